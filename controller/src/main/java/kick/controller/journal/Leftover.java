package kick.controller.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

import kick.controller.notation.NotationException;

/** A journal that was left behind: its program has ended without having put the run anywhere else. */
public final class Leftover implements AutoCloseable {
    /** A whole day of a run is 30 MB. */
    private static final long LARGEST = 256 * 1024 * 1024;

    private final Path path;
    private final FileChannel channel;

    private Leftover(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Null if somebody has it already. */
    static @Nullable Leftover lock(Path path) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (NoSuchFileException _) {
            return null;
        }
        try {
            if (channel.tryLock() != null) return new Leftover(path, channel);
        } catch (OverlappingFileLockException _) {
            // by this very program
        }
        channel.close();
        return null;
    }

    public Path path() {
        return path;
    }

    /** The same for each journal of one run, wherever it lies. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /**
     * @throws IOException if the file cannot be read
     * @throws NotationException if it can, and is no journal
     */
    public Recovered read() throws IOException, NotationException {
        if (channel.size() > LARGEST) throw new NotationException("it is too large");
        var octets = ByteBuffer.allocate((int) channel.size());
        while (octets.hasRemaining() && channel.read(octets, octets.position()) >= 0) {
        }
        return Recovered.of(octets.array());
    }

    public void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    /** Gives it a name under which it is not found again, and says which. */
    public Path setAside() throws IOException {
        var aside = path.resolveSibling(path.getFileName() + ".damaged");
        return Files.move(path, aside, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override public void close() {
        try {
            channel.close();
        } catch (IOException _) {
            // nothing was written
        }
    }
}
