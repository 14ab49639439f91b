package kick.controller.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

import org.jspecify.annotations.Nullable;

import kick.controller.notation.EntryNotation;
import kick.controller.recording.Entry;

/** What the journal's own thread does: takes entries out of the queue and puts them on the disk. */
final class JournalWriter implements Runnable, AutoCloseable {
    /** So much is forced to the disk at once, and written anew where that failed. */
    private static final int PORTION = 64 * 1024;
    private static final Duration REST = Duration.ofSeconds(1);
    private static final Duration REST_AT_THE_END = Duration.ofMillis(50);

    private final Path folder;
    private final int most;
    private final Queue<Entry> queue = new ConcurrentLinkedQueue<>();
    /** Entries that are not on the disk. */
    private final AtomicInteger held = new AtomicInteger();
    private final CountDownLatch done = new CountDownLatch(1);
    private volatile boolean complete = true;
    private volatile boolean finishing;
    private volatile long patienceEnds;
    private volatile @Nullable String trouble;
    private volatile @Nullable Thread thread;
    private volatile @Nullable JournalFile file;

    // of the journal's thread alone
    private final Deque<byte[]> lines = new ArrayDeque<>();
    private @Nullable String id;

    /** @param most so many entries stay in memory; beyond that seconds are let go, and never laps or events */
    JournalWriter(Path folder, int most) {
        this.folder = folder;
        this.most = most;
    }

    // --- for others

    void add(Entry entry) {
        if (held.get() >= most && entry instanceof Entry.Second) {
            complete = false;
            return;
        }
        held.incrementAndGet();
        queue.add(entry);
        LockSupport.unpark(thread);
    }

    /** Entries that are not on the disk yet. */
    int held() {
        return held.get();
    }

    @Nullable String trouble() {
        return trouble;
    }

    @Nullable Path path() {
        var known = file;
        return known == null ? null : known.path();
    }

    boolean finish(Duration patience) {
        patienceEnds = System.nanoTime() + patience.toNanos();
        finishing = true;
        LockSupport.unpark(thread);
        try {
            done.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
        return complete && held.get() == 0;
    }

    @Override public void close() {
        var known = file;
        if (known == null) return;
        try {
            known.close();
        } catch (IOException _) {
            // what was written is forced to the disk already
        }
    }

    // --- the journal's thread

    @Override public void run() {
        thread = Thread.currentThread();
        try {
            // the first line takes a while, for what writes it has to be loaded: better now than when it counts
            EntryNotation.line(new Entry.PauseEnded(Duration.ZERO));
            while (true) {
                boolean last = finishing;
                take();
                write();
                if (last && (held.get() == 0 || System.nanoTime() - patienceEnds >= 0)) return;
                rest();
            }
        } finally {
            done.countDown();
        }
    }

    private void take() {
        for (var entry = queue.poll(); entry != null; entry = queue.poll()) {
            if (entry instanceof Entry.Began began) id = began.id();
            lines.add(CheckedLine.encode(EntryNotation.line(entry)));
        }
    }

    private void write() {
        if (id == null || lines.isEmpty()) return;
        try {
            var to = file;
            if (to == null) file = to = JournalFile.create(folder, id);
            while (!lines.isEmpty()) writePortion(to);
            trouble = null;
        } catch (IOException e) {
            trouble = Reason.of(e);
        }
    }

    private void writePortion(JournalFile to) throws IOException {
        var portion = ByteBuffer.allocate(Math.max(PORTION, lines.getFirst().length));
        int n = 0;
        for (var line : lines) {
            if (line.length > portion.remaining()) break;
            portion.put(line);
            n++;
        }
        to.append(portion.flip());
        for (int i = 0; i < n; i++) lines.removeFirst();
        held.addAndGet(-n);
    }

    /** Until there is something to do; where the disk is in trouble, until it is time to try again. */
    private void rest() {
        boolean atTheEnd = finishing;
        long end = System.nanoTime() + (atTheEnd ? REST_AT_THE_END : REST).toNanos();
        while ((trouble != null || queue.isEmpty()) && finishing == atTheEnd && end - System.nanoTime() > 0)
            LockSupport.parkNanos(end - System.nanoTime());
    }
}
