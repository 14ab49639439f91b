package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** Goes through what a session needs, for the launcher's cache of loaded classes. */
@Command(name = "warm-up", hidden = true, description = "Goes through a session without showing it.")
final class WarmUpCommand implements Callable<Integer> {

    @Override public Integer call() throws Exception {
        var data = Files.createTempDirectory("kick-warm-up");
        try {
            warmUp(data.toString());
            WindowBench.warmUp(new DataFolder(data));
        } finally {
            delete(data);
        }
        return ExitCodes.DONE;
    }

    private static void warmUp(String data) {
        var nowhere = new PrintWriter(Writer.nullWriter());
        for (var line : new String[][]{{"workouts"}, {"show", "intervals"}, {"show", "thirds", "--json"},
                {"profile"},
                {"simulator", "profiles"}, {"decode", "2ACD", "00002003"}, {"--help"},
                {"run", "hill-sprints", "--simulator", "--speedup", "max", "--plain", "--yes", "--data",
                        data},
                {"run", "intervals", "--simulator", "--speedup", "max", "--json", "--data", data}})
            Kick.commandLine().setOut(nowhere).setErr(nowhere).execute(line);
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
