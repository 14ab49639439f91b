package kick.controller.enrolment;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Map;

import kick.controller.actuation.Response;

/**
 * A folder with one file for each machine. A file that cannot be read counts as none: what is in it is
 * learned again. Not for two writers at once.
 */
public record Enrolments(Path folder) {
    private static final long LARGEST = 64 * 1024;
    private static final int LONGEST_NAME = 64;

    /**
     * {@code $XDG_DATA_HOME/kick/machines}, or the same under {@code .local/share} (XDG Base Directory
     * Specification).
     */
    public static Enrolments usual(Map<String, String> environment, Path home) {
        Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
        return new Enrolments(
                (data.isAbsolute() ? data : home.resolve(".local/share")).resolve("kick/machines"));
    }

    /** How this machine answers to targets; unknown if it was never met. */
    public Response response(String machine) {
        try {
            var file = file(machine);
            return Files.size(file) > LARGEST ? Response.UNKNOWN : ResponseYaml.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException _) {
            return Response.UNKNOWN;
        }
    }

    /**
     * Keeps what was learned, all at once. @throws IOException if that is not possible; the old file
     * stays
     */
    public void keep(String machine, Response response) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path fresh = Files.createTempFile(folder, "machine", ".tmp");
        try {
            Files.writeString(fresh, ResponseYaml.write(machine, response));
            Files.move(fresh, file(machine), StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A machine's name comes over the air, so it is never used as a path as it is. */
    private Path file(String machine) {
        var safe = machine.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        var name = safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
        return folder.resolve(name + ".yaml");
    }
}
