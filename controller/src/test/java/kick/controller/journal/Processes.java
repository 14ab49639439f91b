package kick.controller.journal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Programs of these tests as real processes. */
public final class Processes {
    private Processes() {}

    /** The command line of a victim. */
    static List<String> victim(String what, Path folder) {
        return of(Victim.class, what, folder.toString());
    }

    /** The command line of a program; the class path of these tests is its own. */
    public static List<String> of(Class<?> program, String... arguments) {
        var all = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), program.getName()));
        all.addAll(List.of(arguments));
        return all;
    }

    /** The same command from a shell, which does something first. */
    static List<String> after(String script, List<String> command) {
        var all = new ArrayList<>(List.of("sh", "-c", script + " && exec \"$@\"", "sh"));
        all.addAll(command);
        return all;
    }
}
