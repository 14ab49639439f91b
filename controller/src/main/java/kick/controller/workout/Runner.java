package kick.controller.workout;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * Who runs: the source of all paces and of the runner's own limits.
 *
 * @param race a recent result, if the runner told one
 * @param leftAlone the highest speed at which the belt may go on if it can no longer be reached (safety case
 *     S4)
 * @param usualIncline for every step that does not say its own
 */
public record Runner(Optional<RaceResult> race, Caps caps, HardLimit hardLimit, Speed leftAlone,
        Incline usualIncline, Units units, Presentation presentation, Body body) {

    /** What is assumed of somebody who told no race: slow enough for most who run at all. */
    public static final RaceResult CAUTIOUS_RACE = new RaceResult(Distance.metres(5000),
            Duration.ofMinutes(30));

    /** Somebody of whom nothing is known. */
    public static final Runner DEFAULT = new Runner(Optional.empty(), Caps.USUAL, HardLimit.ADULT,
            Speed.kmh(5),
            Incline.percent(1), Units.USUAL, Presentation.USUAL, Body.UNKNOWN);

    /** The paces come from {@link #CAUTIOUS_RACE} and not from this person; a program should say so. */
    public boolean isDefault() {
        return race.isEmpty();
    }

    public Paces paces() {
        return Paces.of(race.orElse(CAUTIOUS_RACE));
    }

    /** The lower of the runner's cap and the hard limit. */
    public Speed highestSpeed() {
        return caps.speed().min(hardLimit.speed());
    }

    /** The lower of the runner's cap and the hard limit. */
    public Incline highestIncline() {
        return caps.incline().min(hardLimit.incline());
    }

    /** The keys and values of this runner's file, without those that are not known. */
    public Map<String, String> settings() {
        return RunnerYaml.settings(this);
    }

    /**
     * The runner with these keys and values; what is left out is as in {@link #DEFAULT}.
     *
     * @throws RunnerFileException if there is no such key, or a value cannot be used
     */
    public static Runner of(Map<String, String> settings) {
        return RunnerYaml.of(settings);
    }

    public Runner withRace(RaceResult result) {
        return new Runner(Optional.of(result), caps, hardLimit, leftAlone, usualIncline, units, presentation,
                body);
    }

    public Runner withCaps(Caps other) {
        return new Runner(race, other, hardLimit, leftAlone, usualIncline, units, presentation, body);
    }

    public Runner withHardLimit(HardLimit other) {
        return new Runner(race, caps, other, leftAlone, usualIncline, units, presentation, body);
    }
}
