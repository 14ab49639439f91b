package kick.controller.safety;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** What is known of the last request that could change the belt's speed or incline (S9). */
sealed interface Outcome {

    /**
     * It was granted, or the data have shown what became of it.
     *
     * @param vainSince when the first of the requests was sent that all came to nothing; null if the last one did not
     */
    record Known(@Nullable Moment vainSince) implements Outcome {
        static final Known NOW = new Known(null);
    }

    /**
     * It is on its way.
     *
     * @param request what is on its way
     * @param old the belt until then, whose target stands again if it is refused; null if there was none
     * @param before the slowest of those that the machine may have had until then; null if there was none
     */
    record Pending(ControlPointRequest request, Moment sentAt, @Nullable BeltWatch old,
            @Nullable Speed before,
            Moment vainSince) implements Outcome {}

    /**
     * It was refused, or no answer came: the belt may do either.
     *
     * @param since when that was noticed; only data after it can tell
     * @param before the target before the request; null if there was none
     */
    record Unknown(Moment since, @Nullable Speed before, @Nullable Moment vainSince) implements Outcome {}

    /** When the first of the requests was sent that have all had no effect yet; null where the last one had. */
    @Nullable Moment vainSince();

    /** The target before the request whose outcome is open; null where there is none. */
    default @Nullable Speed before() {
        return switch (this) {
            case Known _ -> null;
            case Pending(_, _, _, var speed, _) -> speed;
            case Unknown(_, var speed, _) -> speed;
        };
    }

    /** When the first of those was sent that were open before the request on its way; null where there is none. */
    default @Nullable Moment openBefore() {
        return this instanceof Pending(_, var at, _, _, var first) && first.isBefore(at) ? first : null;
    }
}
