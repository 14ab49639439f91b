package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

class HillSprintsTest {

    @Test void fiveSprintsOfHalfAMinuteAreTheRunnersOwn() {
        var hills = Planned.of("hill-sprints").called("hill");
        assertThat(hills).hasSize(5).allSatisfy(hill -> {
            assertThat(hill.aim()).isEqualTo(new Aim.RunnerControlled(Speed.kmh(14.82), Speed.kmh(18.16)));
            assertThat(hill.extent()).isEqualTo(new Extent.ForTime(Duration.ofSeconds(30)));
            assertThat(hill.incline()).isEqualTo(Incline.percent(5));
            assertThat(hill.clock()).isEqualTo(StepClock.PRE_RAMP);
        });
    }

    @CsvSource({"5 %, 14.8, 13.95", "6 %, 14.3, 13.3", "8 %, 13.35, 12.0",
            "10 %, 12.5, 10.95"})
    @ParameterizedTest void theOfferedSpeedFallsWithTheIncline(String incline, double usual,
            double beginner) {
        var hill = Planned.of("hill-sprints", Map.of("incline", incline)).first("hill");
        assertThat(hill.aim().first().kmh()).isCloseTo(usual, within(0.05));
        var gentle = Planned.of("hill-sprints", Map.of("incline", incline, "beginner", "yes")).first("hill");
        assertThat(gentle.aim().first().kmh()).isCloseTo(beginner, within(0.05));
    }

    @CsvSource({"1, 5", "2, 6", "3, 7", "4, 8", "5, 9", "6, 10"})
    @ParameterizedTest void theWeeksLeadFromFivePercentToTen(String week, double percent) {
        assertThat(Planned.of("hill-sprints", Map.of("week", week)).called("hill"))
                .extracting(PlanStep::incline)
                .containsOnly(Incline.percent(percent));
        assertThat(Planned.of("hill-sprints", Map.of("week", week, "incline", "4 %")).first("hill").incline())
                .isEqualTo(Incline.percent(4));
    }

    @Test void theInclineIsUpAMinuteBeforeTheFirstSprint() {
        var planned = Planned.of("hill-sprints", Map.of("week", "6"));
        assertThat(planned.names()).startsWith("warm-up", "pick-up 1/2", "easy 1/2", "pick-up 2/2",
                "easy 2/2",
                "build", "incline up", "hill 1/5");
        var up = planned.first("incline up");
        assertThat(up.incline()).isEqualTo(Incline.percent(10));
        assertThat(up.extent()).isEqualTo(new Extent.ForTime(Duration.ofMinutes(1)));
        assertThat(up.kind()).isEqualTo(StepKind.WARM_UP);
    }

    @Test void theWarmUpEndsInARampToThreshold() {
        var build = Planned.of("hill-sprints").first("build");
        assertThat(build.aim()).isEqualTo(new Aim.Ramp(Speed.kmh(11.02), Speed.kmh(14.06)));
        assertThat(build.extent()).isEqualTo(new Extent.ForTime(Duration.ofMinutes(3)));
    }

    @Test void theWarmUpTakesAsLongAsItSays() {
        var warmUp = Planned.of("hill-sprints", Map.of("warm-up", "15 min"))
                .steps()
                .stream()
                .filter(step -> step.kind() == StepKind.WARM_UP)
                .map(step -> (Extent.ForTime) step.extent())
                .map(Extent.ForTime::time)
                .reduce(Duration.ZERO, Duration::plus);
        assertThat(warmUp).isEqualTo(Duration.ofMinutes(15));
    }

    @Test void inAShortRecoveryTheInclineStaysUp() {
        var planned = Planned.of("hill-sprints", Map.of("week", "6", "recovery", "60 s"));
        assertThat(planned.first("recovery 1/5").incline()).isEqualTo(Incline.percent(10));
        assertThat(planned.names()).containsSubsequence("recovery 1/5", "hill 2/5");
    }

    @Test void inALongRecoveryItComesDownAndIsUpAgainForTheNextSprint() {
        var planned = Planned.of("hill-sprints", Map.of("recovery", "2 min"));
        assertThat(planned.first("recovery 1/5").incline()).isEqualTo(Incline.percent(1));
        assertThat(planned.first("incline up 1/5").incline()).isEqualTo(Incline.percent(5));
        assertThat(planned.first("incline up 1/5").extent())
                .isEqualTo(new Extent.ForTime(Duration.ofSeconds(16)));
    }

    @Test void theEndIsFlat() {
        var planned = Planned.of("hill-sprints");
        assertThat(planned.first("recovery 5/5").incline()).isEqualTo(Incline.FLAT);
        assertThat(planned.steps().getLast().name()).isEqualTo("cool-down");
        assertThat(planned.steps().getLast().incline()).isEqualTo(Incline.FLAT);
    }
}
