package kick.ui;

import java.util.concurrent.Callable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes a treadmill the runner's own. */
@Command(name = "enrol", mixinStandardHelpOptions = true, description = {
        "Makes a treadmill yours: finds it, reads what it is, and has you press a key on it.",
        "Kick commands no other. Do it once; and again when the treadmill was repaired or updated."}, footer = {
                "",
                "Exit codes: 0 enrolled; 2 not understood; 5 not found, not read, or no key was pressed."})
final class EnrolCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "NAME|ADDRESS", description = "Its name or address; kick scan lists them.")
    private String wanted = "";

    @Mixin
    private AdapterOption adapter = new AdapterOption();

    @Option(names = "--sure", description = "You know that this ADDRESS is the treadmill in front of you; no key has to be pressed.")
    private boolean sure;

    @Mixin
    private DataOption data = new DataOption();

    @Override public Integer call() throws InterruptedException {
        if (sure && !Bluetooth.isAddress(wanted))
            throw new CommandLine.ParameterException(spec.commandLine(),
                    "--sure takes an address, such as D2:15:0A:00:11:22, since anybody can use a name; kick scan lists"
                            + " addresses");
        try (var bluetooth = adapter.bluetooth()) {
            new Enrolling(bluetooth, data.folder().machines()).enrol(wanted, sure,
                    spec.commandLine().getOut());
        }
        return ExitCodes.DONE;
    }
}
