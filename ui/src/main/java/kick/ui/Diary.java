package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import kick.ui.text.Words;

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
    private boolean stuck;
    private boolean lackedRoom;

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

    /** @return what there is to tell of its being kept: that the disk begins to take nothing, or takes all again */
    Optional<ControllerEvent> second(Snapshot then) {
        recorder.second(then);
        var trouble = journal.trouble();
        if (stuck == (trouble != null)) return Optional.empty();
        stuck = trouble != null;
        return Optional.of(trouble == null
                ? new ControllerEvent.RecordWritten()
                : new ControllerEvent.RecordStuck(trouble));
    }

    /** The run as it was; null if it never began. */
    @Nullable Session session() {
        return entries.isEmpty() ? null : Session.of(entries);
    }

    /**
     * Puts the run, which is over, into the history. Where that is not possible its journal stays, and is taken in at
     * the next start; where there is no room for the journal either the run is written elsewhere, as a whole.
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
                    : elsewhere(session)));
        } catch (IOException e) {
            // it is in the history, and is not taken in twice
        }
        return null;
    }

    private String elsewhere(Session session) {
        lackedRoom = true;
        var why = Objects.requireNonNullElse(journal.trouble(), "it fell too far behind");
        var refuge = data.journals().rescue(entries);
        if (refuge.isPresent())
            return "This run could not be written to its journal either (%s). All of it is in %s: make room and"
                    .formatted(why, refuge.get())
                    + " start Kick again before this computer is switched off, and it comes into the history.";
        return "This run could not be kept (%s): %s.".formatted(why, safe(session));
    }

    /** How much of it is in the journal. */
    private String safe(Session session) {
        return entries.subList(0, Math.max(0, entries.size() - journal.held()))
                .reversed()
                .stream()
                .filter(Entry.Second.class::isInstance)
                .findFirst()
                .map(last -> "only the first %s of %s are safe, in %s".formatted(
                        Words.clock(((Entry.Second) last).sample().at()), Words.clock(session.elapsed()),
                        journal.path()))
                .orElse("nothing of it is safe");
    }

    /** Whether, when it was over, there was no room for all of it where it belongs. */
    boolean lackedRoom() {
        return lackedRoom;
    }

    @Override public void close() {
        journal.close();
    }
}
