package kick.controller;

import java.util.List;

import kick.controller.engine.EngineEvent;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.gatt.GattFailure;
import kick.controller.machine.Sample;
import kick.controller.safety.Finding;
import kick.controller.safety.Verdict;

/** What a controller tells its listener, each with the moment at which it happened. */
public sealed interface ControllerEvent {

    /** Something about the run. */
    record Run(EngineEvent event) implements ControllerEvent {}

    record LinkUp() implements ControllerEvent {}

    /** The machine has been read and subscribed to: it can be used. */
    record MachineReady() implements ControllerEvent {}

    /**
     * The machine is not like the one that was enrolled, and can neither be started nor sped up (S13).
     *
     * @param differences each as "its model"
     */
    record Stranger(List<String> differences) implements ControllerEvent {
        public Stranger {
            differences = List.copyOf(differences);
        }
    }

    record ConnectFailed(GattFailure reason) implements ControllerEvent {}

    record LinkLost(GattFailure reason) implements ControllerEvent {}

    /**
     * The machine did not let itself be read, followed or written to there; told once on a link for each reason, and of
     * a subscription only when the second attempt has failed, too.
     */
    record AccessFailed(Access access, Characteristic characteristic, GattFailure reason)
            implements
                ControllerEvent {}

    enum Access { READ, SUBSCRIBE, WRITE }

    /** A believable sample of what the belt does. */
    record Reported(Sample sample) implements ControllerEvent {}

    /** A packet was dropped (S16). */
    record Dropped() implements ControllerEvent {}

    record Wrote(ControlPointRequest request) implements ControllerEvent {}

    record Answered(ControlPointResponse response) implements ControllerEvent {}

    /** No answer came in time. */
    record Unanswered(ControlPointRequest request) implements ControllerEvent {}

    /** The safety kernel did not let a request out; told once for each reason. */
    record HeldBack(ControlPointRequest request, Verdict.Refused verdict) implements ControllerEvent {}

    /** The machine says so itself. */
    record MachineSaid(FitnessMachineStatus status) implements ControllerEvent {}

    /** The safety kernel noticed something. */
    record Noticed(Finding finding) implements ControllerEvent {}

    /** What was run cannot be written to the disk at the moment. Told by whoever keeps it, as is the next one. */
    record RecordStuck(String why) implements ControllerEvent {}

    /** All of it is on the disk again. */
    record RecordWritten() implements ControllerEvent {}
}
