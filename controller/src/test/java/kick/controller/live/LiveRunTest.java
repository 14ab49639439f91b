package kick.controller.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.engine.Engine;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.gatt.GattEvent;
import kick.controller.live.LiveRun.Told;
import kick.controller.safety.Proof;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** The thread, in real time. */
@Timeout(60)
class LiveRunTest {
    private static final Duration REPORTS = Duration.ofMillis(300);

    private final ObedientBelt belt = new ObedientBelt();
    private volatile Consumer<GattEvent> events = _ -> {};
    private final AtomicInteger beats = new AtomicInteger();
    private int seconds;

    private LiveRun run(LiveRun.Heartbeat heartbeat) {
        return new LiveRun(listener -> {
            events = listener;
            return belt;
        }, null, new Engine(LinkageTest.plan()),
                new Settings("", Proof.ENROLLED, Set.of(), List.of(), List.of(), Speed.kmh(6), 1, false),
                Clock.ofThisComputer(), heartbeat);
    }

    /** Takes what is told, and delivers what the belt says, until something of this kind was told. */
    private void until(LiveRun run, Predicate<ControllerEvent> wanted) throws InterruptedException {
        long reportedAt = System.nanoTime();
        while (true) {
            belt.deliver(events);
            var told = run.next(Duration.ofMillis(50));
            if (told instanceof Told.Happened(var event, _, _) && wanted.test(event)) return;
            if (told instanceof Told.Second) seconds++;
            if (System.nanoTime() - reportedAt < REPORTS.toNanos()) continue;
            belt.report();
            reportedAt = System.nanoTime();
        }
    }

    @Test void aRunGoesFromConnectionToStandstill() throws InterruptedException {
        var run = run((_, _) -> beats.incrementAndGet());
        run.start();
        until(run, ControllerEvent.MachineReady.class::isInstance);
        // right after a cold start a start does not count (S3)
        until(run, event -> event instanceof ControllerEvent.Reported && seconds >= 2);
        run.ask(new Input.Start());
        until(run, event -> event instanceof ControllerEvent.Run(EngineEvent.StepBegan _));
        run.ask(new Input.Stop());
        until(run, event -> event instanceof ControllerEvent.Run(EngineEvent.Ended _));
        while (!run.isOver()) {
            belt.deliver(events);
            Thread.onSpinWait();
        }
        assertThat(belt.stands()).isTrue();
        assertThat(run.snapshot().phase().word()).isEqualTo("ended");
        assertThat(beats.get()).isGreaterThan(30);
        assertThat(seconds).isBetween(3, 60);
    }

    @Test void aStopGoesBeforeEverythingThatWaits() throws InterruptedException {
        var held = new CountDownLatch(1);
        var reached = new CountDownLatch(1);
        var run = run((_, _) -> {
            reached.countDown();
            try {
                held.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        run.start();
        assertThat(reached.await(10, TimeUnit.SECONDS)).isTrue();
        for (int i = 0; i < 10_000; i++) belt.report();
        belt.deliver(events);
        run.ask(new Input.Stop());
        held.countDown();
        assertThat(run.next(Duration.ofSeconds(10))).isInstanceOfSatisfying(Told.Happened.class,
                first -> assertThat(first.event()).isInstanceOf(ControllerEvent.Run.class));
    }

    @Test void aMistakeOfKicksOwnStopsTheRun() throws InterruptedException {
        var once = new AtomicInteger();
        var run = run((_, _) -> {
            if (once.getAndIncrement() == 3) throw new IllegalStateException("as a test wants it");
        });
        run.start();
        run.awaitEnd();
        assertThat(run.snapshot().phase().word()).isEqualTo("ended");
    }

    @Test void theClockGoesOnWithoutGoingBack() {
        var clock = Clock.ofThisComputer();
        Moment before = clock.now();
        for (int i = 0; i < 1_000; i++) {
            var now = clock.now();
            assertThat(now.isBefore(before)).isFalse();
            before = now;
        }
        assertThat(clock.slept()).isGreaterThan(Duration.ofMillis(-1));
    }
}
