package kick.controller.ftms;

import java.util.Arrays;
import java.util.HexFormat;

/** Octets that were not understood, or need not be, kept as they came. */
public final class Octets {
    public static final Octets NONE = new Octets(new byte[0]);

    private final byte[] octets;

    private Octets(byte[] octets) {
        this.octets = octets;
    }

    public static Octets of(byte... octets) {
        return octets.length == 0 ? NONE : new Octets(octets.clone());
    }

    /** The octets of {@code value} from {@code index} on. */
    static Octets from(byte[] value, int index) {
        return index >= value.length ? NONE : new Octets(Arrays.copyOfRange(value, index, value.length));
    }

    public int length() {
        return octets.length;
    }

    public byte[] toArray() {
        return octets.clone();
    }

    /** Two digits for each octet, no separators. */
    public String hex() {
        return HexFormat.of().formatHex(octets);
    }

    /** These octets behind {@code first}. */
    byte[] after(int... first) {
        byte[] all = new byte[first.length + octets.length];
        for (int i = 0; i < first.length; i++)
            all[i] = (byte) first[i];
        System.arraycopy(octets, 0, all, first.length, octets.length);
        return all;
    }

    @Override public boolean equals(Object other) {
        return other instanceof Octets that && Arrays.equals(octets, that.octets);
    }

    @Override public int hashCode() {
        return Arrays.hashCode(octets);
    }

    @Override public String toString() {
        return hex();
    }
}
