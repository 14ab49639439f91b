package kick.controller.machine;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;

/** What the client has to do next on the link. */
public sealed interface MachineAction {

    record Read(Characteristic characteristic) implements MachineAction {}

    record Subscribe(Characteristic characteristic) implements MachineAction {}

    /** To be written if the safety kernel permits it. */
    record Write(ControlPointRequest request) implements MachineAction {}
}
