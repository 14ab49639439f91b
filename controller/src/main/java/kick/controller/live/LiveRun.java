package kick.controller.live;

import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.Snapshot;
import kick.controller.TreadmillController;
import kick.controller.actuation.Response;
import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.machine.Capabilities;
import kick.controller.units.Moment;

/**
 * A run in real time. One thread decides; everything reaches it through one inbox, and it does no I/O: what there is to
 * tell waits in an outbox until somebody takes it, however late. All methods may be called from any thread.
 */
public final class LiveRun {
    private static final Logger LOG = LoggerFactory.getLogger(LiveRun.class);
    /** How old the picture of a run may be. */
    private static final Duration FRAME = Duration.ofMillis(100);
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int MOST_MISTAKES = 3;

    /** Makes the link to a device, whose events go to the consumer, on any one thread. */
    public interface Opener {
        Gatt open(Consumer<GattEvent> events);
    }

    /** What there is to tell about the run, with the run as it was just then. */
    public sealed interface Told {
        Snapshot then();

        /** Something happened. */
        record Happened(ControllerEvent event, Moment at, Snapshot then) implements Told {}

        /** Another second has passed. */
        record Second(Snapshot then) implements Told {}
    }

    private final Clock clock;
    private final TreadmillController controller;
    private final Linkage linkage;
    private final @Nullable Strap strap;
    private final Inbox inbox = new Inbox();
    private final BlockingQueue<Told> outbox = new LinkedBlockingQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private final Heartbeat heartbeat;
    private Duration slept;
    private Moment nextSecond;
    private int mistakes;
    private volatile @Nullable RuntimeException fatal;
    private volatile Snapshot snapshot;

    /** The sign of life of the thread that decides. */
    public interface Heartbeat {
        /** Called by that thread; must not wait. */
        void beat(Snapshot run, Capabilities machine);
    }

    /**
     * @param strap the link to a heart-rate strap; null if there is none
     * @param heartbeat called by the thread that decides, several times a second while it is alive; must not wait
     */
    public LiveRun(Opener treadmill, @Nullable Opener strap, Engine engine, Settings settings, Clock clock,
            Heartbeat heartbeat) {
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.slept = clock.slept();
        var now = clock.now();
        this.nextSecond = now.plus(SECOND);
        var gatt = treadmill.open(event -> inbox.post(new Inbox.Message.OfLink(event)));
        this.controller = new TreadmillController(gatt, engine, settings, this::tell, now);
        this.linkage = new Linkage(gatt, controller);
        this.strap = strap == null
                ? null
                : new Strap(strap.open(event -> inbox.post(new Inbox.Message.OfStrap(event))));
        this.snapshot = controller.snapshot(now);
    }

    /** Connects. */
    public void start() {
        Thread.ofPlatform().name("control").start(this::run);
    }

    public void ask(Input input) {
        inbox.post(new Inbox.Message.OfRunner(input));
    }

    /** A sign of life of the window or terminal (dead man). */
    public void renew() {
        inbox.post(new Inbox.Message.Alive());
    }

    /** The run as it was a moment ago. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** The next that was told and not taken yet; null if nothing comes for so long. */
    public @Nullable Told next(Duration patience) throws InterruptedException {
        return outbox.poll(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    /** Whether the run has ended and its thread with it. What was told is complete then. */
    public boolean isOver() {
        return over.getCount() == 0;
    }

    public void awaitEnd() throws InterruptedException {
        over.await();
    }

    /** The mistake in Kick that ended the run and left the belt as it was; null if there was none. */
    public @Nullable RuntimeException fatal() {
        return fatal;
    }

    /** What was learned of the machine; to be asked when the run is over. */
    public Response response() {
        return controller.response();
    }

    /** What the machine said it can do; to be asked when the run is over. */
    public Capabilities capabilities() {
        return controller.capabilities();
    }

    // --- the thread that decides -----------------------------------------------------------------------------------

    private void run() {
        try {
            linkage.begin();
            if (strap != null) strap.begin();
            while (!linkage.isOver(clock.now())) turn();
            if (strap != null) strap.end();
        } catch (InterruptedException _) {
            // somebody ends the program, and the guardian sees to the belt
        } catch (RuntimeException e) {
            fatal = e;
        } finally {
            over.countDown();
        }
    }

    private void turn() throws InterruptedException {
        var message = inbox.next(patience(clock.now()));
        try {
            var now = clock.now();
            notice(clock.slept(), now);
            if (message != null) take(message, now);
            linkage.tick(now);
            if (strap != null) strap.tick(now);
            snapshot = controller.snapshot(now);
            tellSecond(now);
            heartbeat.beat(snapshot, controller.capabilities());
        } catch (RuntimeException e) {
            mistaken(e);
        }
    }

    private Duration patience(Moment now) {
        var due = linkage.deadline(now).min(nextSecond);
        if (strap != null) due = due.min(strap.deadline());
        var wait = due.since(now);
        return wait.compareTo(FRAME) < 0 ? wait : FRAME;
    }

    private void notice(Duration sleptNow, Moment now) {
        var more = sleptNow.minus(slept);
        slept = sleptNow;
        linkage.slept(more, now);
    }

    private void take(Inbox.Message message, Moment now) {
        switch (message) {
            case Inbox.Message.OfLink(var event) -> linkage.on(event, now);
            case Inbox.Message.OfRunner(var input) -> linkage.on(input, now);
            case Inbox.Message.Alive() -> controller.renew(now);
            case Inbox.Message.OfStrap(var event) -> {
                if (strap != null && strap.on(event, now)) linkage.on(event, now);
            }
        }
    }

    private void tell(ControllerEvent event, Moment at) {
        outbox.add(new Told.Happened(event, at, controller.snapshot(at)));
    }

    /** After a sleep there is one, and not one for each second that was slept. */
    private void tellSecond(Moment now) {
        if (now.isBefore(nextSecond)) return;
        outbox.add(new Told.Second(snapshot));
        while (!now.isBefore(nextSecond)) nextSecond = nextSecond.plus(SECOND);
    }

    /** A mistake of Kick's own stops the belt; where even that fails, the guardian hears no heartbeat any more. */
    private void mistaken(RuntimeException e) {
        LOG.error("A mistake in Kick; it stops the belt", e);
        if (++mistakes > MOST_MISTAKES) throw e;
        inbox.post(new Inbox.Message.OfRunner(new Input.Stop()));
    }
}
