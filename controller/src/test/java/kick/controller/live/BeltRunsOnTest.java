package kick.controller.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import kick.controller.bluez.Bluez;
import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.PrivateBus;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.ftms.ControlPointRequest;

/** The daemon or the whole bus goes and comes back in the middle of a run, in real time; the belt does not know. */
@Timeout(120)
class BeltRunsOnTest {
    private final PrivateBus bus = new PrivateBus();
    private final ScheduledExecutorService reports = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().factory());
    private FakeBluez daemon = daemon();
    private final CountingBelt belt = new CountingBelt(daemon, "hci0", 1);
    private Bluez bluez;
    private LiveRun run;

    private FakeBluez daemon() {
        var fresh = new FakeBluez(bus.address());
        fresh.adapter("hci0");
        return fresh;
    }

    @BeforeEach void begin() throws InterruptedException {
        var _ = reports.scheduleAtFixedRate(belt::report, 250, 250, TimeUnit.MILLISECONDS);
        bluez = Bluez.on(bus.address());
        run = LinkClient.run(bluez, "", belt.address());
        run.start();
        var start = Duration.ofSeconds(2);
        until(told -> told.then().ready() && told.then().at().nanos() > start.toNanos());
        run.ask(new Input.Start());
        until(told -> told.then().phase() instanceof Phase.Running && is(told, 600));
    }

    @AfterEach void end() throws InterruptedException {
        run.ask(new Input.Stop());
        run.awaitEnd();
        bluez.close();
        reports.shutdownNow();
        daemon.close();
        bus.close();
    }

    /** Whether the belt reports this speed, or a little more, as it does. */
    private static boolean is(LiveRun.Told told, int hundredthsKmh) {
        var reported = told.then().reported();
        return reported != null && Math.abs(reported.speed().hundredthsKmh() - hundredthsKmh) < 25;
    }

    private void until(Predicate<LiveRun.Told> wanted) throws InterruptedException {
        while (true) {
            var told = run.next(Duration.ofSeconds(30));
            if (told == null) throw new AssertionError("nothing was told");
            if (wanted.test(told)) return;
        }
    }

    private void isAdopted() throws InterruptedException {
        belt.asked();
        belt.moveTo(daemon, "hci0");
        until(told -> told.then().ready() && told.then().phase() instanceof Phase.Running && is(told, 600));
        assertThat(belt.asked()).noneMatch(ControlPointRequest.StartOrResume.class::isInstance)
                .allMatch(BeltRunsOnTest::raisesNothing);
    }

    private static boolean raisesNothing(ControlPointRequest request) {
        return !(request instanceof ControlPointRequest.SetTargetSpeed(var speed))
                || speed.hundredthsKmh() <= 600;
    }

    @Test void aRunOutlivesTheDaemonAndTheBus() throws InterruptedException {
        daemon.close();
        until(told -> told.then().phase() instanceof Phase.Paused && !told.then().linked());
        daemon = daemon();
        isAdopted();
        bus.kill();
        until(told -> told.then().phase() instanceof Phase.Paused && !told.then().linked());
        bus.start();
        daemon = daemon();
        isAdopted();
        var stopped = belt.nextStop();
        run.ask(new Input.Stop());
        assertThat(stopped.orTimeout(10, TimeUnit.SECONDS).join()).isPositive();
    }
}
