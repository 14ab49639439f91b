package kick.ui;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.workout.Template;
import kick.controller.workout.Workouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the workouts, or the parameters of one. */
@Command(name = "workouts", mixinStandardHelpOptions = true, description = "Lists the workouts, or tells what can be set about one.")
final class WorkoutsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "WORKOUT", completionCandidates = PlanOptions.WorkoutNames.class, description = "Tell about this one.")
    private @Nullable String workout;

    @Override public Integer call() {
        var out = spec.commandLine().getOut();
        if (workout != null) {
            tell(Workouts.BUILT_IN.named(workout));
            return 0;
        }
        for (var template : Workouts.BUILT_IN.all()) {
            out.printf("%-14s %s%n", template.name(), template.title());
            Wrapped.print(out, 15, template.description());
            out.println();
        }
        out.println("'kick workouts NAME' tells what can be set, 'kick show NAME' shows the plan for you.");
        return 0;
    }

    private void tell(Template template) {
        var out = spec.commandLine().getOut();
        out.printf("%s: %s%n", template.name(), template.title());
        Wrapped.print(out, 0, template.description());
        out.println();
        for (var parameter : template.parameters()) {
            out.printf("  %-14s %s%n", parameter.name(), parameter.help());
            out.printf("  %-14s usually %s; from %s%n", "", parameter.usualText(), parameter.range());
        }
        out.printf("%nFor example: kick show %s --set %s%n", template.name(),
                template.parameters()
                        .stream()
                        .filter(p -> p.usual().isPresent())
                        .findFirst()
                        .map(p -> p.name() + "=" + p.usualText())
                        .orElse("reps=4")
                        .replace(" ", ""));
    }
}
