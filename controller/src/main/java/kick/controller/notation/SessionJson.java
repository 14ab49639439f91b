package kick.controller.notation;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.recording.Pause;
import kick.controller.recording.Session;
import kick.controller.recording.SessionEvent;
import kick.controller.recording.SessionExport;

/** A whole session as JSON, for other programs. */
public final class SessionJson implements SessionExport {
    /** The version of the shape; raised when something is taken away or changes its meaning. */
    public static final String SCHEMA = "kick-session/1";

    @Override public String extension() {
        return "json";
    }

    @Override public byte[] octets(Session session) {
        return tree(session).page().getBytes(StandardCharsets.UTF_8);
    }

    private static Tree tree(Session session) {
        return new Tree().put("schema", SCHEMA)
                .put("id", session.id())
                .put("start", session.startedAt().toOffsetDateTime().toString())
                .put("zone", session.zone().getId())
                .put("ending", ending(session.ending()))
                .tree("total", total(session))
                .tree("machine", MachineNotation.tree(session.machine()))
                .tree("runner", RunnerNotation.tree(session.runner()))
                .tree("plan", PlanNotation.tree(session.plan()))
                .trees("laps", session.laps().stream().map(LapNotation::tree).toList())
                .trees("pauses", session.pauses().stream().map(SessionJson::tree).toList())
                .trees("events", session.events().stream().map(SessionJson::tree).toList())
                .trees("samples", session.samples().stream().map(SampleNotation::tree).toList());
    }

    /** A record that breaks off has no ending of the engine's. */
    private static String ending(@Nullable Ending ending) {
        return ending == null ? "interrupted" : Tree.word(ending);
    }

    private static Tree total(Session session) {
        return new Tree().seconds("elapsed", session.elapsed())
                .seconds("moving", session.moving())
                .metres("distance", session.distance())
                .metres("climb", session.climb())
                .kmh("meanKmh", session.mean());
    }

    private static Tree tree(Pause pause) {
        return new Tree().seconds("from", pause.from()).seconds("to", pause.to()).word("why", pause.why());
    }

    private static Tree tree(SessionEvent event) {
        return new Tree().seconds("at", event.at())
                .word("kind", event.kind())
                .put("detail", event.detail());
    }
}
