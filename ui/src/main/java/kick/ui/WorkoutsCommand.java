package kick.ui;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.exchange.Answers;
import kick.controller.library.WorkoutFileException;
import kick.controller.workout.Template;
import kick.controller.workout.Workouts;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Override public Integer call() {
        var out = spec.commandLine().getOut();
        if (workout != null) {
            tell(own.builtIn(workout));
            return 0;
        }
        for (var template : Workouts.BUILT_IN.all()) {
            out.printf("%-14s %s%n", template.name(), template.title());
            Wrapped.print(out, 15, template.description());
            out.println();
        }
        tellOwn(out);
        out.println("'kick workouts NAME' tells what can be set, 'kick show NAME' shows the plan for you.");
        return 0;
    }

    /** One that has mistakes is listed all the same. */
    private void tellOwn(PrintWriter out) {
        var all = own.all();
        for (var name : all.names()) {
            try {
                var workout = all.find(name).orElseThrow().read(Answers.NONE).workout();
                out.printf("%-14s %s%n", name, workout.title());
                Wrapped.print(out, 15, workout.description());
            } catch (WorkoutFileException e) {
                out.printf("%-14s cannot be used: kick check %s%n", name,
                        all.folder().resolve(name + ".yaml"));
            }
            out.println();
        }
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
