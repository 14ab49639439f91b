package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.actuation.Response;
import kick.controller.history.History;
import kick.controller.history.HistoryException;
import kick.controller.history.Outline;
import kick.controller.journal.Journal;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Recorder;
import kick.controller.recording.Session;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;

/**
 * Keeps a run: in a journal while it goes on, in the history when it is over. Confined to the thread that tells it,
 * which never waits for the disk as long as the run goes on.
 */
final class Diary implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DataFolder data;
    private final Journal journal;
    private final List<Entry> entries = new ArrayList<>();
    private final Recorder recorder;
    private Supplier<Response> learned = () -> Response.UNKNOWN;

    Diary(DataFolder data, Plan plan, Runner runner, MachineRecord machine) {
        this.data = data;
        this.journal = data.journals().begin();
        this.recorder = new Recorder(plan, runner, () -> machine.with(learned.get()),
                Clock.system(ZoneId.systemDefault()), this::add);
    }

    private void add(Entry entry) {
        entries.add(entry);
        journal.accept(entry);
    }

    /** From here comes what is known of the machine. */
    void learnsFrom(Supplier<Response> source) {
        learned = source;
    }

    void happened(ControllerEvent event, Snapshot then) {
        recorder.happened(event, then);
    }

    void second(Snapshot then) {
        recorder.second(then);
    }

    /** The run as it was; null if it never began. */
    @Nullable Session session() {
        return entries.isEmpty() ? null : Session.of(entries);
    }

    /**
     * Puts the run, which is over, into the history. Where that is not possible its journal stays, and is taken in at
     * the next start.
     *
     * @return how it is called there; null if the run never began or is not there
     */
    @Nullable Outline keep(PrintWriter err) {
        var session = session();
        if (session == null) return null;
        boolean written = journal.finish(PATIENCE);
        try (var history = History.open(data.history())) {
            var outline = history.keep(session);
            journal.delete();
            return outline;
        } catch (HistoryException e) {
            err.println("Note: " + e.getMessage() + ". " + (written
                    ? "This run is safe in " + journal.path()
                            + " and comes into the history at the next start."
                    : "This run could not be kept (" + journal.trouble() + ")."));
        } catch (IOException e) {
            // it is in the history, and is not taken in twice
        }
        return null;
    }

    @Override public void close() {
        journal.close();
    }
}
