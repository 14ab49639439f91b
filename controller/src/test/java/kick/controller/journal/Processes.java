package kick.controller.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Starts {@link Victim} as a real process. */
final class Processes {
    private Processes() {}

    /** The command line of a victim; the class path of these tests is its own. */
    static List<String> victim(String what, Path folder) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto", "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(), what, folder.toString()));
    }

    /** The same command from a shell, which does something first. */
    static List<String> after(String script, List<String> command) {
        var all = new ArrayList<>(List.of("sh", "-c", script + " && exec \"$@\"", "sh"));
        all.addAll(command);
        return all;
    }
}
