package kick.controller.guardian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Who has the watch at a machine, in a file: the guardian of the controller that was in charge last. One that finds
 * another's name there has been relieved.
 */
final class Post {
    private final Path file;
    private final String name;

    /** @param name of this guardian, unlike every other's */
    Post(Path folder, String machine, String name) {
        this.file = folder.resolve("guardian-" + machine.replaceAll("[^0-9A-Za-z]", "_"));
        this.name = name;
    }

    void take() throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid());
        Files.writeString(fresh, name);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Where it cannot be told, nobody has been. */
    boolean isTakenByAnother() {
        try {
            return !Files.readString(file).equals(name);
        } catch (IOException _) {
            return false;
        }
    }

    void leave() {
        try {
            if (!isTakenByAnother()) Files.deleteIfExists(file);
        } catch (IOException _) {
            // the next one overwrites it
        }
    }
}
