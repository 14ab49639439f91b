package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

import kick.controller.engine.Ending;
import kick.controller.engine.Phase;
import kick.simulator.ConsoleKey;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;
import kick.ui.dashboard.run.Stage;

/** STOP acts whatever the window does, and the run never waits for the window. */
class StopOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = "ENDED", mode = Mode.EXCLUDE) void escapeStopsInEveryState(
            Stage stage) {
        bring(stage);
        screen.press(KeyCode.ESCAPE);
        screen.play(0.2);
        assertThat(screen.phase()).isInstanceOfAny(Phase.Halting.class, Phase.Ended.class);
        screen.play(90);
        assertThat(screen.phase()).isInstanceOf(Phase.Ended.class);
        assertThat(screen.sees("#stop")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"READY", "COUNTING", "RUNNING", "HELD", "PAUSED",
            "BLIND"}) void theRedButtonStopsInEveryState(Stage stage) {
        bring(stage);
        screen.click("#stop");
        screen.play(0.2);
        assertThat(screen.phase()).isInstanceOfAny(Phase.Halting.class, Phase.Ended.class);
    }

    @Test void spaceAndTheRedButtonStopWhileAQuestionIsOpen() {
        bring(Stage.RUNNING);
        screen.closeWindow();
        assertThat(screen.sees("#leave-question")).isTrue();
        screen.click("#stop");
        screen.play(0.2);
        assertThat(screen.phase()).isInstanceOf(Phase.Halting.class);
    }

    @Test void spaceStopsDuringASlowRepaint() {
        bring(Stage.RUNNING);
        var slow = new AnimationTimer() {
            @Override public void handle(long now) {
                long until = System.nanoTime() + 150_000_000;
                while (System.nanoTime() < until) Thread.onSpinWait();
            }
        };
        Platform.runLater(slow::start);
        screen.press(KeyCode.SPACE);
        screen.play(0.2);
        Platform.runLater(slow::stop);
        assertThat(screen.phase()).isInstanceOf(Phase.Halting.class);
    }

    @Test void aWindowThatHangsForTenSecondsChangesNothingAndStopActsWhenItIsBack() {
        List<Double> expected;
        try (var undisturbed = new OnScreen()) {
            toWarmUpsEnd(undisturbed);
            expected = belt(undisturbed);
        }

        toWarmUpsEnd(screen);
        try (var _ = new Hang()) {
            assertThat(belt(screen)).isEqualTo(expected);
        }
        assertThat(Collections.max(expected)).isGreaterThan(expected.getFirst() + 2);
        screen.press(KeyCode.SPACE);
        screen.play(0.2);
        assertThat(screen.phase()).isInstanceOf(Phase.Halting.class);
    }

    @Test void aProgramThatIsToldToEndStopsTheBeltAndWaitsUntilItStands() {
        bring(Stage.RUNNING);
        var hook = Thread.ofPlatform().start(screen.dashboard::stopBelt);
        for (int i = 0; i < 400 && !(screen.phase() instanceof Phase.Ended); i++) {
            assertThat(hook.isAlive()).as("it waits").isTrue();
            screen.play(0.5);
        }
        assertThat(screen.phase()).isInstanceOfSatisfying(Phase.Ended.class,
                ended -> assertThat(ended.ending()).isEqualTo(Ending.STOPPED_BY_RUNNER));
        assertThat(screen.beltKmh()).isZero();
        assertThat(waitsFor(hook)).isTrue();
    }

    private static boolean waitsFor(Thread hook) {
        try {
            return hook.join(Duration.ofSeconds(60));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test void aWindowThatNeverComesBackLosesTheBelt() {
        bring(Stage.RUNNING);
        try (var _ = new Hang()) {
            screen.machine.run().advance(Duration.ofSeconds(14));
            assertThat(screen.phase()).isInstanceOf(Phase.Running.class);
            screen.machine.run().advance(Duration.ofSeconds(60));
            assertThat(screen.phase()).isEqualTo(new Phase.Ended(screen.phase().place(), Ending.ABANDONED));
            assertThat(screen.beltKmh()).isZero();
        }
    }

    /** Ten seconds in which a pick-up begins, a belt speed for each half of a second. */
    private static List<Double> belt(OnScreen screen) {
        List<Double> speeds = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            screen.machine.run().advance(Duration.ofMillis(500));
            speeds.add(screen.beltKmh());
        }
        return speeds;
    }

    /** The window's thread does nothing until this is closed. */
    private static final class Hang implements AutoCloseable {
        private final CountDownLatch over = new CountDownLatch(1);

        Hang() {
            Platform.runLater(() -> {
                try {
                    over.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
        }

        @Override public void close() {
            over.countDown();
        }
    }

    private static void toWarmUpsEnd(OnScreen screen) {
        begin(screen);
        start(screen);
        while (screen.run().now().seconds() < 370)
            screen.play(Math.min(2, 370 - screen.run().now().seconds()));
    }

    private static void begin(OnScreen screen) {
        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
    }

    private static void start(OnScreen screen) {
        screen.startBelt();
        screen.play(12);
        assertThat(screen.phase()).isInstanceOf(Phase.Running.class);
    }

    private void bring(Stage stage) {
        if (stage == Stage.CONNECTING) {
            screen.click("#run");
            return;
        }
        begin(screen);
        if (stage == Stage.READY) return;
        if (stage == Stage.COUNTING || stage == Stage.STARTING) {
            screen.startBelt();
            screen.play(stage == Stage.COUNTING ? 1 : 3.5);
            return;
        }
        start(screen);
        screen.play(30);
        switch (stage) {
            case HELD -> {
                for (int i = 0; i < 5; i++) screen.run().press(ConsoleKey.SLOWER);
                screen.play(8);
            }
            case PAUSING -> screen.press(KeyCode.P);
            case PAUSED -> {
                screen.press(KeyCode.P);
                screen.play(30);
            }
            case BLIND -> {
                screen.run().happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(40))));
                screen.play(10);
            }
            case RETURNED -> {
                screen.run().happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(20))));
                screen.play(60);
            }
            case SLOWING -> screen.run().ask(new kick.controller.engine.Input.Abandoned());
            case STOPPING -> screen.press(KeyCode.SPACE);
            default -> {}
        }
        screen.play(0.5);
    }
}
