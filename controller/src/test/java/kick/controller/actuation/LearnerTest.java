package kick.controller.actuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

class LearnerTest {
    private Learner learner = Learner.from(Response.UNKNOWN);
    private Moment now = Moment.ORIGIN;

    @Test void aStraightRampIsReadOffItsReports() {
        changes(8, 15.3, 1.0, 0.65);
        var up = learner.response().up();
        assertThat(up.deadSeconds()).isCloseTo(1.0, within(0.02));
        assertThat(up.rate()).isCloseTo(0.65, within(0.005));
        assertThat(learner.response().down().isKnown()).isFalse();
    }

    @Test void upAndDownAreLearnedApart() {
        changes(8, 15.3, 1.0, 0.65).changes(15.3, 6, 0.4, 0.5);
        assertThat(learner.response().down().rate()).isCloseTo(0.5, within(0.005));
        assertThat(learner.response().down().deadSeconds()).isCloseTo(0.4, within(0.02));
        assertThat(learner.response().up().rate()).isCloseTo(0.65, within(0.005));
    }

    @Test void fromTheDomainsTable() {
        changes(6, 12, 0, 0.65);
        assertThat(seconds(learner.response().toReach(Speed.kmh(8), Speed.kmh(15.3), 0))).isCloseTo(11.2,
                within(0.1));
        assertThat(seconds(learner.response().toReach(Speed.kmh(8), Speed.kmh(16.5), 0))).isCloseTo(13.1,
                within(0.1));
    }

    @Test void aMachineThatShowsWhatItWasToldTeachesNothing() {
        rests(8).asks(12);
        now = now.plusMillis(500);
        report(12);
        assertThat(learner.response().showsSetpoint()).isTrue();
        changes(12, 16, 1, 0.65);
        assertThat(learner.response().isLearned()).isFalse();
    }

    @Test void aHandOnTheConsoleTeachesNothing() {
        rests(8).asks(12);
        report(8.5);
        learner = learner.disturbed();
        report(10);
        report(12);
        assertThat(learner.response().isLearned()).isFalse();
    }

    @Test void aChangeFromAMovingBeltTeachesNothing() {
        rests(8);
        report(8.5);
        asks(12);
        for (double v = 8.5; v < 12; v += 0.5) report(v);
        report(12);
        assertThat(learner.response().isLearned()).isFalse();
    }

    @Test void aGapTeachesNothing() {
        rests(8).asks(12);
        report(8.5);
        now = now.plusMillis(2600);
        report(10);
        report(12);
        assertThat(learner.response().isLearned()).isFalse();
    }

    @Test void laterChangesCountLessUntilTheyAreAQuarter() {
        var ramp = Ramp.UNKNOWN.learned(1, 0.6).learned(1, 0.8);
        assertThat(ramp.rate()).isCloseTo(0.7, within(1e-9));
        for (int i = 0; i < 20; i++) ramp = ramp.learned(1, 0.7);
        assertThat(ramp.learned(1, 0.9).rate()).isCloseTo(0.75, within(1e-6));
    }

    @Test void whatIsWellKnownIsNotOverturnedByOneOddChange() {
        var ramp = Ramp.UNKNOWN.learned(1, 0.65).learned(1, 0.65).learned(1, 0.65);
        assertThat(ramp.learned(9, 3)).isEqualTo(ramp);
    }

    @Test void theLiftIsLearnedToo() {
        for (int i = 0; i < 3; i++) report(8, 0);
        learner = learner.asked(Incline.percent(5), now);
        for (double g = 0; g < 5; g += 0.125) report(8, Math.min(5, Math.floor(g * 10) / 10));
        report(8, 5);
        assertThat(learner.response().rise().rate()).isCloseTo(0.25, within(0.01));
        assertThat(seconds(learner.response().toReach(Incline.FLAT, Incline.percent(10)))).isCloseTo(40,
                within(1.5));
    }

    @Test void leavingASpeedTakesTheDeadTimeAndTheTolerance() {
        changes(16, 6, 1.0, 0.65);
        assertThat(seconds(learner.response().toLeave(33))).isCloseTo(1.0 + 0.33 / 0.65, within(0.03));
    }

    @Test void aCapOnAccelerationMakesTheWayUpLonger() {
        changes(6, 12, 0.3, 1.7);
        var capped = learner.response().noSteeperThan(1.0);
        assertThat(seconds(capped.toReach(Speed.kmh(6), Speed.kmh(12), 0))).isCloseTo(6.3, within(0.1));
    }

    // --- the story's verbs ---------------------------------------------------------------------------------

    /** A belt that rests at one speed, is asked for another, and goes there; two reports a second. */
    private LearnerTest changes(double from, double to, double dead, double rate) {
        rests(from).asks(to);
        double seconds = 0.31;
        now = now.plusMillis(310);
        for (double v = from; v != to; seconds += 0.5) {
            double way = Math.max(0, seconds - dead) * rate;
            v = way >= Math.abs(to - from) ? to : from + Math.signum(to - from) * way;
            report(v);
        }
        report(to);
        return this;
    }

    private LearnerTest rests(double kmh) {
        for (int i = 0; i < 3; i++) report(kmh);
        return this;
    }

    private LearnerTest asks(double kmh) {
        learner = learner.asked(Speed.kmh(kmh), now);
        return this;
    }

    private void report(double kmh) {
        report(kmh, 0);
    }

    private void report(double kmh, double percent) {
        learner = learner.reported(Speed.kmh(kmh), Incline.percent(percent), now);
        now = now.plusMillis(500);
    }

    private static double seconds(Duration time) {
        return time.toNanos() / 1e9;
    }
}
