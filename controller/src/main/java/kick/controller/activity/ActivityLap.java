package kick.controller.activity;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.recording.Lap;
import kick.controller.units.Distance;

/**
 * A part of a run. They abut, and their times and distances sum up to those of the run.
 *
 * @param lap whose step it belongs to
 * @param part the step itself, or the way to its speed, which must not be counted to its credit
 * @param from monotonic, since the beginning of the session
 * @param to likewise
 * @param paused how much of that the programme stood still
 */
public record ActivityLap(Lap lap, Part part, Duration from, Duration to, Duration paused, Distance distance,
        Effort effort) {

    /** What a lap holds. */
    public enum Part {
        STEP, TRANSITION
    }

    /**
     * What the seconds of a lap come to.
     *
     * @param climb height gained
     * @param highestSpeed in m/s
     * @param heartRate the mean in beats per minute; like the others null where it is not known
     * @param cadence the mean in steps per minute, both feet
     */
    public record Effort(Distance climb, double highestSpeed, @Nullable Integer heartRate,
            @Nullable Integer highestHeartRate, @Nullable Double cadence, @Nullable Double kilocalories) {}

    /** From its beginning to its end, pauses and all. */
    public Duration elapsed() {
        return to.minus(from);
    }

    /** Without the pauses. */
    public Duration timer() {
        return elapsed().minus(paused);
    }

    /** The mean over {@link #timer}, in m/s. */
    public double meanSpeed() {
        return timer().isZero() ? 0 : distance.metres() / (timer().toMillis() / 1000.0);
    }
}
