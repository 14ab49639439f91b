package kick.controller.journal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

/** A line that knows whether it is whole: eight hexadecimal digits, a space, the text, a line feed. */
final class CheckedLine {
    private static final int SUM = 8;

    private CheckedLine() {}

    /** @param text has no line feed */
    static byte[] encode(String text) {
        return (digits(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8))) + ' ' + text + '\n')
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
        return sum.equals(digits(text.duplicate()))
                ? StandardCharsets.UTF_8.decode(text).toString()
                : null;
    }

    private static String digits(ByteBuffer octets) {
        var crc = new CRC32C();
        crc.update(octets);
        return HexFormat.of().toHexDigits((int) crc.getValue());
    }
}
