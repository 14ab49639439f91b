package kick.controller.journal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import kick.controller.recording.Entry;

/**
 * The folder of journals: those that are being written and those that were left behind.
 *
 * @param refuges folders for runs that found no room in this one, the best first; each is of this one alone
 */
public record Journals(Path folder, List<Path> refuges) {
    public Journals {
        refuges = List.copyOf(refuges);
    }

    /** Without refuges. */
    public Journals(Path folder) {
        this(folder, List.of());
    }

    /** The journal of a run that is about to begin. */
    public Journal begin() {
        return new Journal(folder);
    }

    /**
     * Writes a whole run, whose journal could not be written, into the first refuge that takes it. Waits for the disk.
     *
     * @return its file; empty if none takes it
     */
    public Optional<Path> rescue(List<Entry> run) {
        return refuges.stream().flatMap(refuge -> written(refuge, run).stream()).findFirst();
    }

    private static Optional<Path> written(Path refuge, List<Entry> run) {
        if (Files.exists(refuge, LinkOption.NOFOLLOW_LINKS) && !isOurs(refuge)) return Optional.empty();
        try (var journal = new Journal(refuge, Integer.MAX_VALUE)) {
            run.forEach(journal);
            if (journal.finish(Duration.ZERO)) return Optional.ofNullable(journal.path());
            journal.delete();
            Files.deleteIfExists(refuge);
        } catch (IOException _) {
            // of a file that is not whole nothing is said
        }
        return Optional.empty();
    }

    /** In a folder for everybody's files anybody may make one of this name. */
    private static boolean isOurs(Path refuge) {
        try {
            return Files.isDirectory(refuge, LinkOption.NOFOLLOW_LINKS)
                    && Files.getAttribute(refuge, "unix:uid")
                            .equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException _) {
            return false;
        }
    }

    /**
     * The journals that no running program writes: those in refuges, which are whole, before the others, and the oldest
     * first. Each is locked until it is closed.
     *
     * @throws IOException if the folder cannot be read; there is no trouble in there being none
     */
    public List<Leftover> leftovers() throws IOException {
        List<Path> paths = new ArrayList<>();
        for (var refuge : refuges) if (isOurs(refuge)) paths.addAll(paths(refuge));
        paths.addAll(paths(folder));
        List<Leftover> found = new ArrayList<>();
        for (var path : paths) {
            var leftover = Leftover.lock(path);
            if (leftover != null) found.add(leftover);
        }
        return found;
    }

    private static List<Path> paths(Path folder) throws IOException {
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

    /** Takes away the refuges in which nothing is any more. */
    public void tidy() {
        for (var refuge : refuges) {
            try {
                if (isOurs(refuge)) Files.deleteIfExists(refuge);
            } catch (IOException _) {
                // there is something in it
            }
        }
    }
}
