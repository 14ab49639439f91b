package kick.controller.fit;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import kick.controller.exchange.ImportException;
import kick.controller.exchange.Place;

/** Takes the messages out of a FIT file, one by one. Of files that are chained only the first is read. */
final class FitReader {
    private static final int DEFINES = 0x40;
    private static final int COMPRESSED = 0x80;
    private static final int HAS_DEVELOPER_FIELDS = 0x20;

    private static final int MOST_MESSAGES = 100_000;

    private final ByteBuffer in;
    private final Shape[] shapes = new Shape[16];

    /** What a message of one local number has in it. */
    private record Shape(int number, ByteOrder order, List<int[]> fields, int size) {}

    private FitReader(ByteBuffer in) {
        this.in = in;
    }

    /**
     * @return whether more files are chained to this one
     * @throws ImportException if it is no FIT file, cut short, or damaged
     */
    static boolean read(byte[] octets, Consumer<FitMessage> each) {
        if (octets.length < 14 || !new String(octets, 8, 4, StandardCharsets.ISO_8859_1).equals(".FIT"))
            throw new ImportException(Place.whole(), "this is no FIT file", "see that it is the right file");
        int header = octets[0] & 0xFF;
        long body = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN).getInt(4) & 0xFFFF_FFFFL;
        if (header < 12 || header + body + 2 > octets.length) throw cutShort();
        int end = (int) (header + body);
        int sum = ByteBuffer.wrap(octets).order(ByteOrder.LITTLE_ENDIAN).getShort(end) & 0xFFFF;
        if (sum != FitChecksum.of(octets, 0, end))
            throw new ImportException(Place.whole(), "the file is damaged: its checksum is wrong",
                    "get it anew");
        var reader = new FitReader(ByteBuffer.wrap(octets, header, (int) body));
        for (int messages = 0; reader.in.hasRemaining(); messages++) {
            if (messages > MOST_MESSAGES)
                throw new ImportException(Place.whole(), "the file has more parts than any workout",
                        "see that it is the right file");
            reader.next(each);
        }
        return end + 2 < octets.length;
    }

    private void next(Consumer<FitMessage> each) {
        int head = octet();
        if ((head & COMPRESSED) != 0) each.accept(message(head >> 5 & 3));
        else
            if ((head & DEFINES) != 0) shapes[head & 15] = shape((head & HAS_DEVELOPER_FIELDS) != 0);
            else
                each.accept(message(head & 15));
    }

    private Shape shape(boolean developer) {
        octet();
        var order = octet() == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        in.order(order);
        need(3);
        int number = in.getShort() & 0xFFFF;
        List<int[]> fields = new ArrayList<>();
        int size = fields(octet(), fields);
        // what a maker adds of its own is passed over
        if (developer) size += fields(octet(), new ArrayList<>());
        return new Shape(number, order, fields, size);
    }

    private int fields(int count, List<int[]> fields) {
        need(3 * count);
        int size = 0;
        for (int i = 0; i < count; i++) {
            var field = new int[]{octet(), octet(), octet()};
            fields.add(field);
            size += field[1];
        }
        return size;
    }

    private FitMessage message(int local) {
        var shape = shapes[local];
        if (shape == null)
            throw new ImportException(Place.whole(), "the file is damaged: it has a message of no kind",
                    "get it anew");
        need(shape.size);
        int end = in.position() + shape.size;
        in.order(shape.order);
        Map<Integer, Long> numbers = new HashMap<>();
        Map<Integer, String> texts = new HashMap<>();
        for (var field : shape.fields) {
            int after = in.position() + field[1];
            var type = FitType.of(field[2]);
            if (type.isPresent() && type.get() == FitType.STRING) texts.put(field[0], text(field[1]));
            else if (type.isPresent() && field[1] >= type.get().size()) number(field[0], type.get(), numbers);
            in.position(after);
        }
        in.position(end);
        return new FitMessage(shape.number, numbers, texts);
    }

    private void number(int field, FitType type, Map<Integer, Long> numbers) {
        long value = switch (type.size()) {
            case 1 -> type.isSigned() ? in.get() : in.get() & 0xFF;
            case 2 -> type.isSigned() ? in.getShort() : in.getShort() & 0xFFFF;
            default -> type.isSigned() ? in.getInt() : in.getInt() & 0xFFFF_FFFFL;
        };
        if (value != type.invalid()) numbers.put(field, value);
    }

    private String text(int size) {
        var octets = new byte[size];
        in.get(octets);
        var text = new String(octets, StandardCharsets.UTF_8);
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }

    private int octet() {
        need(1);
        return in.get() & 0xFF;
    }

    private void need(int octets) {
        if (in.remaining() < octets) throw cutShort();
    }

    private static ImportException cutShort() {
        return new ImportException(Place.whole(), "the file ends too early", "get it anew");
    }
}
