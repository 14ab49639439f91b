package kick.controller.activity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.activity.ActivityLap.Part;
import kick.controller.recording.Lap;
import kick.controller.recording.Pause;
import kick.controller.recording.Session;
import kick.controller.units.Distance;

/** Makes laps that abut and sum up of the steps of a session. */
final class LapSplit {
    private static final Duration SHORTEST_TRANSITION = Duration.ofSeconds(1);

    private final Session session;
    private final List<Pause> pauses;
    private final List<ActivityLap> laps = new ArrayList<>();
    private Distance covered = Distance.ZERO;

    LapSplit(Session session) {
        this.session = session;
        this.pauses = Pauses.apart(session);
    }

    List<ActivityLap> laps() {
        for (int i = 0; i < session.laps().size(); i++)
            split(session.laps().get(i), i == session.laps().size() - 1);
        return laps;
    }

    /** Of the whole session. */
    static Duration end(Session session) {
        var end = session.elapsed();
        if (session.laps().isEmpty()) return end;
        var last = session.laps().getLast().to();
        return last.compareTo(end) > 0 ? last : end;
    }

    private void split(Lap lap, boolean last) {
        // where the lap before ended, also if one between them is not known
        var from = laps.isEmpty() ? Duration.ZERO : laps.getLast().to();
        var to = last ? end(session) : lap.to();
        var begin = begin(lap, from);
        if (begin.minus(from).compareTo(SHORTEST_TRANSITION) >= 0) {
            add(lap, Part.TRANSITION, from, begin, lap.transition().distance());
            add(lap, Part.STEP, begin, to, last ? rest() : lap.run().distance());
        } else
            add(lap, Part.STEP, from, to, last ? rest() : lap.distance());
    }

    /** When the step's own clock began; without a clock that ran, or a transition, with the lap. */
    private Duration begin(Lap lap, Duration from) {
        if (lap.run().nanos() == 0 || lap.transition().time().compareTo(SHORTEST_TRANSITION) < 0)
            return from;
        var begin = Pauses.before(pauses, lap.to(), lap.run().time());
        return begin.compareTo(from) < 0
                ? from
                : begin.truncatedTo(java.time.temporal.ChronoUnit.MILLIS);
    }

    private Distance rest() {
        return session.distance().minus(covered);
    }

    private void add(Lap lap, Part part, Duration from, Duration to, Distance distance) {
        covered = covered.plus(distance);
        laps.add(new ActivityLap(lap, part, from, to, Pauses.within(pauses, from, to), distance,
                Efforts.between(session, from, to)));
    }
}
