package kick.controller.workout;

import static kick.controller.workout.Ingredients.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.units.Incline;

/** Short sprints up a hill, as fast as the runner can. */
final class HillSprints implements Template {
    private static final Incline LOW = Incline.percent(1);

    private static final Parameter<Integer> WEEK = week(
            "of the progression: 5 % in week 1 to 10 % in week 6; go on after a week with every sprint done");
    private static final Parameter<Incline> INCLINE = Parameter.open("incline", Measure.INCLINE,
            Incline.percent(1), Incline.percent(15), "4 % plus 1 % for each week", "of the hill");
    private static final Parameter<Integer> REPS = Parameter.of("reps", Measure.COUNT, 1, 12, 5,
            "how many sprints");
    private static final Parameter<Duration> TIME = seconds("time", 10, 60, 30, "of a sprint, at speed");
    private static final Parameter<Duration> RECOVERY = seconds("recovery", 30, 300, 90,
            "walk after each sprint; the incline comes down only if there is time for both ways");
    private static final Parameter<Duration> WARM_UP = minutes("warm-up", 10, 30, 12,
            "easy, 2 pick-ups, a ramp to threshold pace, and a minute's walk while the incline goes up");
    private static final Parameter<Duration> COOL_DOWN = minutes("cool-down", 5, 30, 10, "easy and flat");
    private static final Parameter<Boolean> BEGINNER = Parameter.yesOrNo("beginner", false,
            "offer a gentler speed on the hill");

    @Override public String name() {
        return "hill-sprints";
    }

    @Override public String title() {
        return "Hill sprints";
    }

    @Override public String description() {
        return "Half a minute uphill as fast as you can, several times: strength and a finish on tired legs.";
    }

    @Override public List<Parameter<?>> parameters() {
        return List.of(WEEK, INCLINE, REPS, TIME, RECOVERY, WARM_UP, COOL_DOWN, BEGINNER);
    }

    @Override public Workout workout(Settings settings, Runner runner) {
        Incline hill = settings.find(INCLINE).orElse(Incline.percent(4 + settings.get(WEEK)));
        var elements = new ArrayList<Element>(warmUp(settings.get(WARM_UP), hill));
        elements.add(sprints(settings, hill));
        elements.add(new Step("cool-down", StepKind.COOL_DOWN, lasting(settings.get(COOL_DOWN)), EASIEST)
                .on(Incline.FLAT));
        return new Workout(name(), title(), description(), elements);
    }

    /** The last minute is a walk: a hill at threshold pace would be the first sprint already. */
    private static List<Element> warmUp(Duration time, Incline hill) {
        var threshold = new Target.AtEffort(Effort.THRESHOLD);
        return List.of(new Step("warm-up", StepKind.WARM_UP, lasting(time.minusMinutes(2 + 3 + 1)), EASY),
                pickUps(2),
                new Step("build", StepKind.WARM_UP, lasting(Duration.ofMinutes(3)),
                        new Target.Ramp(EASY, threshold)),
                new Step("incline up", StepKind.WARM_UP, lasting(Duration.ofMinutes(1)), WALK).on(hill)
                        .saying("The incline goes up"));
    }

    private static Repeat sprints(Settings settings, Incline hill) {
        var target = new Target.RunnerControlled(new Target.HillSprint(settings.get(BEGINNER)), ALL_OUT);
        var sprint = new Step("hill", StepKind.WORK, lasting(settings.get(TIME)), target).on(hill)
                .saying("As fast as you can");
        var recovery = new Step("recovery", StepKind.RECOVERY, lasting(settings.get(RECOVERY)), WALK);
        var between = recovery.on(new InclineTarget.Between(hill, LOW))
                .saying(new Cue("Hill in 10 seconds", new Cue.BeforeEnd(Duration.ofSeconds(10))));
        return new Repeat(settings.get(REPS), List.of(sprint, between),
                List.of(sprint, recovery.on(Incline.FLAT)));
    }
}
