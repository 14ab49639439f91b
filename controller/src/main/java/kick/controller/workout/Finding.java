package kick.controller.workout;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Something that a plan wants and that is out of reach, and what there is instead. */
public sealed interface Finding {

    /** Whose limit is in the way. */
    enum Bound {
        TREADMILL("the treadmill"), RUNNER("your own limit"), HARD_LIMIT("the limit of your profile");

        private final String words;

        Bound(String words) {
            this.words = words;
        }
    }

    /**
     * @param index of the step in the plan, from 0
     * @param step its name
     * @param available the nearest speed that is allowed, and would be run instead
     */
    record OfSpeed(int index, String step, Speed wanted, Speed available, Bound bound) implements Finding {}

    /**
     * @param index of the step in the plan, from 0
     * @param step its name
     * @param available the nearest incline that is allowed, and would be run instead
     */
    record OfIncline(int index, String step, Incline wanted, Incline available,
            Bound bound) implements Finding {}

    int index();

    String step();

    /** What to tell the runner, e.g. "hill 2/5 wants 10 %, but the treadmill allows 8 %". */
    default String sentence() {
        return step() + " wants " + reason();
    }

    /** The part of the sentence that does not depend on the step. */
    default String reason() {
        return switch (this) {
            case OfSpeed(_, _, var wanted, var available, var bound) -> reason(QuantityText.of(wanted), bound,
                    wanted.isAbove(available), QuantityText.of(available));
            case OfIncline(_, _, var wanted, var available, var bound) ->
                reason(QuantityText.of(wanted), bound,
                        wanted.isAbove(available), QuantityText.of(available));
        };
    }

    private static String reason(String wanted, Bound bound, boolean tooMuch, String available) {
        return "%s, but %s allows no %s than %s, which would be run instead".formatted(wanted, bound.words,
                tooMuch ? "more" : "less", available);
    }
}
