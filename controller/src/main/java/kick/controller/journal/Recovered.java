package kick.controller.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.notation.EntryNotation;
import kick.controller.notation.NotationException;
import kick.controller.recording.Entry;
import kick.controller.recording.Session;

/**
 * What a journal still says.
 *
 * @param entries the beginning and what follows it, in order
 * @param damaged lines that are not as they were written; what was being written when the journal broke off is none
 */
public record Recovered(List<Entry> entries, int damaged) {
    public Recovered {
        entries = List.copyOf(entries);
    }

    /**
     * Reads as much as there is. Nothing that stands behind the last whole line is an error, and neither is a damaged
     * line in the middle, which is passed over.
     *
     * @throws NotationException if the beginning cannot be read, without which there is no session
     */
    public static Recovered of(byte[] octets) throws NotationException {
        var notation = new EntryNotation();
        List<Entry> entries = new ArrayList<>();
        int damaged = 0;
        int from = 0;
        for (int i = 0; i < octets.length; i++) {
            if (octets[i] != '\n') continue;
            var text = CheckedLine.decode(ByteBuffer.wrap(octets, from, i - from));
            from = i + 1;
            if (entries.isEmpty()) entries.add(beginning(text, notation));
            else if (text == null || !added(text, notation, entries)) damaged++;
            if (entries.getLast() instanceof Entry.Ended) break;
        }
        if (entries.isEmpty()) throw new NotationException("its first line is not there");
        return new Recovered(entries, damaged);
    }

    private static Entry beginning(@Nullable String text, EntryNotation notation)
            throws NotationException {
        if (text == null) throw new NotationException("its first line is damaged");
        return notation.read(text) instanceof Entry.Began began ? began : none();
    }

    private static Entry none() throws NotationException {
        throw new NotationException("it does not begin with a beginning");
    }

    private static boolean added(String text, EntryNotation notation, List<Entry> entries) {
        try {
            return entries.add(notation.read(text));
        } catch (NotationException _) {
            return false;
        }
    }

    /** Whether there is anything of a run in it. */
    public boolean isEmpty() {
        return entries.stream().noneMatch(Entry.Second.class::isInstance);
    }

    /** Whether the run had come to its end. */
    public boolean isWhole() {
        return !entries.isEmpty() && entries.getLast() instanceof Entry.Ended;
    }

    /**
     * The session; there must be a beginning.
     *
     * @throws NotationException if these entries cannot be those of one run
     */
    public Session session() throws NotationException {
        try {
            return Session.of(entries);
        } catch (IllegalArgumentException | ArithmeticException e) {
            throw new NotationException("no such run: " + e.getMessage());
        }
    }
}
