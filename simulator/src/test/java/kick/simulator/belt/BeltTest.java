package kick.simulator.belt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import kick.controller.units.Speed;

class BeltTest {
    private static final Belt.Traits HOME = new Belt.Traits(1.0, 0.65, 0.65, 1.6);
    private static final Offset<Double> NEARLY = within(1e-9);

    private static Belt running(double kmh) {
        return Belt.atRest(HOME).aimedAt(Speed.kmh(kmh)).after(Duration.ofMinutes(5));
    }

    private static Duration seconds(double seconds) {
        return Duration.ofNanos(Math.round(seconds * 1e9));
    }

    @Test void aBeltStandsUntilItIsToldToRun() {
        var belt = Belt.atRest(HOME).after(Duration.ofHours(1));
        assertThat(belt.stands()).isTrue();
        assertThat(belt.metres()).isZero();
    }

    @Test void nothingChangesWithinTheDeadTime() {
        var belt = running(8).aimedAt(Speed.kmh(15.3));
        assertThat(belt.after(seconds(1.0)).kmh()).isEqualTo(8);
        assertThat(belt.after(seconds(1.1)).kmh()).isCloseTo(8.065, NEARLY);
    }

    @Test void aBeltIsAtItsTargetAfterDeadTimeAndRamp() {
        var belt = running(8).aimedAt(Speed.kmh(15.3));
        double ready = 1.0 + 7.3 / 0.65;
        assertThat(belt.after(seconds(ready - 0.1)).kmh()).isCloseTo(15.235, NEARLY);
        assertThat(belt.after(seconds(ready + 0.001)).kmh()).isEqualTo(15.3);
    }

    @Test void theMetresOfARampAreThoseOfTheFormula() {
        var belt = running(8).aimedAt(Speed.kmh(15.3));
        double ramp = (15.3 * 15.3 - 8 * 8) / (2 * 0.65) / 3.6;
        double metres = belt.after(seconds(1.0 + 7.3 / 0.65)).metres() - belt.metres();
        assertThat(metres).isCloseTo(8 / 3.6 + ramp, within(1e-6));
    }

    @Test void aBeltSlowsDownAtItsOwnRate() {
        var pad = new Belt.Traits(0.2, 0.4, 0.5, 1.25);
        var belt = Belt.atRest(pad).aimedAt(Speed.kmh(6)).after(Duration.ofMinutes(1)).aimedAt(Speed.ZERO);
        assertThat(belt.after(seconds(10.2)).kmh()).isCloseTo(1.0, NEARLY);
        assertThat(belt.untilStands()).isEqualTo(seconds(12.2));
    }

    @Test void theSafetyKeyCutsTheBeltAtOnceAndFaster() {
        var belt = running(16).cut();
        assertThat(belt.after(seconds(1)).kmh()).isCloseTo(14.4, NEARLY);
        assertThat(belt.after(seconds(10)).stands()).isTrue();
        assertThat(belt.untilStands()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test void theSafetyKeyForgetsWhatWasOnItsWay() {
        var belt = running(10).aimedAt(Speed.kmh(16)).cut().after(Duration.ofMinutes(1));
        assertThat(belt.stands()).isTrue();
    }

    @Test void targetsTakeEffectInTheirOrderEachAfterItsOwnDeadTime() {
        var belt = running(10).aimedAt(Speed.kmh(12)).after(seconds(0.5)).aimedAt(Speed.kmh(8));
        assertThat(belt.after(seconds(0.5)).kmh()).isEqualTo(10);
        assertThat(belt.after(seconds(1.0)).kmh()).isCloseTo(10.325, NEARLY);
        assertThat(belt.after(seconds(2.0)).kmh()).isCloseTo(9.675, NEARLY);
    }

    @Test void aStuckBeltKeepsItsSpeed() {
        var belt = running(10).aimedAt(Speed.kmh(12)).after(seconds(2)).stuck();
        assertThat(belt.after(Duration.ofMinutes(1)).kmh()).isCloseTo(10.65, NEARLY);
        assertThat(belt.untilStands()).isNull();
    }

    @Test void aBeltThatRunsWillNotStandByItself() {
        assertThat(running(10).untilStands()).isNull();
        assertThat(Belt.atRest(HOME).untilStands()).isEqualTo(Duration.ZERO);
    }

    @Test void aBeltIsRampingUntilItHasArrived() {
        var belt = running(10).aimedAt(Speed.kmh(12));
        assertThat(belt.isRamping()).isTrue();
        assertThat(belt.after(Duration.ofSeconds(10)).isRamping()).isFalse();
    }

    @Test void aRateOfZeroIsRefused() {
        assertThatThrownBy(() -> new Belt.Traits(1, 0, 0.65, 1.6))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
