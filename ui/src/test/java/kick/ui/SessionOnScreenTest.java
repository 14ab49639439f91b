package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kick.controller.engine.Ending;
import kick.controller.engine.Phase;
import kick.controller.history.Filter;
import kick.controller.history.History;
import kick.simulator.ConsoleKey;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;

/** A runner at the window: whole sessions with clicks and keys, on a simulated treadmill in virtual time. */
class SessionOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    /** On a treadmill that was never seen before: choose, commission, start, nudge, override, link loss, stop, summary. */
    @Test void aSessionFromTheFirstClickToTheSummary() {
        chooseANewTreadmill();
        firstSession();
        screen.click("#action");

        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
        assertThat(screen.text("#notice")).startsWith("Ready. Clip on the safety key");
        screen.click("#action");
        assertThat(screen.beltKmh()).isZero();
        assertThat(screen.text("#action")).isEqualTo("Start the belt now");
        screen.play(1);
        screen.click("#action");
        screen.play(60);
        assertThat(screen.text("#speed")).isEqualTo("7.6");
        assertThat(screen.text("#elapsed")).isNotEqualTo("0:00");

        screen.press(KeyCode.PLUS);
        screen.press(KeyCode.PLUS);
        screen.play(8);
        assertThat(screen.text("#speed")).isEqualTo("7.8");

        override();
        loseTheLinkAndHaveItBack();

        screen.press(KeyCode.SPACE);
        screen.play(1);
        assertThat(screen.text("#notice")).isEqualTo("Stopping the belt …");
        screen.play(30);
        assertThat(screen.phase()).isInstanceOfSatisfying(Phase.Ended.class,
                ended -> assertThat(ended.ending()).isEqualTo(Ending.STOPPED_BY_RUNNER));
        assertThat(screen.beltKmh()).isZero();
        assertThat(screen.sees("#stop")).isFalse();
        assertThat(screen.texts(".summary")).anyMatch(text -> text.startsWith("For "))
                .anyMatch(text -> text.contains("nothing was heard from the treadmill"));
    }

    private void chooseANewTreadmill() {
        screen.click("#go-treadmills");
        screen.click("#treadmill-D2-15-0A-00-11-22");
        OnScreen.onToolkit(() -> {
            screen.garage.pressKey();
            return true;
        });
        screen.turnToTheNewTreadmill();
        screen.settle();
    }

    private void firstSession() {
        screen.click("#first-session");
        screen.play(4);
        assertThat(screen.text("#instruction")).contains("Start the belt with the treadmill's own keys");
        screen.run().press(ConsoleKey.START);
        screen.play(15);
        assertThat(screen.text("#instruction")).contains("Now press STOP here");
        screen.click("#stop");
        screen.play(20);

        assertThat(screen.text("#instruction")).contains("Next it starts the belt, at 2.0 km/h");
        screen.press(KeyCode.ENTER);
        assertThat(screen.text("#notice")).startsWith("Safety key clipped on?");
        screen.play(1);
        screen.press(KeyCode.ENTER);
        screen.play(25);
        assertThat(screen.text("#speed")).isEqualTo("2.0");
        assertThat(screen.text("#answer-0")).isEqualTo("2.0 km/h");
        screen.click("#answer-0");
        screen.play(20);
        assertThat(screen.beltKmh()).as("nothing without an act").isBetween(1.9, 2.1);
        screen.click("#action");
        screen.play(15);
        assertThat(screen.text("#speed")).isEqualTo("3.0");
        screen.click("#action");
        screen.play(30);
        assertThat(screen.text("#instruction")).contains("Press STOP here");
        screen.press(KeyCode.SPACE);
        screen.play(20);
        assertThat(screen.beltKmh()).isZero();
        assertThat(screen.text("#instruction")).startsWith("That was all.");
        assertThat(screen.garage.stranger().commissioned()).isTrue();
    }

    private void override() {
        for (int i = 0; i < 5; i++) screen.run().press(ConsoleKey.SLOWER);
        screen.play(8);
        assertThat(screen.text("#notice")).startsWith("You used the treadmill's own keys: staying at 7.");
        screen.press(KeyCode.G);
        screen.play(2);
        assertThat(screen.text("#notice")).contains("goes on as planned from the next step");
    }

    private void loseTheLinkAndHaveItBack() {
        screen.run().happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(40))));
        screen.play(12);
        assertThat(screen.text("#notice")).contains("The belt may still be moving");
        assertThat(screen.text("#speed")).isEqualTo("–");
        screen.play(60);
        assertThat(screen.text("#notice")).startsWith("The treadmill is back and the belt is moving");
        screen.press(KeyCode.ENTER);
        screen.play(3);
        assertThat(screen.phase()).isInstanceOf(Phase.Running.class);
    }

    @Test void theFirstSessionIsDoneByKeysAlone() {
        comeToTheQuestion();
        screen.press(KeyCode.DIGIT1);
        screen.play(20);
        screen.press(KeyCode.ENTER);
        screen.play(15);
        assertThat(screen.text("#speed")).isEqualTo("3.0");
        screen.press(KeyCode.ENTER);
        screen.play(30);
        screen.press(KeyCode.SPACE);
        screen.play(20);
        assertThat(screen.text("#instruction")).startsWith("That was all.");
        screen.press(KeyCode.ENTER);
        assertThat(screen.sees("#run")).isTrue();
        assertThat(screen.garage.stranger().commissioned()).isTrue();
    }

    @Test void aFirstSessionThatFailedIsTriedAgainOrLeftByKeys() {
        comeToTheQuestion();
        screen.press(KeyCode.DIGIT3);
        screen.play(30);
        assertThat(screen.beltKmh()).isZero();
        assertThat(screen.text("#action")).isEqualTo("Try again");
        screen.press(KeyCode.ENTER);
        screen.play(4);
        assertThat(screen.text("#action")).isEqualTo("Start");
        screen.press(KeyCode.ESCAPE);
        screen.play(20);
        assertThat(screen.text("#action")).as("the first Escape only stops").isEqualTo("Try again");
        screen.press(KeyCode.ESCAPE);
        assertThat(screen.sees("#treadmills")).isTrue();
    }

    private void comeToTheQuestion() {
        chooseANewTreadmill();
        screen.click("#first-session");
        screen.play(4);
        screen.run().press(ConsoleKey.START);
        screen.play(15);
        screen.press(KeyCode.ESCAPE);
        screen.play(20);
        screen.press(KeyCode.DIGIT3);
        screen.startBelt();
        screen.play(25);
        assertThat(screen.text("#instruction")).contains("What does its own display show?");
    }

    @Test void aTreadmillIsNotRunOnBeforeItsFirstSessionIsOver() {
        chooseANewTreadmill();
        screen.click("#go-workouts");
        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
        assertThat(screen.text("#instruction")).contains("Start the belt with the treadmill's own keys");
        screen.startBelt();
        screen.play(10);
        assertThat(screen.beltKmh()).isZero();
        screen.click("#leave");
        screen.play(2);
        assertThat(screen.sees("#treadmills")).isTrue();
    }

    @Test void whoeverLeavesTheFirstSessionHasTheBeltStoppedAndBeginsAgainTheNextTime() {
        chooseANewTreadmill();
        screen.click("#first-session");
        screen.play(4);
        screen.run().press(ConsoleKey.START);
        screen.play(15);
        assertThat(screen.beltKmh()).isPositive();
        screen.closeWindow();
        assertThat(screen.isClosed()).isFalse();
        screen.play(20);
        assertThat(screen.beltKmh()).isZero();
        assertThat(screen.isClosed()).isTrue();
        assertThat(screen.garage.stranger().commissioned()).isFalse();
    }

    @Test void aRunInTheWindowIsKept() throws Exception {
        start();
        screen.play(60);
        screen.press(KeyCode.SPACE);
        screen.play(30);
        try (var history = History.open(screen.data.history())) {
            var kept = history.list(Filter.ALL);
            assertThat(kept).hasSize(1);
            assertThat(history.session(kept.getFirst().number()).orElseThrow().elapsed())
                    .isGreaterThan(Duration.ofSeconds(45));
        }
        assertThat(screen.data.path().resolve("runs")).isEmptyDirectory();
    }

    @Test void theWholePlanIsRunToItsEnd() {
        start();
        screen.play(45 * 60);
        assertThat(screen.phase()).isInstanceOfSatisfying(Phase.Ended.class,
                ended -> assertThat(ended.ending()).isEqualTo(Ending.FINISHED));
    }

    @Test void aStartThatIsNotConfirmedWithinFiveSecondsIsAskedAboutAgain() {
        ready();
        screen.press(KeyCode.ENTER);
        screen.play(6);
        assertThat(screen.text("#action")).isEqualTo("Start");
        screen.press(KeyCode.ENTER);
        screen.play(2);
        assertThat(screen.phase()).isInstanceOf(Phase.Ready.class);
    }

    @Test void aChangeOfTheBeltIsToldTenSecondsBefore() {
        start();
        screen.play(6 * 60 - 6);
        assertThat(screen.text("#notice")).matches("In \\d s: faster, .*");
    }

    @Test void aKeyThatIsHeldDownIsOnePressUnlessItSlowsDown() {
        start();
        screen.play(30);
        screen.hold(KeyCode.PLUS, 20);
        screen.play(8);
        assertThat(screen.text("#speed")).isEqualTo("7.7");
        screen.hold(KeyCode.MINUS, 6);
        screen.play(8);
        assertThat(screen.text("#speed")).isEqualTo("7.1");
        var step = screen.text("#step");
        screen.hold(KeyCode.N, 20);
        screen.play(1);
        assertThat(screen.text("#step")).isNotEqualTo(step).contains("pick-up");
    }

    @Test void enterThatIsHeldDownStartsNothing() {
        ready();
        screen.hold(KeyCode.ENTER, 20);
        screen.play(2);
        assertThat(screen.phase()).isInstanceOf(Phase.Ready.class);
    }

    @Test void closingTheWindowAsksFirstAndStopsTheBelt() {
        start();
        screen.play(30);
        screen.closeWindow();
        assertThat(screen.sees("#leave-question")).isTrue();
        screen.play(5);
        assertThat(screen.phase()).isInstanceOf(Phase.Running.class);

        screen.click("#stop-and-leave");
        assertThat(screen.isClosed()).isFalse();
        screen.play(30);
        assertThat(screen.beltKmh()).isZero();
        assertThat(screen.isClosed()).isTrue();
    }

    @Test void whoStaysRunsOnAndTheWindowStaysToo() {
        start();
        screen.play(30);
        screen.closeWindow();
        screen.press(KeyCode.ENTER);
        assertThat(screen.sees("#leave-question")).isFalse();
        screen.play(10);
        assertThat(screen.phase()).isInstanceOf(Phase.Running.class);
        screen.press(KeyCode.ESCAPE);
        screen.play(30);
        assertThat(screen.isClosed()).isFalse();
    }

    private void ready() {
        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
    }

    private void start() {
        ready();
        screen.startBelt();
        screen.play(10);
    }
}
