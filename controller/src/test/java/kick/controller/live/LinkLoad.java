package kick.controller.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.PrivateBus;

/** Treadmills that report four times a second behind a daemon of their own, and what it takes to drive them. */
final class LinkLoad implements AutoCloseable {
    private static final int PERIOD_MILLIS = 250;

    final PrivateBus bus = new PrivateBus();
    private final FakeBluez daemon = new FakeBluez(bus.address());
    private final List<CountingBelt> belts = new ArrayList<>();
    private final ExecutorService screens = Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory());
    private final ScheduledExecutorService reports = Executors
            .newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("reports").factory());

    LinkLoad(int treadmills) {
        daemon.adapter("hci0");
        for (int i = 0; i < treadmills; i++) belts.add(new CountingBelt(daemon, "hci0", i));
        for (int i = 0; i < treadmills; i++) {
            var _ = reports.scheduleAtFixedRate(belts.get(i)::report, 1L * i * PERIOD_MILLIS / treadmills,
                    PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** A thread of its own for each thing that is to be done at the same time. */
    <T> Future<T> meanwhile(Callable<T> what) {
        return screens.submit(what);
    }

    static <T> T get(Future<T> result) throws InterruptedException {
        try {
            return result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    List<CountingBelt> belts() {
        return List.copyOf(belts);
    }

    @Override public void close() {
        screens.shutdown();
        reports.shutdownNow();
        daemon.close();
        bus.close();
    }
}
