package kick.controller.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.recording.Entry;

/**
 * The journal of a run that goes on. {@link #accept} is for the thread that records, and never waits. All else is for
 * any thread. What cannot be written stays in memory, more than a day of it, and is written as soon as that is possible.
 */
public final class Journal implements Consumer<Entry>, AutoCloseable {
    /** More than a day of seconds. */
    private static final int MOST = 100_000;

    private final JournalWriter writer;

    /** @param folder is made, with the journal in it, when the first entry comes */
    public Journal(Path folder) {
        this(folder, MOST);
    }

    Journal(Path folder, int most) {
        writer = new JournalWriter(folder, most);
        Thread.ofPlatform().daemon().name("journal").start(writer);
    }

    @Override public void accept(Entry entry) {
        writer.add(entry);
    }

    /** How many entries are not on the disk yet. */
    public int held() {
        return writer.held();
    }

    /** Why nothing can be written at the moment, in a few words; null if all is well. */
    public @Nullable String trouble() {
        return writer.trouble();
    }

    /** The file; null as long as there is none. */
    public @Nullable Path path() {
        return writer.path();
    }

    /**
     * Waits until all is on the disk. The file stays locked, so that nobody else takes it up.
     *
     * @param patience how long to wait where that does not succeed
     * @return whether it did, and no second was let go before
     */
    public boolean finish(Duration patience) {
        return writer.finish(patience);
    }

    /** Takes the file away; for a run that is kept elsewhere. */
    public void delete() throws IOException {
        var path = path();
        if (path != null) Files.deleteIfExists(path);
    }

    /** Lets go of the file. Whoever wants what was not written on the disk calls {@link #finish} before. */
    @Override public void close() {
        writer.finish(Duration.ZERO);
        writer.close();
    }
}
