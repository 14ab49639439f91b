package kick.controller.activity;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Odometer;
import kick.controller.recording.Lap;
import kick.controller.recording.Place;
import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.recording.Setting;
import kick.controller.units.Distance;
import kick.controller.units.Speed;

/**
 * A correction of distance: treadmills differ from what they show by a few per cent. All that the belt did is scaled
 * alike, distances, speeds and height gained; times, inclines and what was planned, wanted and granted stay.
 *
 * @param factor by which the true distance is longer than the recorded one, 0.5 to 2
 */
public record Calibration(double factor) {
    public static final Calibration NONE = new Calibration(1);

    /** @throws IllegalArgumentException with a sentence for the runner */
    public Calibration {
        if (!(factor >= 0.5 && factor <= 2))
            throw new IllegalArgumentException(
                    "a true distance of %.2f times the recorded one is no correction; see that it is right"
                            .formatted(factor));
    }

    /**
     * The correction that makes {@code session} as long as {@code truly}.
     *
     * @throws IllegalArgumentException with a sentence for the runner
     */
    public static Calibration to(Distance truly, Session session) {
        if (session.distance().isZero())
            throw new IllegalArgumentException("a run of no distance cannot be corrected");
        return new Calibration(truly.metres() / session.distance().metres());
    }

    public Session applied(Session session) {
        if (factor == 1) return session;
        return new Session(session.id(), session.start(), session.zone(), session.plan(), session.machine(),
                session.runner(), session.laps().stream().map(this::lap).toList(), samples(session.samples()),
                session.pauses(), session.events(), session.ending());
    }

    private List<Sample> samples(List<Sample> samples) {
        return samples.stream().map(this::sample).toList();
    }

    private Sample sample(Sample one) {
        return new Sample(one.at(), one.stage(), one.wanted(), one.granted(), reported(one.reported()),
                new Place(one.place().step(), one.place().waiting(), one.place().time(),
                        scaled(one.place().distance())),
                one.moving(), scaled(one.distance()), scaled(one.climb()), one.heartRate(), one.cadence());
    }

    private Lap lap(Lap lap) {
        return new Lap(lap.index(), lap.planned(), lap.from(), lap.to(), scaled(lap.run()),
                scaled(lap.transition()), scaled(lap.atTarget()), lap.overshoot(), scaled(lap.climb()),
                lap.heartRate(), lap.completed(), lap.trigger());
    }

    private Setting reported(Setting setting) {
        @Nullable
        Speed speed = setting.speed();
        return speed == null ? setting : new Setting(speed.times(factor), setting.incline());
    }

    private Distance scaled(Distance distance) {
        return Distance.metres(distance.metres() * factor);
    }

    private Odometer scaled(Odometer odometer) {
        return new Odometer(odometer.nanos(), Math.round(odometer.doubledSpan() * factor));
    }
}
