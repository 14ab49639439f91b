package kick.controller.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.recording.Lap;
import kick.controller.recording.Pause;
import kick.controller.recording.Session;

/** How pauses lie to other spans of a session. */
final class Pauses {
    private Pauses() {}

    /**
     * The pauses of a session as times that do not overlap. A computer that slept, or a reason that changed, can have a
     * pause begin too early: never before the one before was over, nor before a step that ran to its end.
     */
    static List<Pause> apart(Session session) {
        return apart(session.pauses(),
                session.laps().stream().filter(Pauses::ranToItsEnd).map(Lap::to).toList());
    }

    private static boolean ranToItsEnd(Lap lap) {
        return lap.trigger() == Lap.Trigger.TIME || lap.trigger() == Lap.Trigger.DISTANCE;
    }

    /** @param ran moments at which the programme did not stand still, rising */
    static List<Pause> apart(List<Pause> pauses, List<Duration> ran) {
        List<Pause> apart = new ArrayList<>();
        var over = Duration.ZERO;
        for (var pause : pauses) {
            var from = later(pause.from(), over);
            for (var moment : ran) if (moment.compareTo(pause.to()) < 0) from = later(from, moment);
            if (from.compareTo(pause.to()) >= 0) continue;
            apart.add(new Pause(from, pause.to(), pause.why()));
            over = pause.to();
        }
        return apart;
    }

    private static Duration later(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** How much of a span is paused. */
    static Duration within(List<Pause> pauses, Duration from, Duration to) {
        return pauses.stream()
                .map(pause -> overlap(pause, from, to))
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** Whether a moment lies inside of a pause, its first and last moment not included. */
    static boolean covers(List<Pause> pauses, Duration at) {
        return pauses.stream()
                .anyMatch(pause -> pause.from().compareTo(at) < 0 && pause.to().compareTo(at) > 0);
    }

    /** The moment from which on there are {@code length} without pauses until {@code to}. */
    static Duration before(List<Pause> pauses, Duration to, Duration length) {
        var from = to.minus(length);
        for (var pause : pauses.reversed())
            if (pause.to().compareTo(from) > 0 && pause.from().compareTo(to) < 0)
                from = from.minus(overlap(pause, Duration.ZERO, to));
        return from;
    }

    private static Duration overlap(Pause pause, Duration from, Duration to) {
        var begin = pause.from().compareTo(from) > 0 ? pause.from() : from;
        var end = pause.to().compareTo(to) < 0 ? pause.to() : to;
        return end.compareTo(begin) > 0 ? end.minus(begin) : Duration.ZERO;
    }
}
