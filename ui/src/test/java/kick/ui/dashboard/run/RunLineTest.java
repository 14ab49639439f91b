package kick.ui.dashboard.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import kick.controller.ControllerEvent;
import kick.controller.engine.Phase;
import kick.controller.sheet.SheetReader;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Units;
import kick.simulator.ConsoleKey;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Voice;
import kick.ui.text.Words;

/** What the runner reads and hears, over a whole run on a simulated treadmill in virtual time. */
class RunLineTest {
    private static final Duration GLANCE = Duration.ofMillis(100);
    private static final Plan PLAN = SheetReader.read("""
            title: Up and down
            steps:
              - easy: 3 min
                speed: 8 km/h
                incline: 1 %
              - work: 2 min
                speed: 10 km/h
                incline: 8 %
              - easy: 2 min
                speed: 6 km/h
                incline: 1 %
            """.getBytes(StandardCharsets.UTF_8), "up-and-down").planFor(Runner.DEFAULT);

    private final List<ControllerEvent> events = new ArrayList<>();
    private final List<String> heard = new ArrayList<>();
    private final SimulatedRun belt = new SimulatedRun(
            RunOptions.of(PLAN).startedByHand().listener((event, _) -> events.add(event)));
    private final RunModel model = new RunModel(new OnBelt(PLAN, belt), Runner.DEFAULT.paces(),
            Texts.in(Locale.ENGLISH), new Words(Units.USUAL), new Voice() {
                @Override public void sound(Signal what) {
                    heard.add(what.name());
                }

                @Override public void say(String text) {}
            });

    private void play(double seconds) {
        for (long i = Math.round(seconds * 10); i > 0; i--) {
            belt.run(GLANCE);
            model.show(belt.snapshot(), List.copyOf(events));
            events.clear();
        }
    }

    private String line() {
        return model.face().notice().text();
    }

    private void start() {
        play(5);
        model.act();
        play(1);
        model.act();
        play(20);
        assertThat(belt.phase()).isInstanceOf(Phase.Running.class);
    }

    /** Until the line is one that begins so, and no longer than a step lasts. */
    private void playUntilLineBegins(String text) {
        for (int i = 0; i < 2000 && !line().startsWith(text); i++) play(0.1);
        assertThat(line()).startsWith(text);
    }

    @Test void aDiskThatTakesNothingIsToldOnceAndSoIsItsEnd() {
        start();
        play(30);
        events.add(new ControllerEvent.RecordStuck("no space left on device"));
        play(19);
        assertThat(line()).isEqualTo("This run cannot be written to the disk (no space left on device):"
                + " make room there. Kick goes on.");
        play(2);
        assertThat(line()).doesNotContain("disk");
        events.add(new ControllerEvent.RecordWritten());
        play(1);
        assertThat(line()).isEqualTo("All of this run is on the disk again");
    }

    @Test void aPauseEndsWithTheWordsForOneThatStands() {
        start();
        play(40);
        model.pause();
        play(2);
        assertThat(line()).isEqualTo("Pausing: the belt slows down and stops.");
        play(4);
        assertThat(line()).startsWith("The belt is slowing down to a stand.");
        play(30);
        assertThat(line()).isEqualTo("Paused. Stand on the side rails before you go on.");
    }

    @Test void goingOnAfterAPauseAsksAndCountsDownAloud() {
        start();
        play(40);
        model.pause();
        play(40);
        model.act();
        play(1);
        assertThat(line()).startsWith("Safety key clipped on?");
        heard.clear();
        model.act();
        play(0.3);
        assertThat(line()).isEqualTo("Stand on the side rails. The belt starts in 3");
        play(3);
        assertThat(heard).containsExactly("TICK", "TICK", "TICK", "GO");
    }

    @Test void aFingerThatBouncesStartsNothing() {
        play(5);
        model.act();
        play(0.2);
        model.act();
        play(1);
        assertThat(belt.phase()).isInstanceOf(Phase.Ready.class);
        model.act();
        play(1);
        assertThat(belt.phase()).isInstanceOf(Phase.CountingDown.class);
    }

    @Test void aDeckThatSetsOutBeforeItsStepIsToldBefore() {
        start();
        playUntilLineBegins("In ");
        assertThat(line()).isEqualTo("In 10 s: the deck rises to 8.0 %");
        assertThat(belt.truth().deck().incline().percent()).isEqualTo(1);
        play(12);
        assertThat(line()).isEqualTo("The deck rises to 8.0 % for the next step.");
        playUntilLineBegins("In ");
        assertThat(line()).startsWith("In 10 s: faster, 10.0 km/h");
    }

    @Test void whenTheProgrammeTakesOverAfterTheConsoleIsToldBefore() {
        start();
        for (int i = 0; i < 5; i++) belt.press(ConsoleKey.SLOWER);
        play(8);
        assertThat(line()).startsWith("You used the treadmill's own keys");
        model.goOn();
        playUntilLineBegins("In ");
        assertThat(line()).startsWith("In 10 s: faster, 10.0 km/h");
    }

    @Test void whatTheNextStepTakesFromTheRunnersOwnSpeedIsToldBefore() {
        start();
        model.skip();
        play(30);
        for (int i = 0; i < 5; i++) belt.press(ConsoleKey.SLOWER);
        play(8);
        playUntilLineBegins("In ");
        assertThat(line()).isEqualTo("In 10 s: no more than 6.0 km/h, 1.0 %");
    }
}
