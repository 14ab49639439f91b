package kick.simulator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * The models of treadmill that are built in, and those that somebody wrote. Keeps no state; for any thread.
 */
public final class Profiles {
    /** The one to use when nobody says which. */
    public static final String USUAL = "home";
    private static final List<String> NAMES = List.of("walking-pad", USUAL, "home-fast", "club", "lab");
    private static final long LARGEST = 64 * 1024;

    private Profiles() {}

    /** The names of those that are built in, from slow to fast. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A built-in profile, or, where the name looks like one, that of a file.
     *
     * @param nameOrFile a name of {@link #names}, or a path that has a separator or ends in .yaml
     * @throws ProfileException if there is none, or the file cannot be used
     */
    public static Profile of(String nameOrFile) {
        boolean file = nameOrFile.contains("/") || nameOrFile.endsWith(".yaml")
                || nameOrFile.endsWith(".yml");
        return file ? read(Path.of(nameOrFile)) : named(nameOrFile);
    }

    /** @throws ProfileException if there is none of this name */
    public static Profile named(String name) {
        if (!NAMES.contains(name))
            throw new ProfileException(name, 0, 0, "there is no such profile",
                    Spelling.remedy(name, NAMES));
        String resource = "profiles/" + name + ".yaml";
        try (var in = Profiles.class.getResourceAsStream(resource)) {
            if (in == null) throw new IllegalStateException("the program is incomplete: " + resource);
            return ProfileReader.read(new String(in.readAllBytes(), StandardCharsets.UTF_8), resource, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ProfileException if the file cannot be read or says something that cannot be used */
    public static Profile read(Path path) {
        String file = path.toString();
        try {
            if (Files.size(path) > LARGEST)
                throw new ProfileException(file, 0, 0, "the file is too large for a profile", "name another");
            return ProfileReader.read(Files.readString(path), file, nameOf(path));
        } catch (NoSuchFileException _) {
            throw new ProfileException(file, 0, 0, "there is no such file",
                    "built in are " + String.join(", ", NAMES));
        } catch (CharacterCodingException _) {
            throw new ProfileException(file, 0, 0, "the file is not text in UTF-8", "save it as UTF-8");
        } catch (IOException _) {
            throw new ProfileException(file, 0, 0, "the file cannot be read",
                    "see that it is a file that you may read");
        }
    }

    private static String nameOf(Path path) {
        var file = path.getFileName();
        return file == null ? "" : file.toString().replaceFirst("\\.ya?ml$", "");
    }
}
