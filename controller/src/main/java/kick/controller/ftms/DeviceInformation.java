package kick.controller.ftms;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A text of the Device Information Service, e.g. the Model Number (0x2A24).
 *
 * @param octets as sent, UTF-8, often with a NUL or blanks at the end
 */
public record DeviceInformation(Octets octets) implements FtmsValue {

    public static DeviceInformation of(String text) {
        return decode(text.getBytes(StandardCharsets.UTF_8));
    }

    public static DeviceInformation decode(byte[] octets) {
        return new DeviceInformation(Octets.of(octets));
    }

    @Override public byte[] encode() {
        return octets.toArray();
    }

    /** Without the NUL octets and blanks at its end. */
    public String text() {
        String sent = sent();
        int end = sent.length();
        while (end > 0 && (sent.charAt(end - 1) == '\0' || Character.isWhitespace(sent.charAt(end - 1))))
            end--;
        return sent.substring(0, end);
    }

    public boolean hadTrailingNul() {
        return sent().endsWith("\0");
    }

    private String sent() {
        return new String(octets.toArray(), StandardCharsets.UTF_8);
    }

    @Override public Map<String, @Nullable Object> describe() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.put("text", text());
        tree.put("had_trailing_nul", hadTrailingNul());
        return tree;
    }
}
