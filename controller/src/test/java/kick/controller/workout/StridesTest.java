package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Distance;
import kick.controller.units.Incline;

class StridesTest {

    @Test void fourStridesFollowAnEasyRun() {
        assertThat(Planned.of("strides").names()).containsExactly("easy run", "stride 1/4", "jog 1/4",
                "stride 2/4", "jog 2/4", "stride 3/4", "jog 3/4", "stride 4/4", "jog 4/4", "walk");
    }

    @Test void aStrideIsAHundredMetresAtMilePaceCountedFromSpeed() {
        var stride = Planned.of("strides").first("stride");
        assertThat(stride.aim().first().kmh()).isCloseTo(16.5, within(0.05));
        assertThat(stride.extent()).isEqualTo(new Extent.ForDistance(Distance.metres(100)));
        assertThat(stride.clock()).isEqualTo(StepClock.PRE_RAMP);
        assertThat(stride.kind()).isEqualTo(StepKind.WORK);
        assertThat(stride.aim().first().timeFor(Distance.metres(100)).toMillis()).isBetween(21_750L, 21_849L);
    }

    @Test void theRestIsEasy() {
        var planned = Planned.of("strides");
        assertThat(planned.first("easy run").aim().first().kmh()).isCloseTo(11.0, within(0.05));
        assertThat(planned.first("easy run").extent()).isEqualTo(new Extent.ForTime(Duration.ofMinutes(40)));
        assertThat(planned.first("jog").aim().first().kmh()).isEqualTo(7.0);
        assertThat(planned.first("jog").extent()).isEqualTo(new Extent.ForTime(Duration.ofSeconds(90)));
        assertThat(planned.first("walk").aim().first().kmh()).isEqualTo(5.0);
        assertThat(planned.steps()).extracting(PlanStep::incline).containsOnly(Incline.percent(1));
    }

    @CsvSource({"1, 4", "2, 4", "3, 5", "4, 5", "5, 6", "6, 6"})
    @ParameterizedTest void theWeeksLeadFromFourStridesToSix(String week, int reps) {
        assertThat(Planned.of("strides", Map.of("week", week)).called("stride")).hasSize(reps);
        assertThat(Planned.of("strides", Map.of("week", week, "reps", "3")).called("stride")).hasSize(3);
    }

    @Test void aStrideMayBeByTimeAndTheEasyRunByDistance() {
        var planned = Planned.of("strides", Map.of("time", "20 s", "easy-distance", "8 km"));
        assertThat(planned.first("stride").extent()).isEqualTo(new Extent.ForTime(Duration.ofSeconds(20)));
        assertThat(planned.first("stride").clock()).isEqualTo(StepClock.PRE_RAMP);
        assertThat(planned.first("easy run").extent())
                .isEqualTo(new Extent.ForDistance(Distance.metres(8000)));
    }

    @Test void theEasyRunMayBeDoneBefore() {
        assertThat(Planned.of("strides", Map.of("easy", "0 min")).names()).startsWith("stride 1/4");
    }
}
