package kick.simulator;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;

/** How a machine with a quirk starts, stops and takes targets, one quirk at a time. */
class QuirkTargetsTest {

    @Test void targetSpeedsAreTakenAsMiles() {
        var bench = Bench.with(Quirk.TAKES_MILES);
        bench.running().request("02 58 02");
        bench.run(20);
        assertThat(bench.kmh()).as("6 taken as miles per hour").isEqualTo(9.66);
    }

    @Test void aMachineInMilesThroughoutTakesWhatItStates() {
        var bench = Bench.with(Quirk.TAKES_MILES, Quirk.REPORTS_MILES);
        var client = bench.running();
        assertThat(client.request("02 6C 02")).isEqualTo("80 02 01");
        bench.run(20);
        assertThat(bench.kmh()).isCloseTo(9.98, within(0.01));
        assertThat(client.request("02 E8 04")).as("12.56 mph is beyond 20 km/h").isEqualTo("80 02 03");
    }

    @Test void targetsAreRefusedAtRest() {
        var bench = Bench.with(Quirk.REFUSES_TARGETS_AT_REST);
        var client = bench.controller();
        assertThat(client.request("02 20 03")).isEqualTo("80 02 04");
        assertThat(client.request("03 32 00")).isEqualTo("80 03 04");
        client.request("07");
        bench.run(2);
        assertThat(client.request("02 20 03")).isEqualTo("80 02 01");
    }

    @Test void aSpeedIsRefusedInTheCountDown() {
        var client = Bench.with(Quirk.REFUSES_SPEED_IN_COUNTDOWN).controller();
        client.request("07");
        assertThat(client.request("02 20 03")).isEqualTo("80 02 04");
    }

    @Test void aSpeedInTheCountDownEndsTheLink() {
        var bench = Bench.with(Quirk.DROPS_LINK_ON_SPEED_IN_COUNTDOWN);
        var client = bench.controller();
        client.request("07");
        client.write("02 20 03");
        assertThat(client.heard()).endsWith("closed");
        assertThat(client.connection.isOpen()).isFalse();
        bench.run(5);
        assertThat(bench.kmh()).as("the belt starts all the same").isEqualTo(0.8);
    }

    @Test void aStartIsGrantedAndOnlyTheConsoleStarts() {
        var bench = Bench.with(Quirk.START_WITHOUT_MOTION);
        assertThat(bench.controller().request("07")).isEqualTo("80 07 01");
        bench.run(20);
        assertThat(bench.kmh()).isZero();
        bench.press(ConsoleKey.START);
        bench.run(5);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void aStartIsRefusedWhileTheBeltSlows() {
        var bench = Bench.with(Quirk.START_REFUSED_WHILE_SLOWING);
        var client = bench.running();
        client.request("08 02");
        assertThat(client.request("07")).isEqualTo("80 07 05");
        bench.run(5);
        assertThat(client.request("07")).isEqualTo("80 07 01");
    }

    @Test void aStopIsRefusedWhileTheBeltMovesAndAPauseIsTaken() {
        var bench = Bench.with(Quirk.STOP_REFUSED_WHILE_MOVING);
        var client = bench.running();
        assertThat(client.request("08 01")).isEqualTo("80 08 04");
        assertThat(client.request("08 02")).isEqualTo("80 08 01");
        bench.run(5);
        assertThat(client.request("08 01")).isEqualTo("80 08 01");
    }

    @Test void theConsoleStopsAMachineThatRefusesStop() {
        var bench = Bench.with(Quirk.STOP_REFUSED_WHILE_MOVING);
        bench.running();
        bench.press(ConsoleKey.STOP);
        bench.run(5);
        assertThat(bench.truth().belt().stands()).isTrue();
    }

    @Test void aStopEndsControl() {
        var client = Bench.with(Quirk.STOP_DROPS_CONTROL).running();
        client.request("08 01");
        assertThat(client.request("07")).isEqualTo("80 07 05");
    }

    @Test void aStopIsFollowedByReset() {
        var bench = Bench.with(Quirk.STOP_RESETS);
        var client = bench.running();
        bench.press(ConsoleKey.STOP);
        assertThat(client.heard(FITNESS_MACHINE_STATUS)).containsExactly("02 01", "01");
    }

    @Test void aStopLowersTheDeck() {
        var bench = Bench.with(Quirk.STOP_ZEROES_INCLINE);
        var client = bench.running();
        client.request("03 32 00");
        bench.run(10);
        client.request("08 01");
        bench.run(10);
        assertThat(bench.truth().deck().percent()).isZero();
    }

    @Test void theCountersGoToZeroOnceTheBeltHasStopped() {
        var bench = Bench.with(Quirk.STOP_ZEROES_COUNTERS);
        var client = bench.running();
        client.request("08 01");
        bench.run(3);
        assertThat(client.data().elapsed()).isEqualTo(Duration.ZERO);
        assertThat(client.data().totalDistance()).isEqualTo(Distance.ZERO);
    }

    @Test void aPauseEndsTheSession() {
        var bench = Bench.with(Quirk.PAUSE_STOPS);
        var client = bench.running();
        client.request("08 02");
        bench.run(3);
        assertThat(bench.treadmill.session()).isEqualTo(new Session.Idle());
    }

    @Test void aResumeIsAsFastAsBefore() {
        var bench = Bench.with(Quirk.RESUMES_LAST_SPEED);
        var client = bench.running();
        client.request("02 20 03");
        bench.run(10);
        client.request("08 02");
        bench.run(10);
        client.request("07");
        bench.run(20);
        assertThat(bench.kmh()).isEqualTo(8);
    }

    @Test void aTargetSpeedHasNoEffect() {
        var bench = Bench.with(Quirk.SPEED_WITHOUT_EFFECT);
        assertThat(bench.running().request("02 20 03")).isEqualTo("80 02 01");
        bench.run(20);
        assertThat(bench.kmh()).isEqualTo(0.8);
    }

    @Test void aPadWithoutALiftTakesInclines() {
        var pad = new Bench(Profiles.named("walking-pad").with(Quirk.INCLINE_WITHOUT_EFFECT));
        assertThat(pad.controller().request("03 3C 00")).isEqualTo("80 03 01");
        pad.run(20);
        assertThat(pad.truth().deck().percent()).isZero();
        assertThat(new Bench(Profiles.named("walking-pad")).controller().request("03 3C 00"))
                .isEqualTo("80 03 02");
    }

    @Test void theBeltStopsWhenTheLinkEnds() {
        var bench = Bench.with(Quirk.STOPS_ON_DISCONNECT);
        bench.running().connection.end(bench.now());
        bench.run(5);
        assertThat(bench.truth().belt().stands()).isTrue();
        var strict = Bench.strict();
        strict.running().connection.end(strict.now());
        strict.run(60);
        assertThat(strict.kmh()).as("FTMS says nothing of it: the belt runs on").isEqualTo(0.8);
    }
}
