package kick.controller.ftms;

import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The other side sent octets that cannot be the value they should be. The only exception a decoder throws.
 */
public final class MalformedValueException extends RuntimeException {
    private final Octets octets;
    private final int offset;
    private final transient Map<String, @Nullable Object> description;

    /**
     * @param characteristic its name and number, e.g. {@code TREADMILL_DATA (0x2ACD)}
     * @param offset where the octets stop making sense
     * @param description what could be read, as {@link FtmsValue#describe()} would show it
     */
    MalformedValueException(String characteristic, byte[] octets, int offset,
            Map<String, @Nullable Object> description) {
        super("%s cannot be read from octet %d on: %s".formatted(characteristic, offset,
                octets.length == 0 ? "(empty)" : HexFormat.ofDelimiter(" ").formatHex(octets)));
        this.octets = Octets.of(octets);
        this.offset = offset;
        this.description = Collections.unmodifiableMap(description);
    }

    /** The octets end before the part that every value has. */
    static MalformedValueException tooShort(String characteristic, byte[] octets) {
        return new MalformedValueException(characteristic, octets, octets.length, status("truncated"));
    }

    /** The octets are no such value at all. */
    static MalformedValueException unrecognized(String characteristic, byte[] octets) {
        return new MalformedValueException(characteristic, octets, 0, status("malformed"));
    }

    private static Map<String, @Nullable Object> status(String status) {
        return new LinkedHashMap<>(Map.of("decode_status", status));
    }

    public Octets octets() {
        return octets;
    }

    public int offset() {
        return offset;
    }

    /** What could be read nevertheless, in the form of {@link FtmsValue#describe()}. */
    public Map<String, @Nullable Object> describe() {
        return description;
    }
}
