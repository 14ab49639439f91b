package kick.controller.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** A journal's file while it is written. Belongs to one thread. */
final class JournalFile implements AutoCloseable {
    static final String ENDING = ".journal";

    private final Path path;
    private final FileChannel channel;
    /** Up to here everything is on the disk. */
    private long kept;

    private JournalFile(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** A new file that is locked before it has its name, so that nobody can take it for one that was left behind. */
    static JournalFile create(Path folder, String id) throws IOException {
        Files.createDirectories(folder);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        var path = folder.resolve(id + ENDING);
        if (Files.exists(path)) throw new IOException(path + " is there already");
        var nameless = folder.resolve(id + ".new");
        var channel = FileChannel.open(nameless,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            channel.lock();
            Files.move(nameless, path, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(folder);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new JournalFile(path, channel);
    }

    private static void forceFolder(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /**
     * Puts the octets behind those that are kept, and on the disk. Where that fails nothing has happened: the next
     * attempt begins at the same place, also after a {@code fsync} that failed, for what became of those pages is not
     * known.
     */
    void append(ByteBuffer octets) throws IOException {
        long at = kept;
        while (octets.hasRemaining()) at += channel.write(octets, at);
        channel.force(false);
        kept = at;
    }

    Path path() {
        return path;
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    @Override public void close() throws IOException {
        channel.close();
    }
}
