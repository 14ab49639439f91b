package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The Service Data that a fitness machine advertises for 0x1826, without the UUID (FTMS 3.1).
 *
 * @param available whether the machine wants to be connected to
 * @param machineTypes bit field; {@link MachineType} names the bits
 */
public record ServiceData(boolean available, int machineTypes) implements FtmsValue {

    /** Bits of the Fitness Machine Type field, from bit 0 on (FTMS 3.1.2). */
    public enum MachineType {
        TREADMILL, CROSS_TRAINER, STEP_CLIMBER, STAIR_CLIMBER, ROWER, INDOOR_BIKE
    }

    public static ServiceData decode(byte[] octets) {
        if (octets.length < 3) throw MalformedValueException.tooShort("Service Data of 0x1826", octets);
        return new ServiceData(Bits.isSet(octets[0], 0), Format.UINT16.read(octets, 1));
    }

    @Override public byte[] encode() {
        return Octets.NONE.after(available ? 1 : 0, machineTypes, machineTypes >> 8);
    }

    /** Also true of a machine that swaps the two octets of the type; it can mean nothing else. */
    public boolean isTreadmill() {
        return machineTypes == 0x0100 || Bits.isSet(machineTypes, MachineType.TREADMILL);
    }

    @Override public Map<String, @Nullable Object> describe() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.put("fitness_machine_available", available);
        tree.put("machine_type_raw", "0x%04X".formatted(machineTypes));
        tree.put("machine_types", Bits.names(machineTypes, MachineType.values()));
        tree.put("reserved_type_bits", Bits.reserved(machineTypes, MachineType.values().length));
        return tree;
    }
}
