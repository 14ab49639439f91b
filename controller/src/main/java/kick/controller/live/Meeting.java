package kick.controller.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent.AccessFailed;
import kick.controller.Introduction;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.machine.Capabilities;

/** A first meeting with a machine, in real time: it is read and watched, and nothing is written to it. For one thread. */
public final class Meeting implements AutoCloseable {
    private static final Duration TURN = Duration.ofMillis(50);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final BlockingQueue<GattEvent> events = new LinkedBlockingQueue<>();
    private final Clock clock;
    private final Gatt gatt;
    private final Introduction introduction;
    private @Nullable GattFailure failure;
    private boolean linked;

    /** @param name under which the machine advertises; empty if it has none */
    public Meeting(LiveRun.Opener machine, String name, Clock clock) {
        this.clock = clock;
        gatt = machine.open(events::add);
        introduction = new Introduction(gatt, name, clock.now());
    }

    /** Connects and reads. @return why that was not possible; null if it was */
    public @Nullable GattFailure read(Duration patience) throws InterruptedException {
        gatt.connect();
        boolean done = await(introduction::isDone, patience);
        return done || failure != null ? failure : new GattFailure.TimedOut(patience);
    }

    /** Waits until somebody uses the machine's own keys. @return whether that was seen */
    public boolean seesKeys(Duration patience) throws InterruptedException {
        return await(introduction::hasMoved, patience) && failure == null;
    }

    /** What it says it can do, once it has been read. */
    public Capabilities capabilities() {
        return introduction.capabilities();
    }

    /** What the machine did not let itself be asked for, and why. */
    public List<AccessFailed> failures() {
        return introduction.failures();
    }

    private boolean await(BooleanSupplier what, Duration patience) throws InterruptedException {
        var end = clock.now().plus(patience);
        while (!what.getAsBoolean() && failure == null && clock.now().isBefore(end)) turn();
        return what.getAsBoolean();
    }

    private void turn() throws InterruptedException {
        var event = events.poll(TURN.toMillis(), TimeUnit.MILLISECONDS);
        var now = clock.now();
        if (event == null) introduction.tick(now);
        else introduction.on(event, now);
        switch (event) {
            case GattEvent.Connected _ -> linked = true;
            case GattEvent.ConnectFailed(var why) -> failure = why;
            case GattEvent.Disconnected(var why) -> {
                linked = false;
                failure = why;
            }
            case null, default -> {}
        }
    }

    /** Gives the link back. */
    @Override public void close() {
        if (!linked) return;
        gatt.disconnect();
        var end = clock.now().plus(FAREWELL);
        try {
            while (linked && clock.now().isBefore(end)) turn();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
