package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Speed;

class IntervalsTest {

    @Test void sevenOfEightAreEvenAtIntervalPace() {
        var laps = Planned.of("intervals").called("400 m");
        assertThat(laps).hasSize(8);
        assertThat(laps.subList(0, 7)).allSatisfy(lap -> {
            assertThat(lap.aim()).isEqualTo(new Aim.Steady(Speed.kmh(15.28)));
            assertThat(lap.extent()).isEqualTo(new Extent.ForDistance(Distance.metres(400)));
            assertThat(lap.clock()).isEqualTo(StepClock.PRE_RAMP);
        });
        assertThat(laps.getFirst().aim().first().timeFor(Distance.metres(400)).toMillis() / 1000.0)
                .isCloseTo(94.2, within(0.05));
    }

    @Test void theLastOneStartsLikeTheOthersAndIsTheRunners() {
        var last = Planned.of("intervals").first("400 m 8/8");
        assertThat(last.aim()).isEqualTo(new Aim.RunnerControlled(Speed.kmh(15.28), Speed.kmh(18.16)));
        assertThat(last.extent()).isEqualTo(new Extent.ForDistance(Distance.metres(400)));
        assertThat(last.rep()).isEqualTo(8);
        assertThat(last.reps()).isEqualTo(8);
    }

    @Test void recoveriesAreJoggedForTwoMinutesAtMost() {
        var recovery = Planned.of("intervals").called("recovery");
        assertThat(recovery).hasSize(7).allSatisfy(step -> {
            assertThat(step.aim()).isEqualTo(new Aim.Steady(Speed.kmh(6.5)));
            assertThat(step.extent()).isEqualTo(new Extent.ForTime(Duration.ofMinutes(2)));
            assertThat(step.cues()).extracting(Cue::text)
                    .containsExactly("Next starts the repeat as soon as you are ready");
        });
    }

    @Test void fourPickUpsEndTheWarmUp() {
        var planned = Planned.of("intervals");
        assertThat(planned.names()).startsWith("warm-up", "pick-up 1/4")
                .containsSubsequence("easy 4/4", "400 m 1/8");
        assertThat(planned.called("pick-up")).hasSize(4)
                .allSatisfy(step -> assertThat(step.extent())
                        .isEqualTo(new Extent.ForTime(Duration.ofSeconds(20))));
        assertThat(planned.first("warm-up").extent()).isEqualTo(new Extent.ForTime(Duration.ofMinutes(15)));
        assertThat(planned.first("cool-down").extent()).isEqualTo(new Extent.ForTime(Duration.ofMinutes(10)));
    }

    @Test void theTitleNamesTheDistance() {
        assertThat(Workouts.BUILT_IN.named("intervals").workout(Map.of(), Planned.RUNNER).title())
                .isEqualTo("400 m repeats");
        assertThat(Workouts.BUILT_IN.named("intervals")
                .workout(Map.of("distance", "1 km"), Planned.RUNNER)
                .title()).isEqualTo("1 km repeats");
    }

    @Test void numberDistanceAndPaceCanBeSet() {
        var planned = Planned.of("intervals", Map.of("reps", "5", "distance", "1 km", "pace", "4:00 min/km"));
        var laps = planned.called("1 km");
        assertThat(laps).hasSize(5).extracting(step -> step.aim().first()).containsOnly(Speed.kmh(15));
        assertThat(laps).extracting(PlanStep::clock).containsOnly(StepClock.PRE_RAMP);
    }
}
