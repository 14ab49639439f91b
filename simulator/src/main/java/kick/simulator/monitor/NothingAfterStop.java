package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;

/**
 * S6: once a stop is requested, no other target is written.
 *
 * <p>Read as: until the runner's next Start or Go on, nothing but stops and requests for control goes out,
 * however it would change the belt. A pause is a stop.
 */
final class NothingAfterStop extends Invariant {
    private boolean stopped;

    NothingAfterStop(Sight sight, Consumer<Violation> found) {
        super("S6", sight, found);
    }

    @Override void asked(Input act) {
        switch (act) {
            case Input.Stop(),Input.Pause() -> stopped = true;
            case Input.Start(),Input.GoOn() -> stopped = false;
            default -> {}
        }
    }

    @Override void writes(ControlPointRequest request) {
        if (Sight.isHalt(request)) stopped = true;
        else
            if (stopped && !(request instanceof RequestControl))
                broken(request + " was written after a stop");
    }
}
