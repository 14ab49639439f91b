package kick.controller.fit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The messages of a FIT file, as a fuzzer sees them. */
public final class FitContent {
    private static final int HEADER = 14;

    private FitContent() {}

    /** A FIT file with this content and the right size and checksum, which no fuzzer would find. */
    public static byte[] whole(byte[] content) {
        var file = ByteBuffer.allocate(HEADER + content.length + 2).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) HEADER)
                .put((byte) 0x20)
                .putShort((short) 0)
                .putInt(content.length)
                .putInt(0x5449_462E);
        file.putShort((short) 0).put(content);
        file.putShort((short) FitChecksum.of(file.array(), 0, HEADER + content.length));
        return file.array();
    }
}
