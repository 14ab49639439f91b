package kick.controller.workout;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

/**
 * The runner's profile on disk. This class is the package's only one that touches files; it keeps no state
 * and may be used by any thread, but not for the same path by two at once.
 */
public record RunnerFile(Path path) {
    private static final long LARGEST = 64 * 1024;

    /**
     * The usual place: {@code $XDG_CONFIG_HOME/kick/runner.yaml}, or under {@code .config} in the home
     * directory where that variable is not an absolute path (XDG Base Directory Specification).
     */
    public static RunnerFile usual(Map<String, String> environment, Path home) {
        Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        return new RunnerFile(
                (config.isAbsolute() ? config : home.resolve(".config")).resolve("kick")
                        .resolve("runner.yaml"));
    }

    /**
     * The runner; {@link Runner#DEFAULT} if there is no file.
     *
     * @throws RunnerFileException if the file cannot be read or says something that cannot be used
     */
    public Runner read() {
        try {
            if (Files.size(path) > LARGEST) throw trouble("the file is too large", "write it anew");
            return RunnerYaml.read(Files.readString(path), path.toString());
        } catch (NoSuchFileException _) {
            return Runner.DEFAULT;
        } catch (CharacterCodingException _) {
            throw trouble("the file is not text in UTF-8", "save it as UTF-8");
        } catch (IOException _) {
            throw trouble("the file cannot be read", "see that it is a file that you may read");
        }
    }

    /**
     * The runner with some keys changed, each as it would stand in the file. Nothing is written.
     *
     * @throws RunnerFileException if there is no such key, or a value cannot be used
     */
    public Runner changed(Map<String, String> changes) {
        return RunnerYaml.changed(read(), changes);
    }

    /**
     * Puts the runner in place of what the file says, all at once: whatever happens, the old or the new text
     * is there as a whole. Only the owner may read it, for it may hold health data.
     *
     * @throws RunnerFileException if that is not possible
     */
    public void write(Runner runner) {
        try {
            Path directory = path.toAbsolutePath().resolveSibling("");
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            // a link into somebody's collection of settings stays a link
            replace(Files.isSymbolicLink(path) ? path.toRealPath() : path.toAbsolutePath(),
                    RunnerYaml.write(runner));
        } catch (IOException e) {
            throw trouble("the file cannot be written (" + reason(e) + ")", "see that you may write there");
        }
    }

    private static void replace(Path target, String text) throws IOException {
        // a temporary file is made with mode 0600
        Path fresh = Files.createTempFile(target.resolveSibling(""), "runner", ".tmp");
        try {
            Files.writeString(fresh, text);
            try (var channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** In the words of the system, without the name of the file, which is said anyway. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) return "permission denied";
        var reason = e instanceof FileSystemException of ? of.getReason() : e.getMessage();
        return reason == null ? e.getClass().getSimpleName() : reason.toLowerCase(Locale.ROOT);
    }

    private RunnerFileException trouble(String problem, String remedy) {
        return new RunnerFileException(path.toString(), 0, 0, problem, remedy);
    }
}
