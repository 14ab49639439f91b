package kick.controller.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

/** A line that knows whether it is whole: eight hexadecimal digits, a space, the text, a line feed. */
final class CheckedLine {
    private static final int SUM = 8;

    private CheckedLine() {}

    /** @param text has no line feed */
    static byte[] encode(String text) {
        return "%08x %s\n".formatted(sum(StandardCharsets.UTF_8.encode(text)), text)
                .getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The text; null if the line is not as it was written.
     *
     * @param line without its line feed
     */
    static @Nullable String decode(ByteBuffer line) {
        if (line.remaining() < SUM + 1 || line.get(line.position() + SUM) != ' ') return null;
        var text = line.slice(line.position() + SUM + 1, line.remaining() - SUM - 1);
        var sum = StandardCharsets.US_ASCII.decode(line.slice(line.position(), SUM)).toString();
        return sum.equals("%08x".formatted(sum(text.duplicate())))
                ? StandardCharsets.UTF_8.decode(text).toString()
                : null;
    }

    private static int sum(ByteBuffer octets) {
        var crc = new CRC32C();
        crc.update(octets);
        return (int) crc.getValue();
    }
}
