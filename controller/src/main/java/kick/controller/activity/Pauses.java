package kick.controller.activity;

import java.time.Duration;
import java.util.List;

import kick.controller.recording.Pause;

/** How pauses lie to other spans of a session. */
final class Pauses {
    private Pauses() {}

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
