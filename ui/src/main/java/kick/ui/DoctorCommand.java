package kick.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.bluez.Bluez;
import kick.controller.bluez.Survey;
import kick.ui.doctor.Computer;
import kick.ui.doctor.Examination;
import kick.ui.doctor.Finding;
import kick.ui.doctor.Finding.State;
import kick.ui.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Looks whether everything is there for a run on a real treadmill. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = {
        "Looks whether everything is there for a run on a real treadmill, and says what to do where it is not."}, footer = {
                "",
                "Exit codes: 0 nothing keeps you from running; 2 not understood, or not possible; 5 something does."})
final class DoctorCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AdapterOption adapter = new AdapterOption();

    @Option(names = "--json", description = "Print one JSON line for each finding (docs/json.md).")
    private boolean json;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--harden-dbus", description = "Print the policy that keeps other users' programs from your treadmill, once it has been tried on a message bus of its own.")
    private boolean harden;

    @Option(names = "--install", description = "With --harden-dbus: put it where it belongs; needs root.")
    private boolean install;

    @Override public Integer call() {
        if (install && !harden)
            throw new ParameterException(spec.commandLine(), "--install goes with --harden-dbus");
        if (harden) return new HardenDbus(spec.commandLine()).call(install);
        var folder = data.folder();
        var bus = Bluez.systemBus(System.getenv());
        var findings = new Examination(bus.equals(Bluez.systemBus(Map.of())), survey(bus),
                adapter.adapter(), folder.machines().enrolled(),
                Computer.look(folder.path(), System.getenv()))
                .findings();
        print(findings);
        return findings.stream().anyMatch(each -> each.state() == State.STOP)
                ? ExitCodes.NO_TREADMILL
                : ExitCodes.DONE;
    }

    private Survey survey(String bus) {
        try (var bluez = Bluez.on(bus)) {
            return Survey.take(bluez, adapter.adapter()).join();
        }
    }

    private void print(List<Finding> findings) {
        var out = spec.commandLine().getOut();
        if (json) {
            findings.forEach(each -> out.println(Json.line(line(each))));
            return;
        }
        for (var each : findings) out.printf("%-5s %s%n", word(each.state()), each.says());
        long stops = findings.stream().filter(each -> each.state() == State.STOP).count();
        out.println();
        out.println(stops == 0
                ? "Nothing keeps you from running."
                : "There is no run on a treadmill until what is marked 'stop' is mended.");
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Map<String, @Nullable Object> line(Finding finding) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("check", finding.check());
        line.put("state", word(finding.state()));
        line.put("says", finding.says());
        return line;
    }
}
