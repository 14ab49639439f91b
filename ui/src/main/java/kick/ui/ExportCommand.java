package kick.ui;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.library.WorkoutTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes a workout for a watch or for another program. */
@Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a workout for a watch or for another program, and tells what its format cannot hold.")
final class ExportCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Option(names = "--to", required = true, paramLabel = "FORMAT", description = "${COMPLETION-CANDIDATES}.")
    private WorkoutTarget target = WorkoutTarget.ZWO;

    @Option(names = "--out", paramLabel = "FILE", description = "Where to, - for the output; usually the workout's name in this folder.")
    private @Nullable Path file;

    @Option(names = "--replace", description = "Even if there is such a file.")
    private boolean replace;

    @Override public Integer call() {
        var runner = options.runner();
        var imported = options.workout(runner);
        var exported = target.write(imported.workout(), runner);
        var path = file == null ? Path.of(imported.workout().name() + "." + target.extension()) : file;
        var out = OutFile.write(spec, path, exported.octets(), replace);
        for (var note : FileNotes.of(imported)) Wrapped.print(out, 2, "Note: " + note + ".");
        for (var note : FileNotes.of(exported.losses())) Wrapped.print(out, 2, "Note: " + note + ".");
        return ExitCodes.DONE;
    }
}
