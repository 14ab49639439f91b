package kick.simulator;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a hand does at the machine. */
class ConsoleTest {
    private final Bench bench = Bench.strict();

    @Test void aStartKeyCountsDownAndStarts() {
        bench.press(ConsoleKey.START);
        assertThat(bench.treadmill.session()).isInstanceOf(Session.CountingDown.class);
        bench.run(5);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void theSpeedKeysGoByIncrementsWithinTheRange() {
        bench.running();
        bench.press(ConsoleKey.FASTER, ConsoleKey.FASTER, ConsoleKey.FASTER);
        bench.run(5);
        assertThat(bench.kmh()).isEqualTo(1.1);
        for (int i = 0; i < 20; i++) bench.press(ConsoleKey.SLOWER);
        bench.run(5);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void theSpeedKeysDoNothingWhileTheBeltStands() {
        var client = bench.controller();
        bench.press(ConsoleKey.FASTER);
        bench.run(5);
        assertThat(bench.truth().belt().stands()).isTrue();
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).isEmpty();
    }

    @Test void theInclineKeysGoByIncrementsWithinTheRange() {
        for (int i = 0; i < 40; i++) bench.press(ConsoleKey.STEEPER);
        bench.run(30);
        assertThat(bench.truth().deck().percent()).isEqualTo(15);
        for (int i = 0; i < 40; i++) bench.press(ConsoleKey.FLATTER);
        bench.run(30);
        assertThat(bench.truth().deck().percent()).isEqualTo(-3);
    }

    @Test void aPadHasNoUseForTheInclineKeys() {
        var pad = new Bench(Profiles.named("walking-pad"));
        pad.press(ConsoleKey.STEEPER);
        pad.run(10);
        assertThat(pad.truth().deck().percent()).isZero();
    }

    @Test void aFasterKeyOverridesTheClientsTarget() {
        bench.running().request("02 20 03");
        bench.run(10);
        bench.press(ConsoleKey.FASTER);
        bench.run(2);
        assertThat(bench.kmh()).isEqualTo(8.1);
    }

    @Test void theSafetyKeyStopsFasterThanAnythingElse() {
        bench.running().request("02 20 03");
        bench.run(10);
        bench.press(ConsoleKey.SAFETY_KEY_PULLED);
        bench.run(1);
        assertThat(bench.kmh()).as("5 km/h/s at once, instead of 2 after half a second")
                .isCloseTo(3, within(1e-9));
    }

    @Test void whileTheSafetyKeyIsOutNothingWorks() {
        var client = bench.running();
        bench.press(ConsoleKey.SAFETY_KEY_PULLED);
        bench.run(5);
        assertThat(client.request("07")).isEqualTo("80 07 04");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 04");
        assertThat(client.request("03 32 00")).isEqualTo("80 03 04");
        assertThat(client.request("08 01")).isEqualTo("80 08 04");
        bench.press(ConsoleKey.START, ConsoleKey.STEEPER);
        bench.run(20);
        assertThat(bench.truth().belt().stands()).isTrue();
        assertThat(bench.truth().deck().percent()).isZero();
    }

    @Test void theSafetyKeyHoldsTheLift() {
        var client = bench.running();
        client.request("03 96 00");
        bench.run(5);
        bench.press(ConsoleKey.SAFETY_KEY_PULLED);
        double there = bench.truth().deck().percent();
        bench.run(20);
        assertThat(bench.truth().deck().percent()).isEqualTo(there).isBetween(5.0, 5.2);
    }

    @Test void afterTheSafetyKeyOnlyANewStartMovesTheBelt() {
        var client = bench.running();
        bench.press(ConsoleKey.SAFETY_KEY_PULLED);
        bench.run(5);
        bench.press(ConsoleKey.SAFETY_KEY_BACK);
        bench.run(60);
        assertThat(bench.truth().belt().stands()).isTrue();
        client.request("07");
        bench.run(5);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void aBeltWithoutARunnerPausesWhereTheMachineNotices() {
        var club = new Bench(Profiles.named("club"));
        var client = club.running();
        club.treadmill.runnerOnBelt(false, club.now());
        club.run(19.9);
        assertThat(club.treadmill.session()).isEqualTo(new Session.Running());
        club.run(0.1);
        assertThat(club.treadmill.session()).isEqualTo(new Session.Paused());
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("02 02");
    }

    @Test void aRunnerWhoIsBackInTimeIsNotMissed() {
        var club = new Bench(Profiles.named("club"));
        club.running();
        club.treadmill.runnerOnBelt(false, club.now());
        club.run(15);
        club.treadmill.runnerOnBelt(true, club.now());
        club.run(60);
        assertThat(club.treadmill.session()).isEqualTo(new Session.Running());
    }

    @Test void lookingAtTheTruthChangesNothing() {
        var watched = Bench.strict();
        watched.running().request("02 20 03");
        var alone = Bench.strict();
        alone.running().request("02 20 03");
        for (int i = 0; i < 1000; i++) {
            watched.run(0.007);
            watched.truth();
        }
        alone.run(7);
        assertThat(watched.truth()).isEqualTo(alone.truth());
    }
}
