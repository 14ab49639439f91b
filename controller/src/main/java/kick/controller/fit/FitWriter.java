package kick.controller.fit;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Puts messages into a FIT file. */
public final class FitWriter {
    private static final int HEADER = 14;
    private static final int PROTOCOL = 0x20;
    private static final int PROFILE = 2194;
    private static final int DEFINES = 0x40;

    /** A file can have sixteen shapes of messages defined at a time. */
    private final byte[][] shapes = new byte[16][];
    private final ByteArrayOutputStream body = new ByteArrayOutputStream();
    private int oldest;

    /** @param number of the message in the global profile */
    public FitWriter message(int number, FitField... fields) {
        var shape = shape(number, fields);
        var local = local(shape);
        if (local == null) {
            local = oldest;
            oldest = (oldest + 1) % shapes.length;
            shapes[local] = shape;
            body.write(DEFINES | local);
            body.writeBytes(shape);
        }
        body.write(local);
        var values = new byte[Arrays.stream(fields).mapToInt(FitField::size).sum()];
        var in = little(values);
        for (var field : fields) field.writeTo(in);
        body.writeBytes(values);
        return this;
    }

    /** The whole file. */
    public byte[] octets() {
        var file = new byte[HEADER + body.size() + 2];
        var in = little(file);
        in.put((byte) HEADER)
                .put((byte) PROTOCOL)
                .putShort((short) PROFILE)
                .putInt(body.size())
                .put(".FIT".getBytes(StandardCharsets.US_ASCII));
        in.putShort((short) FitChecksum.of(file, 0, in.position()));
        in.put(body.toByteArray());
        in.putShort((short) FitChecksum.of(file, 0, in.position()));
        return file;
    }

    private static byte[] shape(int number, FitField... fields) {
        var shape = new byte[5 + 3 * fields.length];
        var in = little(shape);
        in.put((byte) 0).put((byte) 0).putShort((short) number).put((byte) fields.length);
        for (var field : fields) in.put(field.definition());
        return shape;
    }

    private @Nullable Integer local(byte[] shape) {
        for (int i = 0; i < shapes.length; i++) if (Arrays.equals(shapes[i], shape)) return i;
        return null;
    }

    private static ByteBuffer little(byte[] octets) {
        return ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN);
    }
}
