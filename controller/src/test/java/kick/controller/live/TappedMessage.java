package kick.controller.live;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/**
 * As much of a D-Bus message as is needed to follow a treadmill's values.
 *
 * @param path of the object that is called, or that signals; empty in an answer
 * @param member the method or the signal; empty in an answer
 * @param value that is written, or has changed; empty where there is none
 */
record TappedMessage(String path, String member, byte[] value) {
    private static final byte[] NONE = {};
    private static final int FIXED = 16;
    private static final int PATH = 1;
    private static final int MEMBER = 3;
    /** In the body of PropertiesChanged, before the octets and their number. */
    private static final String VALUE = "Value\0\2ay\0";

    /** Whether a characteristic has a new value. */
    boolean changesValue() {
        return member.equals("PropertiesChanged") && value.length > 0;
    }

    private static TappedMessage of(ByteBuffer message) {
        String path = "";
        String member = "";
        int end = FIXED + message.getInt(12);
        for (int at = FIXED; at < end;) {
            at = aligned(at, 8);
            int field = message.get(at);
            int type = message.get(at + 2);
            at += 4;
            if (type == 'g') at += message.get(at) + 2;
            else if (type == 'u') at = aligned(at, 4) + 4;
            else {
                at = aligned(at, 4);
                int length = message.getInt(at);
                if (field == PATH) path = text(message, at + 4, length);
                if (field == MEMBER) member = text(message, at + 4, length);
                at += 4 + length + 1;
            }
        }
        int body = aligned(end, 8);
        return new TappedMessage(path, member, switch (member) {
            case "WriteValue" -> octets(message, body);
            case "PropertiesChanged" -> changed(message, body);
            default -> NONE;
        });
    }

    private static byte[] changed(ByteBuffer message, int body) {
        int found = text(message, body, message.limit() - body).indexOf(VALUE);
        return found < 0 ? NONE : octets(message, aligned(body + found + VALUE.length(), 4));
    }

    private static byte[] octets(ByteBuffer message, int at) {
        byte[] octets = new byte[message.getInt(at)];
        message.get(at + 4, octets);
        return octets;
    }

    private static String text(ByteBuffer message, int at, int length) {
        byte[] octets = new byte[length];
        message.get(at, octets);
        return new String(octets, StandardCharsets.ISO_8859_1);
    }

    private static int aligned(int at, int to) {
        return (at + to - 1) / to * to;
    }

    /** Cuts what comes out of a socket into messages. */
    static final class Cutter {
        private final Consumer<TappedMessage> whole;
        private ByteBuffer held = ByteBuffer.allocate(1 << 17);

        Cutter(Consumer<TappedMessage> whole) {
            this.whole = whole;
        }

        void take(ByteBuffer octets) {
            if (held.remaining() < octets.remaining()) {
                held = ByteBuffer.allocate(2 * (held.capacity() + octets.remaining())).put(held.flip());
            }
            held.put(octets).flip();
            for (int length = length(); length <= held.remaining(); length = length()) {
                var message = held.slice(held.position(), length).order(order());
                whole.accept(of(message));
                held.position(held.position() + length);
            }
            held.compact();
        }

        private ByteOrder order() {
            return held.get(held.position()) == 'B' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        }

        /** Of the message that begins here; too much where that cannot be known yet. */
        private int length() {
            if (held.remaining() < FIXED) return Integer.MAX_VALUE;
            held.order(order());
            int from = held.position();
            return aligned(FIXED + held.getInt(from + 12), 8) + held.getInt(from + 4);
        }
    }
}
