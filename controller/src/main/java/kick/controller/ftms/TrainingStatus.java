package kick.controller.ftms;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Training Status (0x2AD3; FTMS 4.10): what part of a session the machine believes to be in. No proof of
 * motion.
 *
 * @param flags bit 0: a text follows; bit 1: the text is longer than this value, and a long read has the rest
 * @param code as sent; {@link #status()} is its meaning
 * @param text empty where one was announced and none followed, which many machines do
 */
public record TrainingStatus(int flags, int code, @Nullable String text) implements FtmsValue {

    /** The codes, from 0x00 on (FTMS 4.10.1.2). */
    public enum Code {
        OTHER, IDLE, WARMING_UP, LOW_INTENSITY_INTERVAL, HIGH_INTENSITY_INTERVAL, RECOVERY_INTERVAL,
        ISOMETRIC,
        HEART_RATE_CONTROL, FITNESS_TEST, SPEED_OUTSIDE_CONTROL_REGION_LOW,
        SPEED_OUTSIDE_CONTROL_REGION_HIGH, COOL_DOWN, WATT_CONTROL, MANUAL_MODE, PRE_WORKOUT, POST_WORKOUT,
        /** Every other number; some machines use 16 and 17. */
        RESERVED
    }

    public static TrainingStatus of(Code code) {
        return new TrainingStatus(0, Bits.number(code), null);
    }

    public static TrainingStatus decode(byte[] octets) {
        if (octets.length < 2)
            throw MalformedValueException.tooShort(Characteristic.TRAINING_STATUS.toString(), octets);
        int flags = octets[0] & 0xFF;
        var text = new String(octets, 2, octets.length - 2, StandardCharsets.UTF_8);
        return new TrainingStatus(flags, octets[1] & 0xFF, Bits.isSet(flags, 0) ? text : null);
    }

    @Override public byte[] encode() {
        return Octets.of(text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8))
                .after(flags, code);
    }

    public Code status() {
        return Bits.meaning(code, Code.values());
    }

    @Override public Map<String, @Nullable Object> describe() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.put("flags", flags);
        tree.put("string_present", Bits.isSet(flags, 0));
        tree.put("extended_string", Bits.isSet(flags, 1));
        tree.put("status_code", code);
        tree.put("status", Bits.word(status().name()));
        tree.put("status_string", text);
        return tree;
    }
}
