package kick.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.exchange.Imported;
import kick.controller.library.OwnWorkouts;
import kick.controller.library.WorkoutFile;
import kick.controller.sheet.SheetWriter;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Treadmill;
import kick.ui.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a workout of the runner's own of a file of another program. */
@Command(name = "import", mixinStandardHelpOptions = true, description = {
        "Keeps a workout file of another program as one of your own workouts, and tells what is not as the file says.",
        "docs/formats.md lists the formats. The file itself stays as it is."})
final class ImportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "The file.")
    private Path file = Path.of("");

    @Option(names = "--name", paramLabel = "NAME", description = "Its short name; usually made of its title.")
    private @Nullable String name;

    @Option(names = "--replace", description = "Even if there is a workout of this name.")
    private boolean replace;

    @Option(names = "--yes", description = "Do not ask whether it is right.")
    private boolean yes;

    @Option(names = "--runner", paramLabel = "FILE", description = "Another runner's profile, for the speeds that are shown.")
    private @Nullable Path runnerFile;

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Override public Integer call() {
        var imported = answers.read(file.toString(), new WorkoutFile(file)::read);
        var chosen = name == null ? imported.workout().name() : name;
        if (!OwnWorkouts.isName(chosen) || OwnOptions.isBuiltIn(chosen))
            throw new ParameterException(spec.commandLine(),
                    "\"" + chosen
                            + "\" cannot be its name; say another one with --name, such as --name tuesday-hills");
        if (!replace) own.all().checkFree(chosen);
        summarise(imported);
        if (!accepted()) return ExitCodes.STOPPED;
        var remarks = new ArrayList<>(List.of("From " + file.getFileName() + "."));
        remarks.addAll(FileNotes.of(imported));
        var path = own.all().keep(chosen, SheetWriter.write(imported.workout(), remarks), replace);
        var out = spec.commandLine().getOut();
        out.println("Kept in " + path);
        out.println("'kick show " + chosen + "' shows it step by step, 'kick run " + chosen + "' runs it.");
        return ExitCodes.DONE;
    }

    private void summarise(Imported imported) {
        var out = spec.commandLine().getOut();
        var runner = PlanOptions.file(runnerFile).read();
        var plan = imported.workout().planFor(runner);
        var times = PlanTimes.of(plan, runner, Treadmill.ANY);
        var words = new Words(runner.units());
        var fastest = plan.steps()
                .stream()
                .map(step -> step.aim().highest())
                .max(java.util.Comparator.naturalOrder());
        out.printf(Locale.ROOT, "%s: %d steps, about %s, %s, never faster than %s%n", plan.title(),
                plan.steps().size(),
                Words.clock(times.total().time()), words.distance(times.total().distance()),
                words.speed(fastest.orElseThrow()));
        for (var note : FileNotes.of(imported)) Wrapped.print(out, 2, "Note: " + note + ".");
        out.flush();
    }

    private boolean accepted() {
        var console = System.console();
        if (yes || console == null || !console.isTerminal()) return true;
        var answer = console.readLine("Keep it? [Y/n] ");
        return answer != null && !answer.strip().toLowerCase(Locale.ROOT).startsWith("n");
    }
}
