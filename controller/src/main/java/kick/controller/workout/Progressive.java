package kick.controller.workout;

import static kick.controller.workout.Ingredients.*;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import kick.controller.units.Distance;
import kick.controller.units.Pace;

/** A long run in which each mile is 15 s faster than the one before. */
final class Progressive implements Template {
    private static final int STEP_SECONDS = 15;

    private static final Parameter<Integer> MILES = Parameter.of("miles", Measure.COUNT, 3, 20, 8,
            "how many, with the last one");
    private static final Parameter<Pace> START = Parameter.open("start", Measure.MILE_PACE,
            Pace.perMile(Duration.ofMinutes(4)), Pace.perMile(Duration.ofMinutes(25)),
            "easy, and such that the mile before last is no faster than threshold pace (T)",
            "pace of mile 1");
    private static final Parameter<Duration> COOL_DOWN = minutes("cool-down", 0, 60, 5, "walk");

    @Override public String name() {
        return "progressive";
    }

    @Override public String title() {
        return "Progressive long run";
    }

    @Override public String description() {
        return "Each mile 15 seconds faster than the last, and the last as fast as you can sustain.";
    }

    @Override public List<Parameter<?>> parameters() {
        return List.of(MILES, START, COOL_DOWN);
    }

    @Override public Workout workout(Settings settings, Runner runner) {
        int miles = settings.get(MILES);
        double start = startSeconds(settings, miles, runner.paces());
        var run = IntStream.rangeClosed(1, miles)
                .<Element>mapToObj(mile -> mile(mile, miles, start))
                .toList();
        var coolDown = unlessZero(settings.get(COOL_DOWN), "walk", StepKind.COOL_DOWN, WALK);
        return new Workout(name(), title(), description(), inOrder(List.of(run, coolDown)));
    }

    private static Step mile(int mile, int miles, double start) {
        var pace = new Target.AtPace(perMile(start - STEP_SECONDS * (mile - 1)));
        String name = "mile " + mile + "/" + miles;
        if (mile < miles) return new Step(name, StepKind.WORK, far(Distance.MILE), pace);
        return new Step(name, StepKind.WORK, far(Distance.MILE), new Target.RunnerControlled(pace, ALL_OUT))
                .saying("As fast as you can sustain");
    }

    /** The pace of the first mile in seconds, chosen or checked. */
    private static double startSeconds(Settings settings, int miles, Paces paces) {
        double fastest = secondsPerMile(paces, Effort.THRESHOLD) + STEP_SECONDS * (miles - 2);
        // a quarter of a minute is easy to keep in mind, and so are all the miles that follow
        double usual = roundUp(Math.max(fastest, secondsPerMile(paces, Effort.EASY)));
        if (settings.find(START).isEmpty()) return usual;
        Pace chosen = settings.find(START).get();
        double seconds = chosen.millisPerKm() * 1.609344 / 1000;
        if (seconds < fastest - 0.5)
            throw START.refused(START.text(chosen), START.text(perMile(fastest))
                    + " or slower, or fewer miles: the mile before last may not beat your threshold pace");
        return seconds;
    }

    private static double secondsPerMile(Paces paces, Effort effort) {
        return 3600 * 1.609344 / paces.kmh(effort);
    }

    private static Pace perMile(double seconds) {
        return Pace.perMile(Duration.ofMillis(Math.round(seconds * 1000)));
    }

    private static double roundUp(double seconds) {
        return Math.ceil(seconds / STEP_SECONDS) * STEP_SECONDS;
    }
}
