package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;

class StepClockTest {

    @Test void shortWorkCountsFromSpeed() {
        assertThat(StepClock.usualFor(StepKind.WORK, time(60))).isEqualTo(StepClock.PRE_RAMP);
        assertThat(StepClock.usualFor(StepKind.WORK, distance(400))).isEqualTo(StepClock.PRE_RAMP);
    }

    @Test void longWorkCountsAtOnce() {
        assertThat(StepClock.usualFor(StepKind.WORK, time(61))).isEqualTo(StepClock.AT_ONCE);
        assertThat(StepClock.usualFor(StepKind.WORK, distance(401))).isEqualTo(StepClock.AT_ONCE);
        assertThat(StepClock.usualFor(StepKind.WORK, new Extent.Open())).isEqualTo(StepClock.AT_ONCE);
    }

    @Test void whatIsNoWorkCountsAtOnce() {
        assertThat(StepClock.usualFor(StepKind.RECOVERY, time(30))).isEqualTo(StepClock.AT_ONCE);
    }

    private static Extent time(long seconds) {
        return new Extent.ForTime(Duration.ofSeconds(seconds));
    }

    private static Extent distance(double metres) {
        return new Extent.ForDistance(Distance.metres(metres));
    }
}
