package kick.controller.ftms;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Takes numbers out of octets, one after the other, until one is not there whole. For one thread. */
final class Cursor {
    private final byte[] octets;
    private int at;

    Cursor(byte[] octets, int from) {
        this.octets = octets;
        this.at = from;
    }

    /** The next number; null if the octets end before it, and from then on. */
    @Nullable Integer next(Format format) {
        int from = at;
        at += format.size();
        return at <= octets.length ? format.read(octets, from) : null;
    }

    /** As many numbers as are there. */
    List<Integer> rest(Format format) {
        var numbers = new ArrayList<Integer>();
        for (; octets.length - at >= format.size(); at += format.size())
            numbers.add(format.read(octets, at));
        return numbers;
    }
}
