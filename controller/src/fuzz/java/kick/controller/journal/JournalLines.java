package kick.controller.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

import kick.controller.notation.NotationException;

/** The journal reader, as a fuzzer sees it. */
public final class JournalLines {
    private JournalLines() {}

    /** Each line with its right checksum, which no fuzzer would find; and all of it as it is. */
    public static void read(byte[] octets) {
        recovered(octets);
        var journal = new ByteArrayOutputStream();
        for (var line : new String(octets, StandardCharsets.UTF_8).split("\n", -1))
            journal.writeBytes(CheckedLine.encode(line));
        recovered(journal.toByteArray());
    }

    private static void recovered(byte[] octets) {
        try {
            var session = Recovered.of(octets).session();
            if (session.elapsed().isNegative()) throw new AssertionError("a run of " + session.elapsed());
        } catch (NotationException _) {
            // the one that is said to come
        }
    }
}
