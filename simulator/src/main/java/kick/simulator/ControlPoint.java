package kick.simulator;

import java.util.ArrayDeque;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.*;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus.ControlPermissionLost;
import kick.controller.ftms.MalformedValueException;
import kick.controller.ftms.ResultCode;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.units.Moment;
import kick.simulator.Ailments.Fate;

/**
 * The Fitness Machine Control Point, the machine's side (FTMS 4.16.2). A write is looked at in this order,
 * and the first objection is the answer: indications on, no procedure running, at least an op code (errors of
 * the Attribute Protocol, no procedure begins); op code known, control held, parameter whole and in range,
 * state (result codes). A procedure begins with the write response and ends when the client has confirmed its
 * one indication.
 */
final class ControlPoint {
    /** An indication that is not confirmed ends the connection after this (Bluetooth Core, ATT 3.3.3). */
    private static final long TRANSACTION_MILLIS = 30_000;
    private static final int NO_OBJECTION = 0;
    private static final Characteristic SELF = Characteristic.FITNESS_MACHINE_CONTROL_POINT;

    private final Profile profile;
    private final Attributes attributes;
    private final Ailments ailments;
    private final Procedures procedures;
    private final Announcer announcer;

    private @Nullable Connection holder;
    private @Nullable Running running;
    private final Queue<Late> late = new ArrayDeque<>();

    /**
     * @param answer null if none will be sent
     * @param due when the answer is sent, and then when the client's patience with the confirmation ends
     */
    private record Running(Connection client, byte @Nullable [] answer, Moment due, boolean sent) {}

    /** A granted request that is carried out later: a fault. */
    private record Late(ControlPointRequest request, Moment due) {}

    ControlPoint(Profile profile, Attributes attributes, Ailments ailments, Procedures procedures,
            Announcer announcer) {
        this.profile = profile;
        this.attributes = attributes;
        this.ailments = ailments;
        this.procedures = procedures;
        this.announcer = announcer;
    }

    void write(Connection client, byte[] octets, boolean withResponse, Moment now) {
        int objection = objection(client, octets);
        if (objection != NO_OBJECTION) {
            if (withResponse) client.error(SELF, objection, now);
            return;
        }
        if (withResponse) client.send(new Pdu.WriteResponse(SELF), now);
        int opCode = octets[0] & 0xFF;
        var result = result(client, opCode, octets, now);
        boolean silent = profile.has(Quirk.SILENT_CONTROL_POINT)
                || opCode == 0x00 && profile.has(Quirk.REQUEST_CONTROL_UNANSWERED);
        var answer = silent ? null : new ControlPointResponse(opCode, result).encode();
        if (client.isOpen())
            running = new Running(client, answer, now.plus(profile.radio().acknowledgement()), false);
    }

    private int objection(Connection client, byte[] octets) {
        if (client.configuration(SELF) == Connection.OFF)
            return profile.has(Quirk.WRITE_ERROR_0X80)
                    ? AttErrors.APPLICATION_ERROR
                    : AttErrors.CCCD_IMPROPERLY_CONFIGURED;
        if (running != null) return AttErrors.PROCEDURE_ALREADY_IN_PROGRESS;
        return octets.length == 0 ? AttErrors.INVALID_LENGTH : NO_OBJECTION;
    }

    private ResultCode result(Connection client, int opCode, byte[] octets, Moment now) {
        if (!procedures.knows(opCode)) return ResultCode.OP_CODE_NOT_SUPPORTED;
        var request = request(octets);
        if (request instanceof RequestControl) return requestControl(client, now);
        if (holder != client && !profile.has(Quirk.OBEYS_WITHOUT_CONTROL))
            return ResultCode.CONTROL_NOT_PERMITTED;
        if (request == null || !procedures.accepts(request)) return ResultCode.INVALID_PARAMETER;
        announcer.writing(client);
        var result = switch (ailments.fateOf(request)) {
            case Fate.Refused(var with) -> with;
            case Fate.Ignored() -> ResultCode.SUCCESS;
            case Fate.Late(var by) -> {
                late.add(new Late(request, now.plus(by)));
                yield ResultCode.SUCCESS;
            }
            case Fate.Normal() -> procedures.perform(request, client, now);
        };
        announcer.writing(null);
        if (givesUpControl(request, result)) holder = null;
        return result;
    }

    /** Null if the octets are not exactly one request. */
    private static @Nullable ControlPointRequest request(byte[] octets) {
        try {
            var request = ControlPointRequest.decode(octets);
            return request.encode().length == octets.length ? request : null;
        } catch (MalformedValueException _) {
            return null;
        }
    }

    private ResultCode requestControl(Connection client, Moment now) {
        if (holder != null && holder != client) {
            if (profile.has(Quirk.KEEPS_CONTROL)) return ResultCode.CONTROL_NOT_PERMITTED;
            takeControl(now);
        }
        holder = client;
        return profile.has(Quirk.REQUEST_CONTROL_REFUSED) ? ResultCode.OPERATION_FAILED : ResultCode.SUCCESS;
    }

    private boolean givesUpControl(ControlPointRequest request, ResultCode result) {
        if (profile.has(Quirk.CONTROL_BEFORE_EACH)) return true;
        if (result != ResultCode.SUCCESS) return false;
        return request instanceof Reset || request instanceof Stop && profile.has(Quirk.STOP_DROPS_CONTROL);
    }

    /** Whoever has control loses it and is told. */
    void takeControl(Moment now) {
        if (holder != null) announcer.tell(holder, new ControlPermissionLost(), now);
        holder = null;
    }

    void confirmed(Connection client) {
        if (running != null && running.sent && running.client == client) running = null;
    }

    void ended(Connection client) {
        if (holder == client) holder = null;
        if (running != null && running.client == client) running = null;
    }

    Moment deadline() {
        var soonest = running == null ? Moment.NEVER : running.due;
        for (var one : late) soonest = soonest.min(one.due);
        return soonest;
    }

    void tick(Moment now) {
        for (int i = late.size(); i > 0; i--) {
            var one = late.remove();
            if (now.isBefore(one.due)) late.add(one);
            else procedures.perform(one.request, null, now);
        }
        var procedure = running;
        if (procedure == null || now.isBefore(procedure.due)) return;
        if (procedure.sent) procedure.client.close(now);
        else answer(procedure, now);
    }

    private void answer(Running procedure, Moment now) {
        running = null;
        if (procedure.answer == null) return;
        boolean notifies = profile.has(Quirk.ANSWERS_BY_NOTIFICATION)
                || !attributes.allows(SELF, Property.INDICATE);
        if (!notifies)
            running = new Running(procedure.client, null, now.plusMillis(TRANSACTION_MILLIS), true);
        procedure.client.send(notifies
                ? new Pdu.Notification(SELF, procedure.answer)
                : new Pdu.Indication(SELF, procedure.answer), now);
    }
}
