package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;

/**
 * Domain 2.5: connecting is read only; never a start, never a target from before.
 *
 * <p>Read as: before the runner's first act nothing at all is written to the control point. For a link that
 * comes back S7 has rules of its own, which stand.
 */
final class ConnectingIsReading extends Invariant {
    private boolean acted;

    ConnectingIsReading(Sight sight, Consumer<Violation> found) {
        super("connect", sight, found);
    }

    @Override void asked(Input act) {
        acted = true;
    }

    @Override void writes(ControlPointRequest request) {
        if (!acted) broken(request + " was written before the runner did anything");
    }
}
