package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Distance;
import kick.controller.units.Pace;
import kick.controller.units.Speed;

class ProgressiveTest {

    /** Each mile's speed to a tenth of a km/h, from three starts. */
    @CsvSource({"10:00, 9.7, 9.9, 10.2, 10.4, 10.7, 11.0, 11.4, 11.7",
            "9:30, 10.2, 10.4, 10.7, 11.0, 11.4, 11.7, 12.1, 12.5",
            "9:00, 10.7, 11.0, 11.4, 11.7, 12.1, 12.5, 12.9, 13.3"})
    @ParameterizedTest void eachMileIsFifteenSecondsFaster(String start, double kmh1, double kmh2,
            double kmh3, double kmh4, double kmh5,
            double kmh6, double kmh7, double kmh8) {
        var miles = Planned.of("progressive", Map.of("start", start + " min/mile")).called("mile");
        assertThat(miles).extracting(mile -> Math.round(mile.aim().first().kmh() * 10) / 10.0)
                .containsExactly(kmh1, kmh2, kmh3, kmh4, kmh5, kmh6, kmh7, kmh8);
        long first = Quantities.time(start).toSeconds();
        for (int i = 0; i < 8; i++)
            assertThat(Pace.of(miles.get(i).aim().first()).perMile().toMillis() / 1000.0)
                    .isCloseTo(first - 15.0 * i, within(0.3));
    }

    @Test void theReferenceRunnerStartsAtNineMinutes() {
        var miles = Planned.of("progressive").called("mile");
        assertThat(miles).extracting(mile -> mile.aim().first().kmh())
                .containsExactly(10.73, 11.04, 11.36, 11.70,
                        12.07, 12.46, 12.87, 13.32);
        assertThat(miles).extracting(PlanStep::extent).containsOnly(new Extent.ForDistance(Distance.MILE));
    }

    @Test void theLastMileStartsAtItsPaceAndIsTheRunners() {
        assertThat(Planned.of("progressive").first("mile 8/8").aim())
                .isEqualTo(new Aim.RunnerControlled(Speed.kmh(13.32), Speed.kmh(18.16)));
    }

    @Test void theMileBeforeLastIsNeverFasterThanThresholdPace() {
        Speed threshold = Planned.RUNNER.paces().speed(Effort.THRESHOLD);
        for (int miles = 3; miles <= 20; miles++) {
            var steps = Planned.of("progressive", Map.of("miles", "" + miles)).called("mile");
            assertThat(steps).hasSize(miles);
            assertThat(steps.get(miles - 2).aim().first().isAbove(threshold)).isFalse();
        }
    }

    @Test void aStartThatWouldLeadBeyondThresholdPaceIsRefused() {
        // T is 6:52.0 a mile, and mile 7 is six times 15 s faster than mile 1
        assertThat(Planned.of("progressive", Map.of("start", "8:22 min/mile")).called("mile")).hasSize(8);
        assertThatThrownBy(() -> Planned.of("progressive", Map.of("start", "8:21 min/mile")))
                .isInstanceOf(ParameterException.class)
                .hasMessage(
                        "start=8:21 min/mile cannot be used; write start=8:22 min/mile or slower, or fewer"
                                + " miles: the mile before last may not beat your threshold pace");
    }

    @Test void aWalkEndsIt() {
        var walk = Planned.of("progressive").steps().getLast();
        assertThat(walk.kind()).isEqualTo(StepKind.COOL_DOWN);
        assertThat(walk.extent()).isEqualTo(new Extent.ForTime(Duration.ofMinutes(5)));
        assertThat(Planned.of("progressive", Map.of("cool-down", "0 min")).names()).endsWith("mile 8/8");
    }
}
