package kick.controller.notation;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.engine.PauseReason;
import kick.controller.recording.Entry;
import kick.controller.recording.SessionEvent;
import kick.controller.workout.Plan;

/** The entries of one record, each as one line, in their order. Not for two threads at once. */
public final class EntryNotation {
    /** Raised when something is taken away or changes its meaning. */
    private static final int VERSION = 1;

    private @Nullable Plan plan;

    /** Without a line break. */
    public static String line(Entry entry) {
        return tree(entry).text();
    }

    private static Tree tree(Entry entry) {
        return switch (entry) {
            case Entry.Began(var id, var start, var zone, var plan, var machine, var runner) ->
                new Tree().put("entry", "began")
                        .put("version", VERSION)
                        .put("id", id)
                        .put("start", start.toString())
                        .put("zone", zone.getId())
                        .tree("plan", PlanNotation.tree(plan))
                        .tree("machine", MachineNotation.tree(machine))
                        .tree("runner", RunnerNotation.tree(runner));
            case Entry.Second(var sample) ->
                new Tree().put("entry", "second").tree("sample", SampleNotation.tree(sample));
            case Entry.Happened(var event) -> new Tree().put("entry", "happened")
                    .seconds("at", event.at())
                    .word("kind", event.kind())
                    .put("detail", event.detail());
            case Entry.LapEnded(var lap) -> new Tree().put("entry", "lap").tree("lap", LapNotation.tree(lap));
            case Entry.PauseBegan(var at, var why) ->
                new Tree().put("entry", "paused").seconds("at", at).word("why", why);
            case Entry.PauseEnded(var at) -> new Tree().put("entry", "resumed").seconds("at", at);
            case Entry.Ended(var at, var ending, var learned) -> new Tree().put("entry", "ended")
                    .seconds("at", at)
                    .word("ending", ending)
                    .tree("learned", MachineNotation.tree(learned));
        };
    }

    /**
     * The next entry of the record.
     *
     * @throws NotationException if the line is not an entry, or cannot be one after those that were read
     */
    public Entry read(String line) throws NotationException {
        var in = Fields.of(line);
        return switch (in.text("entry")) {
            case "began" -> began(in);
            case "second" -> new Entry.Second(SampleNotation.read(in.object("sample"), plan("a second")));
            case "happened" -> new Entry.Happened(new SessionEvent(in.seconds("at"),
                    in.word("kind", SessionEvent.Kind.values()), in.text("detail")));
            case "lap" -> new Entry.LapEnded(LapNotation.read(in.object("lap"), plan("a lap")));
            case "paused" ->
                new Entry.PauseBegan(in.seconds("at"), in.word("why", PauseReason.values()));
            case "resumed" -> new Entry.PauseEnded(in.seconds("at"));
            case "ended" -> new Entry.Ended(in.seconds("at"), in.word("ending", Ending.values()),
                    MachineNotation.response(in.object("learned")));
            case String other -> throw new NotationException("there is no entry \"" + other + "\"");
        };
    }

    private Plan plan(String what) throws NotationException {
        if (plan == null) throw new NotationException(what + " before the beginning");
        return plan;
    }

    private Entry began(Fields in) throws NotationException {
        int version = in.count("version");
        if (version > VERSION) throw new NotationException("it was written by a newer Kick", true);
        if (plan != null) throw new NotationException("a second beginning");
        var read = PlanNotation.read(in.object("plan"));
        try {
            var began = new Entry.Began(in.text("id"), Instant.parse(in.text("start")),
                    ZoneId.of(in.text("zone")), read, MachineNotation.read(in.object("machine")),
                    RunnerNotation.read(in.object("runner")));
            plan = read;
            return began;
        } catch (DateTimeException e) {
            throw new NotationException("no time: " + e.getMessage());
        }
    }
}
