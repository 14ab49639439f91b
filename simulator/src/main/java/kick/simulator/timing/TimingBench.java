package kick.simulator.timing;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import kick.controller.Settings;
import kick.controller.actuation.Response;
import kick.controller.safety.Proof;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.simulator.Profile;

/** The five sessions on every belt, each driven in every way. */
public final class TimingBench {

    /** The errors of one session on one belt. */
    public record Row(String session, String belt, Map<Way, Summary> times, Map<Way, Summary> distances) {}

    private TimingBench() {}

    /** The sessions by name; strides by time, so that there is something to be timed. */
    public static Map<String, Plan> sessions(Runner runner) {
        Map<String, Plan> plans = new LinkedHashMap<>();
        for (var template : Workouts.BUILT_IN.all()) {
            var set = template.name().equals("strides")
                    ? Map.of("time", "20 s", "easy", "5 min")
                    : Map.<String, String>of();
            plans.put(template.name(), template.workout(set, runner).planFor(runner));
        }
        return plans;
    }

    /** @param each hears every row as soon as it is done */
    public static void run(Runner runner, List<Profile> belts, Consumer<Row> each) {
        for (var belt : belts)
            sessions(runner).forEach((name, plan) -> each.accept(row(name, plan, belt, runner)));
    }

    private static Row row(String name, Plan plan, Profile belt, Runner runner) {
        var settings = settings(belt, runner);
        Map<Way, Summary> times = new EnumMap<>(Way.class);
        Map<Way, Summary> distances = new EnumMap<>(Way.class);
        var known = Response.UNKNOWN;
        for (var way : Way.values()) {
            var result = TimedSession.of(plan, belt, settings, way, known);
            if (way == Way.UNTRAINED) known = result.response();
            times.put(way, Summary.ofTimes(result.reps()));
            distances.put(way, Summary.ofDistances(result.reps()));
        }
        return new Row(name, belt.name(), times, distances);
    }

    /** A runner with these caps on this belt. */
    public static Settings settings(Profile belt, Runner runner) {
        return new Settings(belt.advertises(), Proof.SIMULATED, Set.of(), List.of(), List.of(), Speed.kmh(5),
                runner.caps().accelerationKmhPerSecond(), false);
    }
}
