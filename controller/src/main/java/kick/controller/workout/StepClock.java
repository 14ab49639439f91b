package kick.controller.workout;

import java.time.Duration;

import kick.controller.units.Distance;

/** When a step begins to count its time or distance. */
public enum StepClock {
    /** When the step before it ended. */
    AT_ONCE,
    /**
     * When the belt has reached the step's speed, so that the whole step is run at it. The step before
     * is whole, too.
     */
    AT_SPEED,
    /**
     * The same, and the belt is sent on its way while the step before still runs, so that it arrives when
     * that is over. Where it is not known how long the belt takes, this is {@link #AT_SPEED}.
     */
    PRE_RAMP;

    /** The word used in files and JSON, e.g. {@code at-speed}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    private static final Duration SHORT_TIME = Duration.ofSeconds(60);
    private static final Distance SHORT_DISTANCE = Distance.metres(400);

    /**
     * Pre-ramp for work of up to 60 s or 400 m, of which a belt that takes ten seconds and more to speed up
     * would eat too much; at once for everything else.
     */
    public static StepClock usualFor(StepKind kind, Extent extent) {
        if (kind != StepKind.WORK) return AT_ONCE;
        return switch (extent) {
            case Extent.ForTime(Duration time) -> time.compareTo(SHORT_TIME) <= 0 ? PRE_RAMP : AT_ONCE;
            case Extent.ForDistance(Distance far) -> far.compareTo(SHORT_DISTANCE) <= 0 ? PRE_RAMP : AT_ONCE;
            case Extent.Open() -> AT_ONCE;
        };
    }
}
