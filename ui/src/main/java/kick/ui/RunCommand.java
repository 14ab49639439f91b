package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;

import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.enrolment.Enrolments;
import kick.controller.ftms.Characteristic;
import kick.controller.recording.MachineRecord;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.simulator.Profile;
import kick.simulator.Profiles;
import kick.simulator.world.RunOptions;
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
                + " own keys were used.",
        "Without a terminal it takes lines: start, pause, stop, go-on, next, back, speed +0.5, incline -1."}, footer = {
                "",
                "Exit codes: 0 the plan was run to its end; 2 not understood;"
                        + " 3 stopped before the end, by you or because the program that reads its lines has ended; 4 ended for"
                        + " safety; 5 no treadmill, or it did not start; 6 there was no room to keep the run; 70 a mistake in Kick."})
final class RunCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private PlanOptions options = new PlanOptions();

    @Option(names = "--simulator", paramLabel = "PROFILE", arity = "0..1", fallbackValue = Profiles.USUAL, completionCandidates = ProfileNames.class, description = "On a simulated treadmill: ${COMPLETION-CANDIDATES}, or a file. Usual: ${FALLBACK-VALUE}.")
    private @Nullable String profile;

    @Option(names = "--treadmill", paramLabel = "NAME|ADDRESS", description = "On this treadmill, over Bluetooth; kick scan lists those in reach.")
    private @Nullable String treadmill;

    @Option(names = "--speedup", paramLabel = "N|max", defaultValue = "1", description = "Run the simulator so many times faster than life.")
    private String speedup = "1";

    @Option(names = "--yes", description = "Do not ask: accept what the simulated treadmill cannot do, and start.")
    private boolean yes;

    @Option(names = "--json", description = "Print one JSON line per event and per second (docs/json.md).")
    private boolean json;

    @Option(names = "--plain", description = "Print plain lines, even on a terminal.")
    private boolean plain;

    @Mixin
    private AdapterOption adapter = new AdapterOption();

    @Option(names = "--heart-rate", paramLabel = "NAME|ADDRESS", description = "With this heart-rate strap beside the treadmill.")
    private @Nullable String strap;

    @Override public Integer call() throws InterruptedException {
        if ((profile == null) == (treadmill == null))
            throw trouble("say on which treadmill: --treadmill NAME, or --simulator for a simulated one");
        boolean person = !json && isTerminal() && !(yes && treadmill == null);
        var output = new RunOutput(spec.commandLine().getOut(), spec.commandLine().getErr(), json, plain,
                person);
        options.data().takeIn(output.err());
        if (profile != null) return onSimulator(Profiles.of(profile), output);
        try (var bluetooth = adapter.bluetooth()) {
            var lines = new RunLines(System.in, output.err());
            return new OnTreadmill(bluetooth, options.data(), output, lines)
                    .run(String.valueOf(treadmill), strap, this::plan, options.runner());
        }
    }

    private Integer onSimulator(Profile machine, RunOutput output) {
        double pace = pace();
        var runner = options.runner();
        var reach = Treadmills.of(machine);
        var validation = plan(reach);
        if (!output.accepts(validation)) return ExitCodes.STOPPED;
        var plan = validation.substitute();
        var words = new Words(runner.units());
        var memory = options.enrolments();
        var name = "simulated-" + machine.name();
        var known = memory.response(name);
        var set = RunOptions.of(plan).on(machine).with(Treadmills.settings(machine, runner)).knowing(known);
        var times = PlanTimes.of(plan, runner, reach);
        try (var diary = new Diary(options.data(), plan, runner, record(machine))) {
            Audience audience;
            Outcome outcome;
            try (var console = output.console();
                    var view = output.view(console, plan, machine.title(), true, words, times)) {
                output.introduce(plan, "a simulated treadmill: " + machine.title(), runner, known);
                if (console == null && !json) output.out().println("The simulated runner presses Start.");
                audience = new Audience(plan, view, diary);
                var run = new SimulatorRun(console == null ? set : set.startedByHand(), audience, console,
                        pace);
                stopOnSignal(() -> run.ask(new Input.Stop()));
                outcome = run.toEnd();
            }
            remember(memory, name, outcome.learned(), output.err());
            output.report(outcome, audience.report(), diary.keep(output.err()), options.data(),
                    words);
            return exitCode(outcome.ending(), diary);
        }
    }

    static MachineRecord record(Profile machine) {
        var device = machine.device();
        return new MachineRecord(machine.title(), device.getOrDefault(Characteristic.MANUFACTURER_NAME, ""),
                device.getOrDefault(Characteristic.MODEL_NUMBER, ""),
                device.getOrDefault(Characteristic.FIRMWARE_REVISION, ""), true, Response.UNKNOWN);
    }

    /** The plan for a treadmill that can do this. */
    private Validation plan(Treadmill reach) {
        var runner = options.runner();
        var imported = options.workout(runner);
        for (var note : FileNotes.of(imported)) spec.commandLine().getErr().println("Note: " + note + ".");
        return Validation.of(imported.workout().planFor(runner, reach), runner, reach);
    }

    static void remember(Enrolments memory, String name, Response response, PrintWriter err) {
        if (!response.isLearned() && !response.showsSetpoint()) return;
        try {
            memory.keep(name, response);
        } catch (IOException e) {
            err.println(
                    "Note: what Kick has learned of this treadmill could not be kept in " + memory.folder()
                            + " (" + e.getMessage() + "); it will be learned again.");
        }
    }

    /** Ctrl-C and a polite kill stop the belt first; asking twice changes nothing. */
    static void stopOnSignal(Runnable stop) {
        for (var signal : List.of("INT", "TERM", "HUP")) Signals.register(signal, stop);
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

    static int exitCode(Ending ending, Diary diary) {
        return switch (ending) {
            case SAFETY_KEY, BELT_FAULT, ABANDONED -> ExitCodes.SAFETY;
            case FINISHED -> diary.lackedRoom() ? ExitCodes.NOT_KEPT : ExitCodes.DONE;
            case STOPPED_BY_RUNNER -> diary.lackedRoom() ? ExitCodes.NOT_KEPT : ExitCodes.STOPPED;
        };
    }

    /** The names for shell completion and help. */
    static final class ProfileNames implements Iterable<String> {
        @Override public java.util.Iterator<String> iterator() {
            return Profiles.names().iterator();
        }
    }
}
