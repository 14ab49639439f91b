package kick.simulator.world;

import static kick.controller.recording.SessionEvent.Kind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Odometer;
import kick.controller.engine.PauseReason;
import kick.controller.recording.Entry;
import kick.controller.recording.Lap;
import kick.controller.recording.Lap.Trigger;
import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.recording.SessionEvent;
import kick.controller.recording.Stage;
import kick.simulator.ConsoleKey;
import kick.simulator.link.Fault;

class RecorderTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test void aQuietRunHasALapForEachStepOfThePlan() {
        var session = recorded(Scenario.QUIET).session();
        assertThat(session.ending()).isEqualTo(Ending.FINISHED);
        assertThat(session.laps()).extracting(Lap::index).containsExactly(0, 1, 2, 3, 4);
        assertThat(session.laps()).extracting(Lap::trigger)
                .containsExactly(Trigger.TIME, Trigger.TIME, Trigger.TIME, Trigger.DISTANCE, Trigger.TIME);
        assertThat(session.laps()).allMatch(Lap::completed);
        assertThat(session.laps().get(3).run().metres()).isCloseTo(60, within(0.01));
        assertThat(session.laps().get(1).atTarget().seconds()).isCloseTo(30, within(0.01));
        assertThat(session.pauses()).isEmpty();
        hangsTogether(session);
    }

    @Test void theStartIsLabelledByTheClockOnTheRunnersWall() {
        var session = recorded(Scenario.QUIET).session();
        assertThat(session.id()).isEqualTo("20261122-180503-127");
        assertThat(session.startedAt().toLocalTime()).hasToString("18:05:03.127");
    }

    /** It is set back an hour each time that somebody looks at it, but for the first. */
    @Test void aWallClockThatIsSetBackChangesNoneOfTheRunsTimes() {
        var looks = new AtomicInteger();
        InstantSource setBack = () -> RecordedRun.START.minus(Duration.ofHours(looks.getAndIncrement()));
        var run = new RecordedRun(RunOptions.of(Plans.shortOne()), setBack.withZone(RecordedRun.ZONE))
                .toEnd(HOUR);
        assertThat(run.session()).isEqualTo(recorded(Scenario.QUIET).session());
    }

    @Test void everySecondIsThereAndTheLastMomentToo() {
        var session = recorded(Scenario.QUIET).session();
        var gaps = session.samples().stream().map(Sample::at).map(Duration::toMillis).toList();
        for (int i = 1; i < gaps.size() - 1; i++) assertThat(gaps.get(i) - gaps.get(i - 1)).isEqualTo(1000);
        assertThat(session.samples().getLast().stage()).isEqualTo(Stage.ENDED);
    }

    @Test void aRunThatIsStoppedEndsItsLapThere() {
        var session = recorded(asked(80, new Input.Stop())).session();
        assertThat(session.ending()).isEqualTo(Ending.STOPPED_BY_RUNNER);
        assertThat(session.laps()).extracting(Lap::index).containsExactly(0, 1);
        assertThat(session.laps().getLast().trigger()).isEqualTo(Trigger.SESSION_END);
        assertThat(session.laps().getLast().completed()).isFalse();
        hangsTogether(session);
    }

    @Test void aStepThatWasSkippedEndsByHand() {
        var session = recorded(asked(90, new Input.Skip())).session();
        assertThat(session.laps().get(1).trigger()).isEqualTo(Trigger.MANUAL);
        assertThat(session.laps().get(1).completed()).isFalse();
        hangsTogether(session);
    }

    @Test void aPauseStandsBesideTheLaps() {
        var paused = Scenario.QUIET.at(Duration.ofSeconds(40), new Happening.Asked(new Input.Pause()))
                .at(Duration.ofSeconds(70), new Happening.Asked(new Input.Start()));
        var session = recorded(paused).session();
        assertThat(session.pauses()).hasSize(1);
        assertThat(session.pauses().getFirst().why()).isEqualTo(PauseReason.RUNNER);
        assertThat(session.pauses().getFirst().length()).isBetween(Duration.ofSeconds(30),
                Duration.ofSeconds(45));
        assertThat(session.elapsed().minus(session.moving()))
                .isGreaterThan(session.pauses().getFirst().length());
        hangsTogether(session);
    }

    @Test void whatWasPressedAtTheConsoleIsKept() {
        var session = recorded(
                Scenario.QUIET.at(Duration.ofSeconds(40), new Happening.AtConsole(ConsoleKey.SLOWER))
                        .at(Duration.ofSeconds(41), new Happening.AtConsole(ConsoleKey.SLOWER))
                        .at(Duration.ofSeconds(42), new Happening.AtConsole(ConsoleKey.SLOWER))
                        .at(Duration.ofSeconds(43), new Happening.AtConsole(ConsoleKey.SLOWER))
                        .at(Duration.ofSeconds(60), new Happening.AtConsole(ConsoleKey.SAFETY_KEY_PULLED)))
                .session();
        assertThat(session.events()).extracting(SessionEvent::kind).contains(OVERRIDE, SAFETY_KEY);
        assertThat(session.ending()).isEqualTo(Ending.SAFETY_KEY);
        hangsTogether(session);
    }

    @Test void whileTheLinkIsDownNothingIsSaidToBeReported() {
        var session = recorded(Scenario.QUIET.at(Duration.ofSeconds(40),
                new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(20))))).session();
        assertThat(session.events()).extracting(SessionEvent::kind).contains(LINK_LOST, LINK_UP);
        assertThat(session.samples()).anyMatch(s -> s.reported().speed() == null);
        assertThat(session.pauses()).isNotEmpty();
        hangsTogether(session);
    }

    @Test void whatTheRunnerAddsIsKept() {
        var session = recorded(asked(30, new Input.NudgeSpeed(50))).session();
        assertThat(session.events()).contains(
                new SessionEvent(session.events().getFirst().at(), NUDGE, "+0.5 km/h"));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
            26}) void whateverHappensTheRecordHangsTogether(
                    long seed) {
        var run = new RecordedRun(RunOptions.of(Plans.shortOne())
                .with(Scenario.drawn(seed, Duration.ofMinutes(5), 120))
                .seed(seed)
                .byPersistentRunner()).toEnd(HOUR);
        if (run.entries().isEmpty()) return;
        for (int cut = 1; cut <= run.entries().size(); cut += cut < run.entries().size() - 20 ? 7 : 1)
            hangsTogether(Session.of(run.entries().subList(0, cut)));
    }

    @Test void aRecordThatBreaksOffIsClosedAtItsLastSecond() {
        var entries = recorded(Scenario.QUIET).entries();
        var session = Session.of(entries.subList(0, secondAt(entries, 80) + 1));
        assertThat(session.isInterrupted()).isTrue();
        assertThat(session.laps()).extracting(Lap::index).containsExactly(0, 1);
        var lap = session.laps().getLast();
        assertThat(lap.trigger()).isEqualTo(Trigger.SESSION_END);
        assertThat(lap.to()).isEqualTo(session.elapsed())
                .isBetween(Duration.ofSeconds(80), Duration.ofSeconds(81));
        assertThat(lap.atTarget().seconds()).isCloseTo(lap.run().seconds(), within(1.1));
        assertThat(lap.planned().name()).isEqualTo("work 1/2");
    }

    private static int secondAt(List<Entry> entries, int seconds) {
        for (int i = 0; i < entries.size(); i++)
            if (entries.get(i) instanceof Entry.Second(var s) && s.at().toSeconds() == seconds) return i;
        throw new AssertionError("no such second");
    }

    /** What is true of every record: time and distance never go back, and the laps are the whole of it. */
    private static void hangsTogether(Session session) {
        Sample before = null;
        for (var sample : session.samples()) {
            if (before != null) {
                assertThat(sample.at()).isGreaterThan(before.at());
                assertThat(sample.distance()).isGreaterThanOrEqualTo(before.distance());
                assertThat(sample.moving()).isGreaterThanOrEqualTo(before.moving());
            }
            before = sample;
        }
        var from = Duration.ZERO;
        var sum = Odometer.ZERO;
        for (var lap : session.laps()) {
            assertThat(lap.from()).isEqualTo(from);
            assertThat(lap.to()).isGreaterThanOrEqualTo(from);
            from = lap.to();
            sum = sum.plus(lap.run()).plus(lap.transition());
        }
        if (session.samples().isEmpty()) return;
        double latest = session.isInterrupted() ? 1.5 : 0.003 * session.laps().size();
        assertThat(sum.seconds()).isCloseTo(session.moving().toMillis() / 1000.0, within(latest));
        assertThat(sum.metres()).isCloseTo(session.distance().metres(), within(latest * 6));
        pausesStandStill(session);
    }

    /** A pause begins after the one before, and where the programme last ran. */
    private static void pausesStandStill(Session session) {
        var over = Duration.ZERO;
        for (var pause : session.pauses()) {
            assertThat(pause.from()).isGreaterThanOrEqualTo(over);
            assertThat(pause.to()).isGreaterThanOrEqualTo(pause.from());
            over = pause.to();
            assertThat(session.laps()).filteredOn(lap -> lap.trigger() != Trigger.MANUAL)
                    .noneMatch(lap -> lap.completed() && lap.to().compareTo(pause.from()) > 0
                            && lap.to().compareTo(pause.to()) < 0);
        }
    }

    private static Scenario asked(int second, Input what) {
        return Scenario.QUIET.at(Duration.ofSeconds(second), new Happening.Asked(what));
    }

    private static RecordedRun recorded(Scenario scenario) {
        return new RecordedRun(RunOptions.of(Plans.shortOne()).with(scenario)).toEnd(HOUR);
    }
}
