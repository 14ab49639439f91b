package kick.controller.guardian;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The guardians' log: one file for all of them, a line for each thing that happened. Alarms are also shown. */
final class Journal {
    private static final long LARGEST = 1024 * 1024;

    private final Path file;
    private final PrintStream screen;
    private final String who;

    /** @param who begins every line, after the time */
    Journal(Path folder, PrintStream screen, String who) {
        this.file = folder.resolve("guardian.log");
        this.screen = screen;
        this.who = who;
    }

    void note(String what) {
        var line = "%s %s: %s%n".formatted(Instant.now().truncatedTo(ChronoUnit.MILLIS), who, what);
        try {
            if (Files.exists(file) && Files.size(file) > LARGEST)
                Files.move(file, file.resolveSibling("guardian.log.1"), StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            screen.print("guardian: the log cannot be written (" + e.getMessage() + "): " + line);
        }
    }

    void alarm(String what) {
        note("ALARM: " + what);
        screen.print("\r\nGuardian: " + what + ".\r\n");
        screen.flush();
    }
}
