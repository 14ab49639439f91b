package kick.controller.fit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** A field of a message that is written. A null value is one that is not known. */
public final class FitField {
    private static final int LONGEST_TEXT = 60;
    private static final int LONGEST_NOTE = 250;

    private final int number;
    private final FitType type;
    private final long value;
    private final byte[] text;
    private final boolean cut;

    private FitField(int number, FitType type, long value, byte[] text, boolean cut) {
        this.number = number;
        this.type = type;
        this.value = value;
        this.text = text;
        this.cut = cut;
    }

    /** One of a list of words. */
    public static FitField word(int number, @Nullable Long value) {
        return number(number, FitType.ENUM, value);
    }

    /** One of a list of words. */
    public static FitField word(int number, int value) {
        return number(number, FitType.ENUM, (long) value);
    }

    public static FitField uint8(int number, @Nullable Long value) {
        return number(number, FitType.UINT8, value);
    }

    public static FitField uint16(int number, @Nullable Long value) {
        return number(number, FitType.UINT16, value);
    }

    public static FitField sint16(int number, @Nullable Long value) {
        return number(number, FitType.SINT16, value);
    }

    public static FitField uint32(int number, @Nullable Long value) {
        return number(number, FitType.UINT32, value);
    }

    /** Where zero means that nothing is known. */
    public static FitField uint32z(int number, @Nullable Long value) {
        return number(number, FitType.UINT32Z, value);
    }

    /** Cut between two characters after 60 octets. */
    public static FitField text(int number, String text) {
        return text(number, text, LONGEST_TEXT);
    }

    /** Cut between two characters after 250 octets. */
    public static FitField note(int number, String text) {
        return text(number, text, LONGEST_NOTE);
    }

    private static FitField text(int number, String text, int longest) {
        var whole = text.replace("\0", "");
        var fits = whole;
        while (fits.getBytes(StandardCharsets.UTF_8).length > longest)
            fits = fits.substring(0, fits.offsetByCodePoints(fits.length(), -1));
        return new FitField(number, FitType.STRING, 0, fits.getBytes(StandardCharsets.UTF_8),
                !fits.equals(whole));
    }

    private static FitField number(int number, FitType type, @Nullable Long value) {
        return new FitField(number, type, value == null || !fits(value, type) ? type.invalid() : value,
                new byte[0], false);
    }

    /** What does not fit is not known either: a wrong number would be worse than none. */
    private static boolean fits(long value, FitType type) {
        long least = type.isSigned() ? -type.invalid() - 1 : 0;
        long most = type.invalid() == 0 ? (1L << (8 * type.size())) - 1 : type.invalid() - 1;
        return value >= least && value <= most;
    }

    /** Whether it is a text of which not all is written. */
    boolean isCut() {
        return cut;
    }

    /** What is written of a text; empty for a number. */
    String words() {
        return new String(text, StandardCharsets.UTF_8);
    }

    int size() {
        return type == FitType.STRING ? text.length + 1 : type.size();
    }

    byte[] definition() {
        return new byte[]{(byte) number, (byte) size(), (byte) type.code()};
    }

    void writeTo(ByteBuffer out) {
        if (type == FitType.STRING) {
            out.put(Arrays.copyOf(text, text.length + 1));
            return;
        }
        switch (type.size()) {
            case 1 -> out.put((byte) value);
            case 2 -> out.putShort((short) value);
            default -> out.putInt((int) value);
        }
    }
}
