package kick.controller.enrolment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import kick.controller.actuation.Response;

/**
 * A folder with one file for each machine. A file that cannot be read counts as none: what is in it is
 * learned again. Not for two writers at once.
 */
public record Enrolments(Path folder) {
    private static final long LARGEST = 64 * 1024;
    private static final int LONGEST_NAME = 64;
    private static final String LEARNED = ".yaml";
    private static final String ENROLLED = ".enrolled.yaml";

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
            var file = file(machine, LEARNED);
            return Files.size(file) > LARGEST ? Response.UNKNOWN : ResponseYaml.read(Files.readString(file));
        } catch (IOException | IllegalArgumentException _) {
            return Response.UNKNOWN;
        }
    }

    /** The machines that were shown to be the runner's, by name and address. */
    public List<Enrolled> enrolled() {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ENROLLED))
                    .map(Enrolments::enrolled)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Enrolled::name).thenComparing(Enrolled::address))
                    .toList();
        } catch (IOException | UncheckedIOException _) {
            return List.of();
        }
    }

    /** Those of them that go by this name, or have this address. */
    public List<Enrolled> enrolled(String wanted) {
        var it = wanted.strip();
        return enrolled().stream()
                .filter(each -> each.name().equalsIgnoreCase(it) || each.address().equalsIgnoreCase(it))
                .toList();
    }

    private static Optional<Enrolled> enrolled(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : Optional.of(EnrolledYaml.read(Files.readString(file)));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Keeps a machine, all at once. @throws IOException if that is not possible; the old file stays */
    public void keep(Enrolled machine) throws IOException {
        keep(EnrolledYaml.write(machine), file(machine.address(), ENROLLED));
    }

    /**
     * Keeps what was learned, all at once. @throws IOException if that is not possible; the old file
     * stays
     */
    public void keep(String machine, Response response) throws IOException {
        keep(ResponseYaml.write(machine, response), file(machine, LEARNED));
    }

    private void keep(String text, Path file) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        Path fresh = Files.createTempFile(folder, "machine", ".tmp");
        try {
            Files.writeString(fresh, text);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** A machine's name comes over the air, so it is never used as a path as it is. */
    private Path file(String machine, String suffix) {
        var safe = machine.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]", "-");
        var name = safe.length() > LONGEST_NAME ? safe.substring(0, LONGEST_NAME) : safe;
        return folder.resolve(name + suffix);
    }
}
