package kick.ui.text;

import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.*;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.MalformedValueException;

/** What passes between a client and a treadmill, in words. */
public final class TreadmillWords {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private TreadmillWords() {}

    /** A write to the control point: {@code set target speed 12.0 km/h}. */
    public static String request(byte[] octets) {
        try {
            return words(ControlPointRequest.decode(octets));
        } catch (MalformedValueException _) {
            return "something that is no request: " + HEX.formatHex(octets);
        }
    }

    private static String words(ControlPointRequest request) {
        return switch (request) {
            case SetTargetSpeed(var speed) -> "set target speed %.2f km/h".formatted(speed.kmh());
            case SetTargetInclination(var incline) ->
                "set target incline %.1f %%".formatted(incline.percent());
            case StartOrResume() -> "start or resume";
            case Unknown(int opCode, _) -> "an op code that does not exist: 0x%02X".formatted(opCode);
            default -> spaced(request.getClass().getSimpleName());
        };
    }

    /** What the control point answers: {@code granted}, or the reason why not. */
    public static String answer(byte[] octets) {
        try {
            var response = ControlPointResponse.decode(octets);
            return response.isSuccess()
                    ? "granted"
                    : "refused: " + response.result().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        } catch (MalformedValueException _) {
            return "answered by " + HEX.formatHex(octets);
        }
    }

    /** The same for programs. */
    public static Map<String, @Nullable Object> describeRequest(byte[] octets) {
        try {
            return ControlPointRequest.decode(octets).describe();
        } catch (MalformedValueException e) {
            return Map.of("decode_status", String.valueOf(e.getMessage()));
        }
    }

    public static String hex(byte[] octets) {
        return HEX.formatHex(octets);
    }

    /** {@code SafetyKey} is {@code safety key}. */
    public static String spaced(String name) {
        return name.replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }
}
