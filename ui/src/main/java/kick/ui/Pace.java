package kick.ui;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** The thread that moves a simulated run on, at its pace. */
final class Pace implements Runnable {
    private static final Duration FRAME = Duration.ofMillis(50);
    /** A run that is faster than life does not outrun a window that is merely slow. */
    private static final Duration AHEAD = Duration.ofSeconds(5);
    private static final long PATIENCE_NANOS = Duration.ofSeconds(15).toNanos();

    private final WindowRun run;
    private final double speedup;

    Pace(WindowRun run, double speedup) {
        this.run = run;
        this.speedup = speedup;
    }

    void begin() {
        Thread.ofPlatform().daemon().name("run").start(this);
    }

    @Override public void run() {
        var step = Duration.ofNanos((long) (FRAME.toNanos() * speedup));
        long due = System.nanoTime();
        long heard = due;
        while (!run.isOver()) {
            long now = System.nanoTime();
            boolean silent = speedup > 1 && run.sinceSignOfLife().compareTo(AHEAD) > 0;
            if (!silent) heard = now;
            if (!silent || now - heard > PATIENCE_NANOS) run.advance(step);
            due = Math.max(due + FRAME.toNanos(), now);
            LockSupport.parkNanos(due - System.nanoTime());
        }
    }
}
