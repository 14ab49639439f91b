package kick.controller.recording;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;
import kick.controller.engine.Ending;
import kick.controller.engine.Odometer;
import kick.controller.engine.PauseReason;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;

/** Records of runs that nobody ran: the same for the same length, with an entry of each kind every minute. */
public final class Records {
    public static final String ID = "20261122-180503-127";
    public static final Runner RUNNER = Runner.of(Map.of("race", "5 km in 20:00", "mass", "70 kg"));
    public static final Plan PLAN = Workouts.BUILT_IN.named("thirds")
            .workout(Map.of(), RUNNER)
            .planFor(RUNNER);
    public static final Response LEARNED = new Response(new Ramp(0.8125, 0.6532, 14),
            new Ramp(0.4, 0.7101, 12), Ramp.UNKNOWN, Ramp.UNKNOWN, false);
    public static final MachineRecord MACHINE = new MachineRecord("Tread \"7\"", "Acme", "T7", "1.0.3", false,
            LEARNED);

    private Records() {}

    public static Entry.Began began(String id, Instant start) {
        return new Entry.Began(id, start, ZoneId.of("Europe/Berlin"), PLAN, MACHINE, RUNNER);
    }

    /** The beginning and so many seconds at 10 km/h, without an end. */
    public static List<Entry> broken(int seconds) {
        List<Entry> entries = new ArrayList<>();
        entries.add(began(ID, Instant.parse("2026-11-22T17:05:03.127Z")));
        for (int s = 1; s <= seconds; s++) second(s, entries);
        return entries;
    }

    public static List<Entry> whole(int seconds) {
        var entries = broken(seconds);
        entries.add(new Entry.Ended(at(seconds), Ending.FINISHED, LEARNED));
        return entries;
    }

    private static void second(int s, List<Entry> entries) {
        switch (s % 60) {
            case 20 -> entries.add(
                    new Entry.Happened(new SessionEvent(at(s), SessionEvent.Kind.NUDGE, "+0.1 km/h")));
            case 40 -> entries.add(new Entry.PauseBegan(at(s), PauseReason.CONSOLE));
            case 41 -> entries.add(new Entry.PauseEnded(at(s)));
            case 0 -> entries.add(new Entry.LapEnded(lap(s)));
            default -> {}
        }
        entries.add(new Entry.Second(sample(s)));
    }

    private static Lap lap(int s) {
        int index = (s / 60 - 1) % PLAN.steps().size();
        return new Lap(index, PLAN.steps().get(index), at(s - 60), at(s), odometer(57), odometer(3),
                odometer(55), Speed.kmh(0.3), new Distance(1_666), 140 + s % 30, true, Lap.Trigger.TIME);
    }

    private static Odometer odometer(int seconds) {
        return Odometer.of(Duration.ofSeconds(seconds), new Distance(2_778L * seconds));
    }

    private static Sample sample(int s) {
        var ten = new Setting(Speed.kmh(10), Incline.percent(1));
        var reported = s % 50 == 0 ? Setting.NONE : ten;
        int lap = (s - 1) / 60;
        return new Sample(at(s), Stage.RUNNING, ten, new Setting(Speed.kmh(10), null), reported,
                new Place(lap % PLAN.steps().size(), false, at(s - 60 * lap),
                        new Distance(2_778L * (s - 60L * lap))),
                at(s), new Distance(2_778L * s), new Distance(27L * s), s % 7 == 0 ? null : 140,
                s % 11 == 0 ? null : 172);
    }

    private static Duration at(int s) {
        return Duration.ofSeconds(s);
    }
}
