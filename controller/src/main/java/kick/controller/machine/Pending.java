package kick.controller.machine;

import java.time.Duration;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.safety.Figures;
import kick.controller.units.Moment;

/**
 * A procedure that was started and not answered yet. The specification gives it 30 s; long before that it counts as
 * unanswered, and its outcome as unknown.
 *
 * @param confirmed whether Fitness Machine Status already said that it was carried out
 * @param outdated whether control was granted since, of which its refusal says nothing then
 */
public record Pending(ControlPointRequest request, Moment sentAt, boolean confirmed, boolean outdated) {

    /** FTMS 4.16.3: an unanswered procedure has failed for good after this. */
    private static final Duration PROCEDURE_TIMEOUT = Duration.ofSeconds(30);
    /** Some machines never answer Request Control (quirks 5.1). */
    private static final Duration CONTROL_REPLY = Duration.ofMillis(500);
    /** So long after sending nothing is waited for that a status has confirmed; some machines send the status alone. */
    private static final Duration CONFIRMED = Duration.ofSeconds(1);
    /** The same where something slower waits; an answer that comes later still is taken for that one's. */
    private static final Duration CONFIRMED_BEFORE_SLOWER = Duration.ofMillis(500);

    Pending confirmedByStatus() {
        return new Pending(request, sentAt, true, outdated);
    }

    Pending beforeControl() {
        return new Pending(request, sentAt, confirmed, true);
    }

    /** @param slowerWaits whether something slower than what may hold waits for this one's end */
    Moment deadline(boolean slowerWaits) {
        if (confirmed) return sentAt.plus(slowerWaits ? CONFIRMED_BEFORE_SLOWER : CONFIRMED);
        return sentAt.plus(request instanceof RequestControl ? CONTROL_REPLY : Figures.REPLY);
    }

    /** Whether no answer comes any more; another program may have asked for the same meanwhile. */
    boolean hasFailed(Moment now) {
        return now.since(sentAt).compareTo(PROCEDURE_TIMEOUT) >= 0;
    }

    boolean isOverdue(boolean slowerWaits, Moment now) {
        return !now.isBefore(deadline(slowerWaits));
    }
}
