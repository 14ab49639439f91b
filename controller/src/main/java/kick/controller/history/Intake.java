package kick.controller.history;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.journal.Journals;
import kick.controller.journal.Leftover;
import kick.controller.journal.Reason;
import kick.controller.notation.NotationException;

/**
 * Takes the runs of journals that were left behind into the history. The history is not opened where there are none, so
 * this may be done at every start.
 */
public final class Intake implements AutoCloseable {
    private final Path file;
    /** The names of journals whose runs are in the history now. */
    private final Set<String> saved = new HashSet<>();
    private @Nullable History history;

    private Intake(Path file) {
        this.file = file;
    }

    /**
     * Takes in all there are.
     *
     * @param history the history's file
     * @return what became of each, oldest first; of one in which there was no second of a run nothing is said
     */
    public static List<Taken> of(Journals journals, Path history) {
        List<Taken> all = new ArrayList<>();
        try (var intake = new Intake(history)) {
            for (var leftover : journals.leftovers()) {
                try (leftover) {
                    var taken = intake.take(leftover);
                    if (taken != null) all.add(taken);
                }
            }
            journals.tidy();
        } catch (IOException e) {
            all.add(new Taken.Kept(journals.folder(), Reason.of(e)));
        }
        return all;
    }

    private @Nullable Taken take(Leftover leftover) {
        try {
            // of a run that was written elsewhere as a whole, this is the beginning
            if (saved.contains(leftover.name())) {
                leftover.delete();
                return null;
            }
            var recovered = leftover.read();
            if (recovered.isEmpty()) {
                leftover.delete();
                return null;
            }
            var session = recovered.session();
            var outline = open().keep(session);
            saved.add(leftover.name());
            leftover.delete();
            return new Taken.Saved(outline, session, recovered.damaged());
        } catch (NotationException e) {
            var why = String.valueOf(e.getMessage());
            return e.isNewer() ? new Taken.Kept(leftover.path(), why) : damaged(leftover, why);
        } catch (HistoryException e) {
            return new Taken.Kept(leftover.path(), String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return new Taken.Kept(leftover.path(), Reason.of(e));
        }
    }

    private static Taken damaged(Leftover leftover, String why) {
        try {
            return new Taken.Damaged(leftover.setAside(), why);
        } catch (IOException _) {
            return new Taken.Kept(leftover.path(), why);
        }
    }

    private History open() throws HistoryException {
        if (history == null) history = History.open(file);
        return history;
    }

    @Override public void close() {
        if (history != null) history.close();
    }
}
