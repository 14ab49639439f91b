package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.bluez.Bluez;
import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.PrivateBus;
import kick.controller.enrolment.Enrolled;
import kick.controller.enrolment.Enrolments;
import kick.controller.machine.Likeness;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.Runner;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;

/** A run through a real D-Bus, a daemon of the test's own and a simulated treadmill behind it, in real time. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class OnTreadmillTest {
    private static final String ADDRESS = "D2:15:0A:00:11:22";

    @TempDir
    private Path folder = Path.of("");
    private Consumer<String> said = _ -> {};
    private final StringWriter out = new StringWriter() {
        @Override public void write(String line, int from, int length) {
            super.write(line, from, length);
            said.accept(line.substring(from, from + length));
        }
    };
    private final StringWriter err = new StringWriter();
    private PrivateBus bus;
    private FakeBluez daemon;
    private BusTreadmill treadmill;
    private Bluetooth bluetooth;

    @BeforeEach void begin() {
        bus = new PrivateBus();
        daemon = new FakeBluez(bus.address());
        daemon.adapter("hci0");
        treadmill = new BusTreadmill(daemon, "hci0", ADDRESS, Profiles.named("walking-pad"));
        bluetooth = new Bluetooth(Bluez.on(bus.address()), "", folder);
    }

    @AfterEach void end() {
        bluetooth.close();
        treadmill.close();
        daemon.close();
        bus.close();
    }

    private Enrolments memory() {
        return new DataFolder(folder).machines();
    }

    private Enrolling enrolling() {
        return new Enrolling(bluetooth, memory());
    }

    private String name() {
        return Profiles.named("walking-pad").advertises();
    }

    /** Two short steps at a walk. */
    private static Validation walk(Treadmill reach) {
        var walk = new Plan("walk", "A walk", List.of(step("one", 3), step("two", 4)));
        return Validation.of(walk, Runner.DEFAULT, reach);
    }

    private static PlanStep step(String name, double kmh) {
        return new PlanStep(name, StepKind.EASY, 0, 0, new Extent.ForTime(Duration.ofSeconds(3)),
                new Aim.Steady(Speed.kmh(kmh)), Incline.FLAT, Incline.FLAT, StepClock.AT_ONCE);
    }

    @Test void aTreadmillIsEnrolledByAKeyOnItsConsole() throws InterruptedException {
        var pressing = CompletableFuture.runAsync(() -> {
            daemon.asked("StartNotify");
            daemon.asked("StartNotify");
            treadmill.hands(machine -> machine.press(ConsoleKey.START, treadmill.now()));
        });
        var enrolled = enrolling().enrol(name(), false, new PrintWriter(out));
        pressing.join();
        assertThat(enrolled.address()).isEqualTo(ADDRESS);
        assertThat(memory().enrolled(name())).containsExactly(enrolled);
        assertThat(daemon.allAsked()).doesNotContain("WriteValue");
    }

    @Test void aWholeRunGoesThroughTheBusToTheBelt() throws InterruptedException, IOException {
        enrolling().enrol(ADDRESS, true, new PrintWriter(out));
        var output = new RunOutput(new PrintWriter(out), new PrintWriter(err), false, true, false);
        var words = new RunLines(InputStream.nullInputStream(), output.err());
        said = line -> {
            if (line.contains("The treadmill is ready.") || line.contains("Not now")) words.typed("start");
        };
        int code = new OnTreadmill(bluetooth, new DataFolder(folder), output, words).run(ADDRESS, null,
                OnTreadmillTest::walk,
                Runner.DEFAULT);
        assertThat(code).isZero();
        assertThat(out.toString()).contains("A walk, on " + name(), "Now one: 0:03 at 3.0 km/h.",
                "Now two: 0:03 at 4.0 km/h.", "Done.", "Kept as run 1");
        assertThat(Files.readString(folder.resolve("guardian.log"))).contains(ADDRESS, "on watch")
                .doesNotContain("ALARM");
    }

    @Test void aTreadmillThatWasNotEnrolledIsNotRunOn() {
        var output = new RunOutput(new PrintWriter(out), new PrintWriter(err), true, false, false);
        assertThatThrownBy(() -> new OnTreadmill(bluetooth, new DataFolder(folder), output,
                new RunLines(InputStream.nullInputStream(), output.err()))
                .run(name(), null, OnTreadmillTest::walk, Runner.DEFAULT))
                .isInstanceOf(NoTreadmillException.class)
                .hasMessageContaining("is new to Kick; make it yours first: kick enrol");
        assertThat(daemon.allAsked()).doesNotContain("Connect");
    }

    /** Somebody else's machine may take the name; the address is what was enrolled. */
    @Test void aStrangerOfTheSameNameIsNotFollowed() throws IOException {
        memory().keep(new Enrolled("D2:15:0A:00:00:99", name(), new Likeness("", "", null, null, null)));
        daemon.remove("/org/bluez/hci0");
        var output = new RunOutput(new PrintWriter(out), new PrintWriter(err), true, false, false);
        assertThatThrownBy(() -> new OnTreadmill(bluetooth, new DataFolder(folder), output,
                new RunLines(InputStream.nullInputStream(), output.err()))
                .run(name(), null, OnTreadmillTest::walk, Runner.DEFAULT))
                .isInstanceOf(NoTreadmillException.class)
                .hasMessageContaining("there is no Bluetooth adapter");
        assertThat(daemon.allAsked()).doesNotContain("Connect");
    }
}
