package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The answer to a {@link ControlPointRequest}, indicated on the Fitness Machine Control Point (0x2AD9; FTMS
 * 4.16.2.22).
 *
 * @param resultCode as sent; {@link #result()} is its meaning
 * @param parameter defined only for a successful Spin Down; some machines append the target
 */
public record ControlPointResponse(int requestOpCode, int resultCode, Octets parameter) implements FtmsValue {
    static final int OP_CODE = 0x80;

    public ControlPointResponse(int requestOpCode, ResultCode result) {
        this(requestOpCode, result.number(), Octets.NONE);
    }

    public static ControlPointResponse decode(byte[] octets) {
        if (octets.length < 3 || (octets[0] & 0xFF) != OP_CODE)
            throw MalformedValueException
                    .unrecognized(Characteristic.FITNESS_MACHINE_CONTROL_POINT.toString(), octets);
        return new ControlPointResponse(octets[1] & 0xFF, octets[2] & 0xFF, Octets.from(octets, 3));
    }

    @Override public byte[] encode() {
        return parameter.after(OP_CODE, requestOpCode, resultCode);
    }

    public ResultCode result() {
        return ResultCode.of(resultCode);
    }

    public boolean isSuccess() {
        return result() == ResultCode.SUCCESS;
    }

    public boolean answers(ControlPointRequest request) {
        return requestOpCode == request.opCode();
    }

    @Override public Map<String, @Nullable Object> describe() {
        Procedure request = Operation.find(Procedure.values(), requestOpCode);
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", parameter.length() == 0 ? "ok" : "ok_with_trailing");
        tree.put("response_op_code", "0x%02X".formatted(OP_CODE));
        tree.put("request_op_code", "0x%02X".formatted(requestOpCode));
        tree.put("request_name", request == null ? "reserved" : Bits.word(request.name()));
        tree.put("result_code", "0x%02X".formatted(resultCode));
        tree.put("result", Bits.word(result().name()));
        if (parameter.length() > 0) tree.put("trailing_hex", parameter.hex());
        return tree;
    }
}
