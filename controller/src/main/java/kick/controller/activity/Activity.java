package kick.controller.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import kick.controller.recording.Pause;
import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.units.Distance;

/**
 * A run as other programs understand one. Its laps cover it from beginning to end without a gap: the way to a step's
 * speed is a lap of its own if it takes a second or more, and the last lap holds what the belt still ran after the plan.
 *
 * @param start the second in which the session began
 * @param points one for each second at most, none from within a pause
 * @param total what the laps come to as a whole
 */
public record Activity(Session session, Instant start, Duration elapsed, Duration paused, Distance distance,
        List<Sample> points, List<ActivityLap> laps, ActivityLap.Effort total) {
    public Activity {
        points = List.copyOf(points);
        laps = List.copyOf(laps);
    }

    public static Activity of(Session session) {
        var laps = new LapSplit(session).laps();
        var elapsed = LapSplit.end(session);
        return new Activity(session, session.start().truncatedTo(ChronoUnit.SECONDS), elapsed,
                Pauses.within(Pauses.apart(session), Duration.ZERO, elapsed), session.distance(),
                points(session),
                laps, Efforts.between(session, Duration.ZERO, elapsed));
    }

    /** Without the pauses. */
    public Duration timer() {
        return elapsed.minus(paused);
    }

    /** The wall-clock time of a moment of the session, to the second. */
    public Instant at(Duration since) {
        return start.plusSeconds(since.toSeconds());
    }

    /** The pauses that are long enough to be seen at a resolution of a second. */
    public List<Pause> pauses() {
        return Pauses.apart(session)
                .stream()
                .filter(pause -> pause.to().toSeconds() > pause.from().toSeconds())
                .toList();
    }

    private static List<Sample> points(Session session) {
        List<Sample> points = new ArrayList<>();
        var pauses = Pauses.apart(session);
        for (var sample : session.samples()) {
            if (Pauses.covers(pauses, sample.at())) continue;
            // the last one may share its second with the one before, and knows more
            if (!points.isEmpty() && points.getLast().at().toSeconds() == sample.at().toSeconds())
                points.removeLast();
            points.add(sample);
        }
        return points;
    }
}
