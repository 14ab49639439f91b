package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.engine.Ending;
import kick.controller.engine.Forecast;
import kick.controller.engine.Input;
import kick.controller.enrolment.Enrolments;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.simulator.Profile;
import kick.simulator.Profiles;
import kick.simulator.world.RunOptions;
import kick.ui.json.Json;
import kick.ui.json.RunJson;
import kick.ui.terminal.Console;
import kick.ui.terminal.JsonView;
import kick.ui.terminal.PlainView;
import kick.ui.terminal.RunView;
import kick.ui.text.ReportWords;
import kick.ui.text.RunWords;
import kick.ui.text.TextProfile;
import kick.ui.text.Words;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a workout. */
@Command(name = "run", mixinStandardHelpOptions = true, description = {"Runs a workout on a treadmill.",
        "Keys: Enter starts and goes on, space pauses, s or Escape stops, + and - change the speed by 0.1 km/h (> and <"
                + " by 0.5), i and k the incline, n goes to the next step, b back, g lets Kick go on after the treadmill's"
                + " own keys were used."}, footer = {"",
                        "Exit codes: 0 the plan was run to its end; 2 not understood;"
                                + " 3 you stopped before the end; 4 ended for safety; 5 no treadmill, or it did not start; 70 a"
                                + " mistake in Kick."})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Option(names = "--simulator", paramLabel = "PROFILE", arity = "0..1", fallbackValue = Profiles.USUAL, completionCandidates = ProfileNames.class, description = "On a simulated treadmill: ${COMPLETION-CANDIDATES}, or a file. Usual: ${FALLBACK-VALUE}.")
    private @Nullable String profile;

    @Option(names = "--treadmill", paramLabel = "NAME|ADDRESS", description = "On this treadmill, over Bluetooth.")
    private @Nullable String treadmill;

    @Option(names = "--speedup", paramLabel = "N|max", defaultValue = "1", description = "Run the simulator so many times faster than life.")
    private String speedup = "1";

    @Option(names = "--yes", description = "Do not ask: accept what the treadmill cannot do, and start. Simulator only.")
    private boolean yes;

    @Option(names = "--json", description = "Print one JSON line per event and per second (docs/json.md).")
    private boolean json;

    @Option(names = "--plain", description = "Print plain lines, even on a terminal.")
    private boolean plain;

    @Override public Integer call() {
        if (treadmill != null) {
            spec.commandLine().getErr().println(ScanCommand.NOT_YET);
            return ExitCodes.NO_TREADMILL;
        }
        if (profile == null) throw trouble("say on which treadmill: --simulator for a simulated one");
        double pace = pace();
        var machine = Profiles.of(profile);
        var runner = options.runner();
        var reach = Treadmills.of(machine);
        var imported = options.workout(runner);
        for (var note : FileNotes.of(imported)) spec.commandLine().getErr().println("Note: " + note + ".");
        var plan = imported.workout().planFor(runner, reach);
        var validation = Validation.of(plan, runner, reach);
        boolean person = !yes && !json && isTerminal();
        if (!validation.isClean() && !accepted(validation, person)) return ExitCodes.STOPPED;
        return run(validation.substitute(), machine, runner, reach, pace, person);
    }

    private int run(Plan plan, Profile machine, Runner runner, Treadmill reach, double pace, boolean person) {
        var words = new Words(runner.units());
        var memory = options.enrolments();
        var name = "simulated-" + machine.name();
        var known = memory.response(name);
        var set = RunOptions.of(plan).on(machine).with(Treadmills.settings(machine, runner)).knowing(known);
        SimulatorRun run;
        Ending ending;
        try (var console = json || plain || !person ? null : Console.open();
                var view = view(console, plan, machine, words, PlanTimes.of(plan, runner, reach))) {
            if (!json) introduce(plan, machine, runner, known, console == null, words);
            run = new SimulatorRun(console == null ? set : set.startedByHand(), view, console, pace);
            stopOnSignal(run);
            ending = run.toEnd();
        }
        remember(memory, name, run.response());
        report(run, ending, words);
        return exitCode(ending);
    }

    private void remember(Enrolments memory, String name, Response response) {
        if (!response.isLearned() && !response.showsSetpoint()) return;
        try {
            memory.keep(name, response);
        } catch (IOException e) {
            spec.commandLine()
                    .getErr()
                    .println("Note: what Kick has learned of this treadmill could not be kept in "
                            + memory.folder() + " (" + e.getMessage() + "); it will be learned again.");
        }
    }

    private void report(SimulatorRun run, Ending ending, Words words) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(RunJson.report(run.now(), ending, run.place(), run.report())));
            return;
        }
        out.println();
        out.println(RunWords.of(ending));
        new ReportWords(words).after(run.place(), run.report()).forEach(out::println);
    }

    private RunView view(@Nullable Console console, Plan plan, Profile machine, Words words,
            PlanTimes times) {
        var out = spec.commandLine().getOut();
        if (json) return new JsonView(out, new RunJson(plan), machine.title());
        if (console == null) return new PlainView(out, new RunWords(plan, words), words);
        return console.view(plan, new TextProfile(plan, times), words, machine.title() + ", simulated");
    }

    private void introduce(Plan plan, Profile machine, Runner runner, Response known, boolean byItself,
            Words words) {
        PrintWriter out = spec.commandLine().getOut();
        out.println(plan.title() + ", on a simulated treadmill: " + machine.title());
        RunnerWords.introduce(out, runner);
        new ReportWords(words).before(Forecast.of(plan, known), known)
                .forEach(line -> Wrapped.print(out, 0, line));
        if (byItself) out.println("The simulated runner presses Start.");
        out.flush();
    }

    /** Ctrl-C and a polite kill stop the belt first; asking twice changes nothing. */
    private static void stopOnSignal(SimulatorRun run) {
        Runnable stop = () -> run.ask(new Input.Stop());
        Signals.register("INT", stop);
        Signals.register("TERM", stop);
        Signals.register("HUP", stop);
    }

    /** Out of range is asked about, not silently changed; where nobody can answer, it is said. */
    private boolean accepted(Validation validation, boolean person) {
        var err = spec.commandLine().getErr();
        for (var sentence : validation.sentences()) err.println("Note: " + sentence + ".");
        err.flush();
        if (!person) return true;
        var console = System.console();
        var answer = console == null ? null : console.readLine("Run it like that? [Y/n] ");
        return answer != null && !answer.strip().toLowerCase(java.util.Locale.ROOT).startsWith("n");
    }

    static boolean isTerminal() {
        var console = System.console();
        return console != null && console.isTerminal();
    }

    private double pace() {
        if (speedup.equals("max")) return SimulatorRun.MAX;
        try {
            double pace = Double.parseDouble(speedup);
            if (pace > 0 && pace <= 100_000) return pace;
        } catch (NumberFormatException _) {
            // told below
        }
        throw trouble("--speedup takes a number above zero, such as 30, or max; not \"" + speedup + "\"");
    }

    private ParameterException trouble(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), what);
    }

    private static int exitCode(Ending ending) {
        return switch (ending) {
            case FINISHED -> ExitCodes.DONE;
            case STOPPED_BY_RUNNER -> ExitCodes.STOPPED;
            case SAFETY_KEY, BELT_FAULT, ABANDONED -> ExitCodes.SAFETY;
        };
    }

    /** The names for shell completion and help. */
    static final class ProfileNames implements Iterable<String> {
        @Override public java.util.Iterator<String> iterator() {
            return Profiles.names().iterator();
        }
    }
}
