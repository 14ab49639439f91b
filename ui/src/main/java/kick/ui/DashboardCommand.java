package kick.ui;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

import kick.ui.dashboard.Choices;
import kick.ui.dashboard.NoDisplayException;
import kick.ui.dashboard.Shelf;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Theme;
import kick.ui.dashboard.Window;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the window. */
@Command(name = "dashboard", mixinStandardHelpOptions = true, description = "Opens the window; so does 'kick' alone where there is a display.")
final class DashboardCommand implements Callable<Integer> {
    /** Kept here, because the JDK forgets the level of a logger that nobody holds. */
    private static final Logger TOOLKIT = Logger.getLogger("javafx");
    static final String NO_DISPLAY = "Kick's window needs a display, and there is none here. On the computer's own"
            + " desktop 'kick' opens it; in a terminal run: kick run hill-sprints --simulator";

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--theme", paramLabel = "THEME", description = "${COMPLETION-CANDIDATES}. Usual: as your profile says, or else the desktop.")
    private @Nullable Theme theme;

    @Option(names = "--full-screen", description = "Fill the screen; F11 goes back.")
    private boolean fullScreen;

    @Option(names = "--kiosk", description = "Fill the screen for good, as on a treadmill's own touch display.")
    private boolean kiosk;

    @Option(names = "--speedup", paramLabel = "N", defaultValue = "1", description = "Run simulated treadmills so many times faster than life.")
    private double speedup = 1;

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Mixin
    private AdapterOption adapter = new AdapterOption();

    @Option(names = "--runner", paramLabel = "FILE", description = "Another runner's profile. Usual: runner.yaml in the configuration folder.")
    private @Nullable Path runnerFile;

    @Mixin
    private DataOption data = new DataOption();

    @Override public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        if (!(speedup > 0 && speedup <= 1000))
            throw new picocli.CommandLine.ParameterException(line,
                    "--speedup takes a number above zero and up to 1000, such as 30; not \"" + speedup
                            + "\"");
        return open(line.getErr());
    }

    /**
     * Opens the window and waits until it is closed.
     *
     * @return the program's exit code
     */
    int open(PrintWriter err) {
        if (!hasDisplay() && System.getProperty("glass.platform") == null) return refused(NO_DISPLAY, err);
        quiet();
        var folder = data.folder();
        folder.takeIn(err);
        try {
            Window.prepare(); // meanwhile this computer's disk is read
            var profile = PlanOptions.file(runnerFile);
            var runner = profile.read();
            var garage = new BluetoothGarage(adapter::bluetooth, folder, speedup);
            var machines = garage.machines();
            var choices = new Choices(runner, machines);
            choices.runOn(garage.last(machines));
            var texts = Texts.in(Locale.getDefault());
            Window.show(choices,
                    Desktop.around(garage, folder, new Shelf(own.all()), profile, texts.language()), texts,
                    new Window.Options(theme == null ? Theme.of(runner) : theme, fullScreen, kiosk));
            return ExitCodes.DONE;
        } catch (NoDisplayException e) {
            return refused(noWindow(e), err);
        }
    }

    private static int refused(String why, PrintWriter err) {
        err.println(why);
        return ExitCodes.USAGE;
    }

    /** What to do where there is a display, and the toolkit does not get along with it. */
    static String noWindow(NoDisplayException e) {
        var cause = e.getCause() == null ? e : e.getCause();
        var said = String.valueOf(cause.getMessage()).lines().findFirst().orElse("").replaceFirst("\\.$", "");
        return ("Kick's window cannot be opened on this display: %s. It needs GTK 3 (sudo apt-get install libgtk-3-0)"
                + " and, on a Wayland desktop, Xwayland. In a terminal run: kick run hill-sprints --simulator")
                .formatted(said);
    }

    /** Whether there is something to open a window on; JavaFX speaks X11, which Wayland desktops do, too. */
    static boolean hasDisplay() {
        return isSet("DISPLAY") || isSet("WAYLAND_DISPLAY");
    }

    private static boolean isSet(String variable) {
        return !System.getenv().getOrDefault(variable, "").isEmpty();
    }

    /** The toolkit warns that it is not a module; that is nothing to a runner. */
    static void quiet() {
        TOOLKIT.setLevel(Level.SEVERE);
    }
}
