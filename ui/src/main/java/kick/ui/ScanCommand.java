package kick.ui;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says plainly that there is no Bluetooth yet. */
@Command(name = "scan", mixinStandardHelpOptions = true, description = "Looks for treadmills over Bluetooth.")
final class ScanCommand implements Callable<Integer> {
    static final String NOT_YET = "Bluetooth arrives with the BlueZ transport, which this version of Kick does not have"
            + " yet. Until then run on a simulated treadmill: kick run hill-sprints --simulator";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override public Integer call() {
        spec.commandLine().getErr().println(NOT_YET);
        return ExitCodes.NO_TREADMILL;
    }
}
