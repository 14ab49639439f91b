package kick.controller.library;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The folder with the runner's own workouts, each a file {@code NAME.yaml}. Not for two writers at once. */
public record OwnWorkouts(Path folder) {
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]{0,63}");
    private static final String ENDING = ".yaml";

    /**
     * {@code $XDG_CONFIG_HOME/kick/workouts}, or the same under {@code .config} in the home directory (XDG Base
     * Directory Specification).
     */
    public static OwnWorkouts usual(Map<String, String> environment, Path home) {
        Path config = Path.of(environment.getOrDefault("XDG_CONFIG_HOME", ""));
        return new OwnWorkouts(
                (config.isAbsolute() ? config : home.resolve(".config")).resolve("kick/workouts"));
    }

    /** Whether it can be a name: letters, digits and dashes. */
    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    /** By the alphabet. A folder that is not there or cannot be read has none. */
    public List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(file -> file.endsWith(ENDING))
                    .map(file -> file.substring(0, file.length() - ENDING.length()))
                    .filter(OwnWorkouts::isName)
                    .sorted()
                    .toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** The file of a workout, if there is one. */
    public Optional<WorkoutFile> find(String name) {
        return isName(name)
                ? Optional.of(file(name)).filter(Files::isRegularFile).map(WorkoutFile::new)
                : Optional.empty();
    }

    /** @throws WorkoutFileException if there is a workout of this name already */
    public void checkFree(String name) {
        if (Files.exists(file(name))) throw taken(name);
    }

    /**
     * Writes a workout's file, all at once.
     *
     * @param replace whether there may be one already
     * @return where it is
     * @throws WorkoutFileException if there is one already, or it cannot be written
     */
    public Path keep(String name, String text, boolean replace) {
        var file = file(name);
        try {
            Files.createDirectories(folder);
            if (!replace) Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
            else replace(file, text);
            return file;
        } catch (FileAlreadyExistsException _) {
            if (Files.exists(folder) && !Files.isDirectory(folder))
                throw new WorkoutFileException(folder.toString(), "this is a file and no folder",
                        "move it away");
            throw taken(name);
        } catch (IOException e) {
            throw new WorkoutFileException(file.toString(),
                    "the file cannot be written (" + e.getMessage() + ")",
                    "see that you may write there");
        }
    }

    private WorkoutFileException taken(String name) {
        return new WorkoutFileException(file(name).toString(), "there is a workout of this name already",
                "give it another name, or say --replace");
    }

    private void replace(Path file, String text) throws IOException {
        Path fresh = Files.createTempFile(folder, "workout", ".tmp");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path file(String name) {
        if (!isName(name)) throw new IllegalArgumentException("no name for a workout: " + name);
        return folder.resolve(name + ENDING);
    }
}
