package kick.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.jline.utils.Signals;
import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;
import kick.simulator.Measures;
import kick.simulator.Profile;
import kick.simulator.Profiles;
import kick.simulator.WordException;
import kick.simulator.peripheral.Peripheral;
import kick.simulator.peripheral.PeripheralException;
import kick.simulator.world.HappeningText;
import kick.ui.terminal.Console;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Puts a simulated treadmill on the air, for any app to find. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = {
        "Puts a simulated treadmill on the air: any app (Zwift, a watch, Kick on another computer) can find and drive it.",
        "On a terminal keys stand for the treadmill's console; with --json or --plain it takes lines, such as 'start',"
                + " 'safety-key-pulled', 'surge 15km/h', 'after 10s link-drop 5s', 'state', 'quit'.",
        "docs/simulator.md tells them all."}, footer = {"",
                "Exit codes: 0 ended by you; 2 not understood; 5 Bluetooth cannot be used."})
final class ServeCommand implements Callable<Integer> {
    private static final int LONGEST_NAME = 26;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--profile", paramLabel = "PROFILE", defaultValue = Profiles.USUAL, completionCandidates = RunCommand.ProfileNames.class, description = "Which treadmill: ${COMPLETION-CANDIDATES}, or a file. Usual: ${DEFAULT-VALUE}.")
    private String profile = Profiles.USUAL;

    @Option(names = "--adapter", paramLabel = "hciN", description = "On this Bluetooth adapter; several times for several treadmills. Usual: the first one.")
    private List<String> adapters = List.of();

    @Option(names = "--name", paramLabel = "NAME", description = "The name under which it is found. Usual: the profile's.")
    private @Nullable String name;

    @Option(names = "--fault", paramLabel = "'AFTER WHAT'", description = "Something that happens after a time, e.g. '90s surge 15km/h'; several times for more.")
    private List<String> faults = List.of();

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "From which faults with a share are drawn.")
    private long seed = 1;

    @Option(names = "--json", description = "Print one JSON line per event, and one per second with what the belt does.")
    private boolean json;

    @Option(names = "--plain", description = "Print plain lines, even on a terminal.")
    private boolean plain;

    @Override public Integer call() {
        var machine = Profiles.of(profile);
        var planned = faults.stream().map(this::planned).toList();
        var names = names(machine);
        var view = view(machine);
        try (view; var treadmills = new ServedTreadmills(view)) {
            planned.forEach(treadmills::plan);
            for (int i = 0; i < names.size(); i++)
                treadmills.add(machine, new Peripheral.Place(null, adapter(i), names.get(i), seed + i));
            serve(treadmills, view);
            return ExitCodes.DONE;
        } catch (PeripheralException e) {
            spec.commandLine().getErr().println("kick: " + e.getMessage());
            return ExitCodes.NO_TREADMILL;
        }
    }

    private void serve(ServedTreadmills treadmills, ServedTreadmills.View view) {
        for (var signal : List.of("INT", "TERM", "HUP")) Signals.register(signal, treadmills::end);
        if (!(view instanceof ServeScreen))
            Thread.ofPlatform().daemon().name("lines").start(() -> listen(treadmills));
        treadmills.run();
    }

    private String adapter(int index) {
        return adapters.isEmpty() ? "" : adapters.get(index);
    }

    /** One for each treadmill. */
    private List<String> names(Profile machine) {
        var first = name != null ? name : machine.advertises().isEmpty() ? "KICK" : machine.advertises();
        var names = new ArrayList<String>();
        for (int i = 0; i < Math.max(1, adapters.size()); i++)
            names.add(i == 0 ? first : first + " " + (i + 1));
        for (var one : names)
            if (one.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME)
                throw trouble(
                        "the name \"" + one + "\" is too long to be advertised; use at most " + LONGEST_NAME
                                + " letters");
        return names;
    }

    private ServedTreadmills.View view(Profile machine) {
        var out = spec.commandLine().getOut();
        if (json) return new ServeJson(out);
        var console = plain || !RunCommand.isTerminal() ? null : Console.open();
        return console == null ? new ServePlain(out) : new ServeScreen(console, machine.title());
    }

    /** The end of the lines is not the end of the treadmill. */
    private static void listen(ServedTreadmills treadmills) {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) treadmills.typed(line);
        } catch (IOException _) {
            // no more lines
        }
    }

    private ServedTreadmills.Planned planned(String fault) {
        var words = fault.strip().split("\\s+", 2);
        try {
            if (words.length < 2)
                throw new WordException("\"" + fault + "\" says no time", "write '90s " + fault + "'");
            HappeningText.read(words[1]);
            return new ServedTreadmills.Planned(Moment.ORIGIN.plus(time(words[0])), words[1]);
        } catch (WordException e) {
            throw trouble("--fault: " + e.getMessage());
        }
    }

    /** @throws WordException if it is none */
    static Duration time(String text) {
        return Measures.time(0, 24 * 3600).apply(text);
    }

    private CommandLine.ParameterException trouble(String what) {
        return new CommandLine.ParameterException(spec.commandLine(), what);
    }
}
