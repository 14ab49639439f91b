package kick.controller.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.engine.PauseReason;
import kick.controller.recording.Pause;

class PausesTest {

    @Test void aPauseWhoseReasonChangedIsCountedOnce() {
        var apart = Pauses.apart(List.of(pause(10, 20), pause(10, 30), pause(40, 50), pause(50, 50)),
                List.of());
        assertThat(apart).containsExactly(pause(10, 20), pause(20, 30), pause(40, 50));
        assertThat(Pauses.within(apart, seconds(0), seconds(45))).isEqualTo(seconds(25));
        assertThat(Pauses.before(apart, seconds(60), seconds(15))).isEqualTo(seconds(35));
    }

    @Test void aPauseThatBeganTooEarlyBeginsWhereTheProgrammeLastRan() {
        assertThat(Pauses.apart(List.of(pause(10, 20), pause(0, 60)),
                List.of(seconds(5), seconds(45), seconds(70))))
                .containsExactly(pause(10, 20), pause(45, 60));
    }

    private static Pause pause(int from, int to) {
        return new Pause(seconds(from), seconds(to), PauseReason.CONSOLE);
    }

    private static Duration seconds(int count) {
        return Duration.ofSeconds(count);
    }
}
