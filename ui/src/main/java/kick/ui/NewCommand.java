package kick.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.library.OwnWorkouts;
import kick.controller.sheet.SheetTemplate;
import kick.controller.sheet.SheetWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Starts a workout of the runner's own. */
@Command(name = "new", mixinStandardHelpOptions = true, description = "Writes a workout file for you to change in an editor.")
final class NewCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", description = "Its short name: small letters, digits and dashes.")
    private String name = "";

    @Option(names = "--from", paramLabel = "WORKOUT", completionCandidates = PlanOptions.WorkoutNames.class, description = "Begin with one of the built-in workouts: ${COMPLETION-CANDIDATES}.")
    private @Nullable String from;

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Sets a parameter of that workout, e.g. --set reps=6.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--replace", description = "Even if there is a file of this name.")
    private boolean replace;

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Override public Integer call() {
        if (!OwnWorkouts.isName(name) || OwnOptions.isBuiltIn(name))
            throw new ParameterException(spec.commandLine(), OwnOptions.isBuiltIn(name)
                    ? name + " is a built-in workout; give yours another name"
                    : "\"" + name
                            + "\" is no name; write small letters, digits and dashes, such as tuesday-hills");
        var path = own.all().keep(name, text(), replace);
        var out = spec.commandLine().getOut();
        out.println("Written: " + path);
        out.println("Change it in an editor, then: kick check " + name + " and: kick show " + name);
        return ExitCodes.DONE;
    }

    private String text() {
        if (from == null) return SheetTemplate.text();
        var runner = PlanOptions.file(null).read();
        return SheetWriter.write(own.builtIn(from).workout(settings, runner), List.of(
                "Begun from " + from + ". docs/workouts.md tells what can be written here."));
    }
}
