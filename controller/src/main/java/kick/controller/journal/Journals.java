package kick.controller.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The folder of journals: those that are being written and those that were left behind. */
public record Journals(Path folder) {

    /** The journal of a run that is about to begin. */
    public Journal begin() {
        return new Journal(folder);
    }

    /**
     * The journals that no running program writes, oldest first. Each is locked until it is closed.
     *
     * @throws IOException if the folder cannot be read; there is no trouble in there being none
     */
    public List<Leftover> leftovers() throws IOException {
        List<Leftover> found = new ArrayList<>();
        for (var path : paths()) {
            var leftover = Leftover.lock(path);
            if (leftover != null) found.add(leftover);
        }
        return found;
    }

    private List<Path> paths() throws IOException {
        List<Path> paths = new ArrayList<>();
        try (var all = Files.newDirectoryStream(folder, "*" + JournalFile.ENDING)) {
            all.forEach(paths::add);
        } catch (NoSuchFileException _) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        // their names begin with the day and the time
        Collections.sort(paths);
        return paths;
    }
}
