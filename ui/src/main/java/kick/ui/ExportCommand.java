package kick.ui;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.library.WorkoutTarget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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

    @Option(names = "--out", paramLabel = "FILE", description = "Where to; usually the workout's name in this folder.")
    private @Nullable Path file;

    @Option(names = "--replace", description = "Even if there is such a file.")
    private boolean replace;

    @Override public Integer call() {
        var runner = options.runner();
        var imported = options.workout(runner);
        var exported = target.write(imported.workout(), runner);
        var path = file == null ? Path.of(imported.workout().name() + "." + target.extension()) : file;
        write(path, exported.octets());
        var out = spec.commandLine().getOut();
        out.println("Written: " + path);
        for (var note : FileNotes.of(imported)) Wrapped.print(out, 2, "Note: " + note + ".");
        for (var note : FileNotes.of(exported.losses())) Wrapped.print(out, 2, "Note: " + note + ".");
        return ExitCodes.DONE;
    }

    private void write(Path path, byte[] octets) {
        try {
            if (replace) Files.write(path, octets);
            else Files.write(path, octets, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException _) {
            throw new ParameterException(spec.commandLine(),
                    path + " is there already; say --out or --replace");
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(),
                    path + " cannot be written (" + e + "); say another --out");
        }
    }
}
