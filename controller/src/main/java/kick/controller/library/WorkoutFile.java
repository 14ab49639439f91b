package kick.controller.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Place;
import kick.controller.exchange.UnansweredException;

/** A file with a workout, in any format that Kick reads. */
public record WorkoutFile(Path path) {
    /** In octets. */
    private static final int LARGEST = 10_000_000;

    /**
     * @throws WorkoutFileException if the file cannot be read or is no workout
     * @throws UnansweredException if the file leaves something open that {@code answers} do not tell
     */
    public Imported read(Answers answers) {
        try {
            var octets = octets();
            return WorkoutFormat.of(octets, fileName()).read(octets, stem(), answers);
        } catch (UnansweredException e) {
            throw e;
        } catch (ImportException e) {
            throw new WorkoutFileException(path.toString(), e);
        }
    }

    private byte[] octets() {
        try (var in = Files.newInputStream(path)) {
            var octets = in.readNBytes(LARGEST + 1);
            if (octets.length > LARGEST)
                throw new ImportException(Place.whole(), "the file is larger than 10 MB",
                        "see that it is the right one");
            return octets;
        } catch (NoSuchFileException _) {
            throw new WorkoutFileException(path.toString(), "there is no such file",
                    "see that the name is right");
        } catch (IOException _) {
            throw new WorkoutFileException(path.toString(), Files.isDirectory(path)
                    ? "this is a folder"
                    : "the file cannot be read", "name a file that you may read");
        }
    }

    private String fileName() {
        return String.valueOf(path.getFileName());
    }

    /** The file's name without its ending. */
    private String stem() {
        int dot = fileName().lastIndexOf('.');
        return dot > 0 ? fileName().substring(0, dot) : fileName();
    }
}
