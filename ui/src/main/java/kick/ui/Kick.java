package kick.ui;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;

import kick.controller.history.HistoryException;
import kick.controller.library.WorkoutFileException;
import kick.controller.workout.WorkoutException;
import kick.simulator.ProfileException;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program: its commands and how it fails. */
@Command(name = "kick", mixinStandardHelpOptions = true, version = "Kick 0.1.0", subcommands = {
        RunCommand.class, WorkoutsCommand.class, ShowCommand.class, NewCommand.class, CheckCommand.class,
        ImportCommand.class, ExportCommand.class, ProfileCommand.class, HistoryCommand.class,
        SimulatorCommand.class, ScanCommand.class, EnrolCommand.class, DoctorCommand.class,
        DecodeCommand.class,
        BenchCommand.class, DashboardCommand.class, ScreenshotsCommand.class,
        WarmUpCommand.class,
        GenerateCompletion.class,
        CommandLine.HelpCommand.class}, description = "Runs structured workouts directly on a treadmill.", footer = {
                "", "To begin:",
                "  kick                                             opens the window",
                "  kick run hill-sprints --simulator --speedup 30   a whole session, in a minute",
                "  kick profile set race=\"5 km in 25:00\"           your own paces",
                "  kick show intervals                              a workout, step by step", "",
                "Completion: source <(kick generate-completion)"})
public final class Kick implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Kept here, because the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    public static void main(String[] args) {
        LIBRARY.setLevel(Level.OFF); // what it has to say comes as exceptions, too
        System.exit(
                args.length == 0 && DashboardCommand.hasDisplay() ? window() : commandLine().execute(args));
    }

    /** The window alone does without the command line, which takes as long to make as the window. */
    private static int window() {
        var err = utf8(System.err);
        try {
            return new DashboardCommand().open(err);
        } catch (RuntimeException e) {
            return failed(e, err);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Kick()).setOut(utf8(System.out))
                .setErr(utf8(System.err))
                .setExecutionStrategy(Kick::run)
                .setExecutionExceptionHandler((e, at, _) -> failed(e, at.getErr()))
                .setParameterExceptionHandler(Kick::misunderstood)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** A writer only lets go of whole lines by itself. */
    private static int run(CommandLine.ParseResult parsed) {
        var line = parsed.commandSpec().commandLine();
        try {
            return new CommandLine.RunLast().execute(parsed);
        } finally {
            line.getOut().flush();
            line.getErr().flush();
        }
    }

    private static PrintWriter utf8(java.io.OutputStream out) {
        return new PrintWriter(out, true, StandardCharsets.UTF_8);
    }

    /** Alone it opens the window; where there is no display it says what else there is. */
    @Override public Integer call() {
        if (!DashboardCommand.hasDisplay()) {
            spec.commandLine().getErr().println(DashboardCommand.NO_DISPLAY);
            spec.commandLine().getErr().println();
        }
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCodes.DONE;
    }

    /** What a person can mend is one sentence; anything else is a mistake in Kick and says so. */
    private static int failed(Exception e, PrintWriter err) {
        if (e instanceof WorkoutException || e instanceof ProfileException
                || e instanceof WorkoutFileException || e instanceof HistoryException) {
            err.println("kick: " + e.getMessage());
            return ExitCodes.USAGE;
        }
        if (e instanceof NoTreadmillException) {
            err.println("kick: " + e.getMessage());
            return ExitCodes.NO_TREADMILL;
        }
        err.println("kick: this is a mistake in Kick (" + e + ")."
                + " Please report it with the lines below; nothing has been changed.");
        e.printStackTrace(err);
        return ExitCodes.BUG;
    }

    private static int misunderstood(CommandLine.ParameterException e, String[] args) {
        var line = e.getCommandLine();
        line.getErr().println("kick: " + sentence(e));
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, line.getErr()))
            line.getErr()
                    .println("'" + line.getCommandSpec().qualifiedName() + " --help' tells how it is used.");
        return ExitCodes.USAGE;
    }

    private static String sentence(CommandLine.ParameterException e) {
        if (e instanceof CommandLine.UnmatchedArgumentException extra && !extra.isUnknownOption()) {
            var word = extra.getUnmatched().getFirst();
            return e.getCommandLine().getSubcommands().isEmpty()
                    ? "\"" + word + "\" is one word too many"
                    : "there is no command \"" + word + "\"";
        }
        return String.valueOf(e.getMessage()).replace("option option", "option");
    }
}
