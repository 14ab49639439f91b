package kick.controller.recording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.engine.Ending;

/** Makes a session of the entries of a record, also of one that breaks off. */
final class Assembly {
    private final Entry.Began began;
    private final List<Lap> laps = new ArrayList<>();
    private final List<Sample> samples = new ArrayList<>();
    private final List<Pause> pauses = new ArrayList<>();
    private final List<SessionEvent> events = new ArrayList<>();
    private Entry.@Nullable PauseBegan pausing;
    private @Nullable Ending ending;
    private Response learned;

    private Assembly(Entry.Began began) {
        this.began = began;
        this.learned = began.machine().learned();
    }

    static Session of(List<Entry> entries) {
        if (entries.isEmpty() || !(entries.getFirst() instanceof Entry.Began began))
            throw new IllegalArgumentException("a record without its beginning");
        var assembly = new Assembly(began);
        entries.subList(1, entries.size()).forEach(assembly::add);
        return assembly.session();
    }

    private void add(Entry entry) {
        switch (entry) {
            case Entry.Began again ->
                throw new IllegalArgumentException("a record with two beginnings: " + again.id());
            case Entry.Second(var sample) -> samples.add(sample);
            case Entry.Happened(var event) -> events.add(event);
            case Entry.LapEnded(var lap) -> laps.add(lap);
            case Entry.PauseBegan pause -> {
                endPause(pause.at());
                pausing = pause;
            }
            case Entry.PauseEnded(var at) -> endPause(at);
            case Entry.Ended(var at, var how, var response) -> {
                endPause(at);
                ending = how;
                learned = response;
            }
        }
    }

    private void endPause(Duration at) {
        if (pausing == null) return;
        pauses.add(new Pause(pausing.at(), longer(pausing.at(), at), pausing.why()));
        pausing = null;
    }

    private Session session() {
        if (ending == null && !samples.isEmpty()) endPause(samples.getLast().at());
        return new Session(began.id(), began.start(), began.zone(), began.plan(),
                began.machine().with(learned),
                began.runner(), Breakage.mended(began.plan(), samples, laps, ending), samples, pauses, events,
                ending);
    }

    private static Duration longer(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }
}
