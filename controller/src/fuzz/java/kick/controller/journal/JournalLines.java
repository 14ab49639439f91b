package kick.controller.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;

import kick.controller.actuation.Response;
import kick.controller.notation.EntryNotation;
import kick.controller.notation.NotationException;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Records;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;

/** The journal reader, as a fuzzer sees it. */
public final class JournalLines {
    private static final String BEGINS = "{\"entry\":\"began\"";
    /** Of a run of two steps, to be read in no time. */
    private static final byte[] BEGINNING = CheckedLine.encode(EntryNotation
            .line(new Entry.Began("a", Instant.EPOCH, ZoneOffset.UTC,
                    new Plan("a", "A", Records.PLAN.steps().subList(9, 11)),
                    new MachineRecord("", "", "", "", true, Response.UNKNOWN), Runner.DEFAULT))
            .replaceFirst("\"runner\":\\{[^}]*}", "\"runner\":{}"));

    private JournalLines() {}

    /**
     * All of it as it is; and each line with its right checksum, which no fuzzer would find, after a beginning if it has
     * none.
     */
    public static void read(byte[] octets) {
        recovered(octets);
        var text = new String(octets, StandardCharsets.UTF_8);
        var journal = new ByteArrayOutputStream();
        if (!text.startsWith(BEGINS)) journal.writeBytes(BEGINNING);
        for (var line : text.split("\n", -1)) journal.writeBytes(CheckedLine.encode(line));
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
