package kick.controller.safety;

import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Machines that count in miles, always or all of a sudden. */
class MilesTest {
    private final Limits pad = Limits
            .of(Speed.mph(0.5), Speed.kmh(16), Speed.mph(0.1), Incline.FLAT, Incline.FLAT, new Incline(1))
            .countingMiles();

    @Test void s1TargetsAreWholeTenthsOfAMile() {
        assertThat(pad.within(Speed.kmh(8))).isEqualTo(Speed.mph(5.0));
        assertThat(pad.within(Speed.kmh(8.2))).isEqualTo(Speed.mph(5.1));
        assertThat(pad.within(Speed.kmh(0.3))).isEqualTo(Speed.mph(0.5));
        assertThat(pad.within(Speed.kmh(30))).isEqualTo(Speed.mph(9.9));
    }

    @Test void s1EveryTenthOfAMileIsWithinItself() {
        for (int tenths = 5; tenths <= 99; tenths++) {
            var target = Speed.mph(tenths / 10.0);
            assertThat(pad.within(target)).isEqualTo(target);
        }
    }

    @Test void s1ACapBetweenTwoTenthsIsNotExceeded() {
        var capped = pad.with(new Limits.SpeedCap(Speed.kmh(8.04), "the runner"));
        assertThat(capped.within(Speed.kmh(12))).isEqualTo(Speed.mph(4.9));
    }

    @Test void s10ABeltThatRestsAtAsManyMilesAnHourHasChangedItsUnit() {
        var scene = runningAt(14).sends(speed(7)).granted();
        for (double v : new double[]{13.4, 12.8, 12.2, 11.6, 11.27}) scene.seconds(1).reports(v);
        scene.keepsReporting(11.27, 3);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(11.27), Speed.kmh(7)));
    }

    @Test void s10ABeltThatTurnsAwayToAsManyMilesAnHourHasChangedItsUnit() {
        var scene = runningAt(7).sends(speed(4.8)).granted().seconds(1).reports(7.4).keepsReporting(7.72, 3);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(7.72), Speed.kmh(4.8)));
        var console = runningAt(7).sends(speed(4.8)).granted().seconds(1).reports(7.4).keepsReporting(7.9, 3);
        assertThat(console.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(7.9)));
    }

    @Test void s10ABeltThatComesByItsTargetOfBeforeOnItsWayToAsManyMilesHasNotReachedIt() {
        var scene = runningAt(1).sends(speed(3)).granted().seconds(1).reports(2).seconds(1).reports(2.7);
        scene.sends(speed(12)).seconds(0.1).refused();
        for (double v : new double[]{3.3, 4, 4.83}) scene.seconds(0.9).reports(v);
        scene.keepsReporting(4.83, 3);
        assertThat(scene.findings).containsExactly(new Finding.Surge(Speed.kmh(4.83), Speed.kmh(3)));
    }

    @Test void s10ABeltThatGoesSlowlyUpThroughANearTargetIsNotWhereSomebodySetIt() {
        var scene = runningAt(9.6).keepsReporting(9.6, 2).sends(speed(9.7)).granted();
        for (double v : new double[]{9.75, 9.9, 10.05, 10.2, 10.35, 10.5, 10.65})
            scene.seconds(0.5).reports(v);
        assertThat(scene.findings).isEmpty();
    }
}
