package kick.ui;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Forecast;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.simulator.Profiles;
import kick.ui.json.Json;
import kick.ui.json.PlanJson;
import kick.ui.text.ReportWords;
import kick.ui.text.TextProfile;
import kick.ui.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the plan that a workout comes to for this runner. */
@Command(name = "show", mixinStandardHelpOptions = true, description = "Shows what a workout comes to for you: every step with its time, speed, pace and incline.")
final class ShowCommand implements Callable<Integer> {
    private static final int WIDTH = 76;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Option(names = "--simulator", paramLabel = "PROFILE", arity = "0..1", fallbackValue = "home", description = "Also say what of the plan this treadmill cannot do. PROFILE is a name or a file.")
    private @Nullable String profile;

    @Option(names = "--json", description = "Print the plan as JSON (docs/json.md).")
    private boolean json;

    @Override public Integer call() {
        var runner = options.runner();
        var treadmill = profile == null ? Treadmill.ANY : Treadmills.of(Profiles.of(profile));
        var imported = options.workout(runner);
        var plan = imported.workout().planFor(runner, treadmill);
        var warnings = new ArrayList<>(FileNotes.of(imported));
        warnings.addAll(Validation.of(plan, runner, treadmill).sentences());
        var times = PlanTimes.of(plan, runner, treadmill);
        var out = spec.commandLine().getOut();
        if (json) out.println(Json.line(PlanJson.of(plan, times, runner, warnings)));
        else print(out, plan, times, runner, warnings);
        if (!json && profile != null) {
            var known = options.enrolments().response("simulated-" + Profiles.of(profile).name());
            new ReportWords(new Words(runner.units())).before(Forecast.of(plan, known), known)
                    .forEach(line -> Wrapped.print(out, 2, line));
        }
        return ExitCodes.DONE;
    }

    private static void print(PrintWriter out, Plan plan, PlanTimes times, Runner runner,
            List<String> warnings) {
        var words = new Words(runner.units());
        out.println(plan.title());
        RunnerWords.introduce(out, runner);
        out.println();
        var profile = new TextProfile(plan, times);
        out.println("  speed    " + profile.speeds(WIDTH));
        var inclines = profile.inclines(WIDTH);
        if (!inclines.isEmpty()) out.println("  incline  " + inclines);
        out.println("           " + profile.axis(WIDTH));
        out.println();
        int name = plan.steps().stream().mapToInt(s -> s.name().length()).max().orElse(4);
        out.printf("  %8s  %-" + name + "s  %9s  %-22s %-14s %s%n", "at", "step", "for", "speed", "",
                "incline");
        for (int i = 0; i < plan.steps().size(); i++)
            row(out, plan.steps().get(i), times.steps().get(i), words, name);
        out.println();
        out.printf("  Altogether about %s, %s%s%n", Words.clock(times.total().time()),
                words.distance(times.total().distance()),
                times.isOpen() ? ", and what you make of the open steps" : "");
        for (var warning : warnings) out.println("  Note: " + warning + ".");
    }

    private static void row(PrintWriter out, PlanStep step, PlanTimes.StepTime time, Words words, int name) {
        var begins = time.startsAt().time().plus(time.leadIn().time());
        out.printf("  %8s  %-" + name + "s  %9s  %-22s %-14s %s%n", Words.clock(begins), step.name(),
                extent(step, words),
                speed(step.aim(), words), words.otherSpeed(step.aim().first()), incline(step));
    }

    private static String extent(PlanStep step, Words words) {
        return switch (step.extent()) {
            case Extent.ForTime(var t) -> Words.clock(t);
            case Extent.ForDistance(var d) -> words.length(d);
            case Extent.Open() -> "open";
        };
    }

    private static String speed(Aim aim, Words words) {
        return switch (aim) {
            case Aim.Steady(var speed) -> words.speed(speed);
            case Aim.Ramp(var from, var to) -> words.speedNumber(from) + " → " + words.speed(to);
            case Aim.RunnerControlled(var start, var cap) -> words.speedNumber(start) + ", yours to "
                    + words.speedNumber(cap);
        };
    }

    private static String incline(PlanStep step) {
        return step.incline().equals(step.inclineTo())
                ? Words.incline(step.incline())
                : Words.oneDecimal(step.incline().percent()) + " → " + Words.incline(step.inclineTo());
    }
}
