package kick.ui;

import static kick.ui.BluetoothScene.ADDRESS;
import static kick.ui.BluetoothScene.NAME;
import static kick.ui.BluetoothScene.step;
import static kick.ui.BluetoothScene.walk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.enrolment.Enrolled;
import kick.controller.enrolment.Enrolments;
import kick.controller.machine.Likeness;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.simulator.ConsoleKey;

/** A run through a real D-Bus, a daemon of the test's own and a simulated treadmill behind it, in real time. */
@Timeout(value = 90, unit = TimeUnit.SECONDS)
class OnTreadmillTest {
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
    private BluetoothScene scene;

    @BeforeEach void begin() {
        scene = new BluetoothScene(folder);
    }

    @AfterEach void end() {
        scene.close();
    }

    private Enrolments memory() {
        return new DataFolder(folder).machines();
    }

    private Enrolling enrolling() {
        return new Enrolling(scene.bluetooth, memory());
    }

    private OnTreadmill onTreadmill(RunOutput output, RunLines words) {
        return new OnTreadmill(scene.bluetooth, new DataFolder(folder), output, words);
    }

    /** Two short steps. */
    private static Validation twoSteps(Treadmill reach) {
        var three = Duration.ofSeconds(3);
        return Validation.of(walk(step("one", 3, three), step("two", 4, three)), Runner.DEFAULT, reach);
    }

    /** Nobody is there to type anything. */
    private void isNotRunOn(String because) {
        var output = new RunOutput(new PrintWriter(out), new PrintWriter(err), true, false, false);
        var words = new RunLines(InputStream.nullInputStream(), output.err());
        assertThatThrownBy(
                () -> onTreadmill(output, words).run(NAME, null, OnTreadmillTest::twoSteps, Runner.DEFAULT))
                .isInstanceOf(NoTreadmillException.class)
                .hasMessageContaining(because);
        assertThat(scene.daemon.allAsked()).doesNotContain("Connect");
    }

    @Test void aTreadmillIsEnrolledByAKeyOnItsConsole() throws InterruptedException {
        var pressing = CompletableFuture.runAsync(() -> {
            scene.daemon.asked("StartNotify");
            scene.daemon.asked("StartNotify");
            scene.treadmill.hands(machine -> machine.press(ConsoleKey.START, scene.treadmill.now()));
        });
        var enrolled = enrolling().enrol(NAME, false, new PrintWriter(out));
        pressing.join();
        assertThat(enrolled.address()).isEqualTo(ADDRESS);
        assertThat(memory().enrolled(NAME)).containsExactly(enrolled);
        assertThat(scene.daemon.allAsked()).doesNotContain("WriteValue");
    }

    @Test void oneThatWantsToBePairedIsNotEnrolledAndIsToldHow() throws IOException {
        scene.daemon.answer("StartNotify",
                request -> request.refuse("org.bluez.Error.NotPermitted", "Not paired"));
        assertThatThrownBy(() -> enrolling().enrol(ADDRESS, true, new PrintWriter(out)))
                .isInstanceOf(NoTreadmillException.class)
                .hasMessageContaining("the treadmill wants to be paired first (ATT error 0x05);"
                        + " run: bluetoothctl pair ADDRESS");
        assertThat(memory().enrolled(ADDRESS)).isEmpty();
    }

    @Test void whatItRefusesIsSaidInTheRun() throws InterruptedException {
        enrolling().enrol(ADDRESS, true, new PrintWriter(out));
        scene.daemon.answer("WriteValue",
                request -> request.refuse("org.bluez.Error.Failed",
                        "Operation failed with ATT error: 0x80"));
        var output = new RunOutput(new PrintWriter(out), new PrintWriter(err), false, true, false);
        var words = new RunLines(InputStream.nullInputStream(), output.err());
        said = line -> {
            if (line.contains("The treadmill is ready.") || line.contains("Not now")) words.typed("start");
            if (line.contains("does not do what it is told")) words.typed("stop");
        };
        onTreadmill(output, words).run(ADDRESS, null, OnTreadmillTest::twoSteps, Runner.DEFAULT);
        assertThat(out.toString()).contains(
                "The treadmill does not do what it is told: the treadmill answered with ATT error 0x80.");
    }

    @Test void aWholeRunGoesThroughTheBusToTheBelt() throws InterruptedException, IOException {
        enrolling().enrol(ADDRESS, true, new PrintWriter(out));
        var output = new RunOutput(new PrintWriter(out), new PrintWriter(err), false, true, false);
        var words = new RunLines(InputStream.nullInputStream(), output.err());
        said = line -> {
            if (line.contains("The treadmill is ready.") || line.contains("Not now")) words.typed("start");
        };
        int code = onTreadmill(output, words).run(ADDRESS, null, OnTreadmillTest::twoSteps, Runner.DEFAULT);
        assertThat(code).isZero();
        assertThat(out.toString()).contains("A walk, on " + NAME, "Now one: 0:03 at 3.0 km/h.",
                "Now two: 0:03 at 4.0 km/h.", "Done.", "Kept as run 1");
        assertThat(err.toString()).contains("nobody has gone through the first session");
        assertThat(Files.readString(folder.resolve("guardian.log"))).contains(ADDRESS, "on watch")
                .doesNotContain("ALARM");
    }

    @Test void s13ATreadmillThatWasNotEnrolledIsNotRunOn() {
        isNotRunOn("is new to Kick; make it yours first: kick enrol");
    }

    /** Somebody else's machine may take the name; the address is what was enrolled. */
    @Test void s13AStrangerOfTheSameNameIsNotFollowed() throws IOException {
        memory().keep(new Enrolled("D2:15:0A:00:00:99", NAME, new Likeness("", "", null, null, null)));
        scene.daemon.remove("/org/bluez/hci0");
        isNotRunOn("there is no Bluetooth adapter");
    }
}
