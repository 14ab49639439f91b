package kick.controller.recording;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.RaceDistance;

/**
 * The fastest stretch of a session over some distance. The clock of a race runs on where the runner stands: pauses count.
 *
 * @param from since the beginning of the session
 */
public record Best(Distance distance, Duration from, Duration time) {
    /** The distances that runners compare. */
    public static final List<Distance> DISTANCES = List.of(Distance.metres(400), Distance.metres(1000),
            Distance.MILE, Distance.metres(3000), Distance.metres(5000), Distance.metres(10_000),
            RaceDistance.HALF_MARATHON, RaceDistance.MARATHON);

    public Speed speed() {
        return time.isZero()
                ? Speed.ZERO
                : Speed.metresPerSecond(distance.metres() / (time.toMillis() / 1e3));
    }

    /** One for each of {@link #DISTANCES} that the session is long enough for. */
    public static List<Best> of(Session session) {
        var stretches = new Stretches(session.samples());
        return DISTANCES.stream().flatMap(d -> Stream.ofNullable(stretches.fastest(d))).toList();
    }
}
