package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A row of a table of op codes: the code, the parameters that follow it, and the value that both are
 * together. The rows are constants of an enum, whose name is the name of the operation.
 *
 * @param <V> the values of the table
 */
interface Operation<V> {

    int opCode();

    String name();

    Layout parameters();

    V value(int[] raw);

    static <O extends Operation<?>> @Nullable O find(O[] rows, int opCode) {
        for (O row : rows)
            if (row.opCode() == opCode) return row;
        return null;
    }

    /** Reads the value from octets that begin with this op code. */
    default V decode(Characteristic characteristic, byte[] octets) {
        int[] raw = parameters().read(octets, 1);
        if (raw.length < parameters().fields().size())
            throw new MalformedValueException(
                    characteristic.toString(), octets, octets.length, describe(raw));
        return value(raw);
    }

    default byte[] encode(int... raw) {
        byte[] octets = parameters().write(1, raw);
        octets[0] = (byte) opCode();
        return octets;
    }

    /** The tree of a value of this row; of one that is cut short, if numbers are missing. */
    default Map<String, @Nullable Object> describe(int... raw) {
        var fields = parameters().fields();
        boolean whole = raw.length == fields.size();
        var tree = head(whole ? "ok" : "truncated", opCode(), Bits.word(name()));
        tree.put("parameters", parameters().describe(raw));
        if (!whole) tree.put("truncated_at", fields.get(raw.length).name());
        if (whole && fields.contains(Parameters.CONTROL_INFORMATION)) tree.put("meaning", meaning(raw[0]));
        return tree;
    }

    private static Map<String, @Nullable Object> head(String status, int opCode, String name) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", status);
        tree.put("op_code", "0x%02X".formatted(opCode));
        tree.put("name", name);
        return tree;
    }

    /** The tree of an op code that is in no row, with whatever followed it. */
    static Map<String, @Nullable Object> describeReserved(int opCode, Octets parameter) {
        var tree = head(parameter.length() == 0 ? "ok" : "ok_with_trailing", opCode, "reserved");
        if (parameter.length() > 0) tree.put("trailing_hex", parameter.hex());
        return tree;
    }

    private static String meaning(int controlInformation) {
        return switch (controlInformation) {
            case 1 -> "stop";
            case 2 -> "pause";
            default -> "reserved";
        };
    }
}
