package kick.controller.recording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Speed;

class BestTest {
    private static final Distance FOUR_HUNDRED = Distance.metres(400);

    @Test void atOneSpeedEveryStretchIsTheSame() {
        var best = fastest(FOUR_HUNDRED, 100, 100, 100, 100, 100);
        assertThat(best).isNotNull();
        assertThat(best.time()).isEqualTo(Duration.ofSeconds(4));
        assertThat(best.speed()).isEqualTo(Speed.metresPerSecond(100));
    }

    @Test void theFastStretchBetweenTwoSlowOnesIsFound() {
        assertThat(fastest(FOUR_HUNDRED, 10, 10, 100, 100, 100, 100, 10, 10))
                .isEqualTo(new Best(FOUR_HUNDRED, Duration.ofSeconds(2), Duration.ofSeconds(4)));
    }

    /** 350 m in a second, and the rest at 25 m/s. */
    @Test void aStretchMayBeginAndEndBetweenTwoSeconds() {
        assertThat(fastest(FOUR_HUNDRED, 25, 25, 25, 25, 350, 20, 20, 20))
                .isEqualTo(new Best(FOUR_HUNDRED, Duration.ofSeconds(2), Duration.ofSeconds(3)));
        assertThat(fastest(FOUR_HUNDRED, 20, 20, 20, 350, 100, 20))
                .isEqualTo(new Best(FOUR_HUNDRED, Duration.ofSeconds(3), Duration.ofMillis(1500)));
    }

    @Test void whoStandsInTheMiddleIsNotFaster() {
        assertThat(fastest(FOUR_HUNDRED, 100, 100, 0, 0, 0, 100, 100, 100))
                .isEqualTo(new Best(FOUR_HUNDRED, Duration.ZERO, Duration.ofSeconds(7)));
        assertThat(fastest(FOUR_HUNDRED, 200, 0, 0, 100, 100, 100, 100))
                .isEqualTo(new Best(FOUR_HUNDRED, Duration.ofSeconds(3), Duration.ofSeconds(4)));
    }

    @Test void whatIsTooShortHasNone() {
        assertThat(fastest(FOUR_HUNDRED, 100, 100, 100, 99)).isNull();
        assertThat(fastest(FOUR_HUNDRED)).isNull();
    }

    @Test void aSessionHasABestForEachDistanceThatItIsLongEnoughFor() {
        var session = Session.of(Records.whole(20 * 60));
        assertThat(Best.of(session)).extracting(b -> b.distance().metres())
                .containsExactly(400.0, 1000.0, 1609.344, 3000.0);
        assertThat(Best.of(session).get(1).time()).isBetween(Duration.ofMillis(359_900),
                Duration.ofMillis(360_100));
    }

    /** @param metres in each second */
    private static @Nullable Best fastest(Distance distance, int... metres) {
        var like = ((Entry.Second) Records.broken(1).getLast()).sample();
        List<Sample> samples = new ArrayList<>();
        long sum = 0;
        for (int s = 0; s <= metres.length; s++) {
            if (s > 0) sum += metres[s - 1];
            samples.add(new Sample(Duration.ofSeconds(s), like.stage(), like.wanted(), like.granted(),
                    like.reported(), like.place(), like.moving(), new Distance(1000 * sum), like.climb(),
                    null,
                    null));
        }
        return new Stretches(samples).fastest(distance);
    }
}
