package kick.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import kick.controller.library.WorkoutFile;
import kick.controller.library.WorkoutFileException;
import kick.controller.sheet.SheetException;
import kick.controller.sheet.SheetSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells everything that is wrong with a workout file. */
@Command(name = "check", mixinStandardHelpOptions = true, description = "Checks workout files and tells every mistake with its line.", footer = {
        "", "Exit codes: 0 all can be run; 2 at least one cannot."})
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files of any format that Kick reads, or names of your own workouts.")
    private List<Path> files = List.of();

    @Option(names = "--schema", description = "Print the JSON schema of Kick's own workout files, for your editor.")
    private boolean schema;

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    @Override public Integer call() {
        if (files.isEmpty() && !schema)
            throw new ParameterException(spec.commandLine(),
                    "there is nothing to check; give it a file, such as kick check hills.zwo, or say --schema");
        if (schema) spec.commandLine().getOut().print(SheetSchema.text());
        boolean good = true;
        for (var file : files)
            good &= check(Files.exists(file)
                    ? file
                    : own.all().find(file.toString()).map(WorkoutFile::path).orElse(file));
        return good ? ExitCodes.DONE : ExitCodes.USAGE;
    }

    private boolean check(Path file) {
        var out = spec.commandLine().getOut();
        try {
            var imported = answers.read(file.toString(), new WorkoutFile(file)::read);
            for (var warning : imported.warnings())
                out.println(warning.in(file.toString()));
            out.println(file + ": good");
            return true;
        } catch (WorkoutFileException e) {
            if (e.reason() instanceof SheetException sheet)
                for (var one : sheet.complaints())
                    out.println(one.place().in(file.toString()) + ": " + one.sentence());
            else
                out.println(e.getMessage());
            return false;
        } catch (ParameterException open) {
            // what it leaves open nobody has answered; the other files are checked all the same
            out.println(open.getMessage());
            return false;
        }
    }
}
