package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.StartOrResume;

/**
 * S13: no start or raise until the machine was shown to be the right one, and none on a machine whose
 * address, model or ranges differ from those enrolled.
 *
 * <p>Read as: {@link Rules} say whether it was shown before; if not, a key pressed on the console that was
 * seen as a change shows it. Enrolled is what the first link of the session found. Once something differs,
 * it stays the wrong belt for the rest of the session. What is slower than a belt that is seen slows it down, even if a
 * still slower target may have been taken. A single zero is not a belt that stands, as some machines send
 * them in between (quirks 4.2): it does not forbid to slow down the runner on it.
 */
final class RightBelt extends Invariant {

    RightBelt(Sight sight, Consumer<Violation> found) {
        super("S13", sight, found);
    }

    @Override void writes(ControlPointRequest request) {
        boolean matters = request instanceof StartOrResume || sight.raises(request) && !slows(request);
        if (!matters) return;
        boolean shown = sight.rules.proven() || sight.speed.overrides + sight.incline.overrides > 0;
        if (!shown) broken(request + " to a machine that was not shown to be the right one");
        if (sight.declared.isAnother()) broken(request + " to another machine than the one enrolled");
    }

    private boolean slows(ControlPointRequest request) {
        return request instanceof ControlPointRequest.SetTargetSpeed(var to)
                && sight.age() <= Sight.STALE && to.hundredthsKmh() < sight.seen;
    }
}
