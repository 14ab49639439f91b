package kick.ui;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Draws every screen of the window into files. */
@Command(name = "screenshots", mixinStandardHelpOptions = true, description = "Draws every screen of the window, light and dark, small and large, into PNG files. Needs no display.")
final class ScreenshotsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FOLDER", description = "Where to put them.")
    private Path folder = Path.of(".");

    @Option(names = "--language", paramLabel = "TAG", defaultValue = "en", description = "In which language, e.g. de. Usual: ${DEFAULT-VALUE}.")
    private String language = "en";

    @Override public Integer call() throws Exception {
        int count = new Screenshots(folder, Locale.forLanguageTag(language)).draw();
        spec.commandLine().getOut().println(count + " pictures in " + folder);
        return ExitCodes.DONE;
    }
}
