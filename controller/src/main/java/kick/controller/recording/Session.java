package kick.controller.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.report.RepCard;
import kick.controller.units.Distance;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.StepKind;

/**
 * One run as it was. Every {@code at}, {@code from} and {@code to} in it is monotonic time since its
 * beginning, the moment at which the belt was first seen to move; the wall clock is only a label on that
 * moment.
 *
 * @param id names the session in files and commands: its local start and a letter where two began together,
 * e.g.        {@code 20261122-180503}
 * @param start of the run by the wall clock, as it stood then
 * @param zone in which the runner's day goes by
 * @param plan as it was run: resolved for this runner and treadmill
 * @param machine with what was known of it at the end
 * @param runner the profile at the time
 * @param laps in the order in which they were run; a step that was run twice has two, one that was skipped
 * none
 * @param samples one for each second and one for the end, by rising time
 * @param pauses by rising time
 * @param events by rising time
 * @param ending null if the record breaks off: the program was killed or the computer lost its power
 */
public record Session(String id, Instant start, ZoneId zone, Plan plan, MachineRecord machine, Runner runner,
        List<Lap> laps, List<Sample> samples, List<Pause> pauses, List<SessionEvent> events,
        @Nullable Ending ending) {
    public Session {
        laps = List.copyOf(laps);
        samples = List.copyOf(samples);
        pauses = List.copyOf(pauses);
        events = List.copyOf(events);
    }

    /**
     * The session that these entries of a record come to. A record that breaks off is closed at its last
     * second: a pause ends there, and the lap that was under way is made of its seconds.
     *
     * @throws IllegalArgumentException if the first entry is not the beginning, or there are two beginnings
     */
    public static Session of(List<Entry> entries) {
        return Assembly.of(entries);
    }

    /** The start as the runner's own clock showed it. */
    public ZonedDateTime startedAt() {
        return start.atZone(zone);
    }

    public boolean isInterrupted() {
        return ending == null;
    }

    /** From the beginning to the last sample, pauses and all. */
    public Duration elapsed() {
        return samples.isEmpty() ? Duration.ZERO : samples.getLast().at();
    }

    /** The time in which the belt moved. */
    public Duration moving() {
        return samples.isEmpty() ? Duration.ZERO : samples.getLast().moving();
    }

    /** How far the belt moved. */
    public Distance distance() {
        return samples.isEmpty() ? Distance.ZERO : samples.getLast().distance();
    }

    /** Height gained. */
    public Distance climb() {
        return samples.isEmpty() ? Distance.ZERO : samples.getLast().climb();
    }

    /** Over the time in which the belt moved; zero if it never did. */
    public Speed mean() {
        return moving().isZero()
                ? Speed.ZERO
                : Speed.metresPerSecond(distance().metres() / (moving().toNanos() / 1e9));
    }

    /** The cards of the work steps, in the order in which they were run. */
    public List<RepCard> work() {
        return laps.stream().filter(lap -> lap.planned().kind() == StepKind.WORK).map(Lap::card).toList();
    }
}
