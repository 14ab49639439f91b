package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * System ID (0x2A23; Device Information Service 3.8). Eight octets by the book; machines also send six, or a
 * text, so nothing is made of them.
 */
public record SystemId(Octets octets) implements FtmsValue {

    public static SystemId decode(byte[] octets) {
        return new SystemId(Octets.of(octets));
    }

    @Override public byte[] encode() {
        return octets.toArray();
    }

    @Override public Map<String, @Nullable Object> describe() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.put("system_id_hex", octets.hex());
        return tree;
    }
}
