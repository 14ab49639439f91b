package kick.ui.dashboard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import kick.controller.history.Filter;
import kick.controller.history.History;
import kick.controller.history.HistoryException;
import kick.controller.history.Outline;
import kick.controller.recording.Session;
import kick.controller.recording.SessionExport;

/**
 * The runs that were kept. Every method waits for the disk, so it is not for the window's own thread.
 *
 * @param file of the history
 * @param exports the folder for files that other programs take
 */
public record Archive(Path file, Path exports) {

    /** The latest first. */
    public List<Outline> list(Filter filter) throws HistoryException {
        try (var history = History.open(file)) {
            return history.list(filter);
        }
    }

    /** Empty if it is not there any more. */
    public Optional<Session> session(long number) throws HistoryException {
        try (var history = History.open(file)) {
            return history.session(number);
        }
    }

    /** All of these that are there, in the same order. */
    public List<Session> sessions(List<Outline> which) throws HistoryException {
        List<Session> all = new ArrayList<>();
        try (var history = History.open(file)) {
            for (var each : which) history.session(each.number()).ifPresent(all::add);
        }
        return all;
    }

    /** Writes a run into the folder, over an older file of the same run. @return the file */
    public Path export(Session run, SessionExport format) throws IOException {
        Files.createDirectories(exports);
        var target = exports.resolve(run.id() + "." + format.extension());
        var fresh = Files.createTempFile(exports, "run", ".tmp");
        try {
            Files.write(fresh, format.octets(run));
            return Files.move(fresh, target, StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}
