package kick.simulator.timing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.actuation.Response;
import kick.controller.units.Distance;
import kick.controller.workout.Plan;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.simulator.Profiles;

/** Measured on the belt itself. */
class TimingTest {
    private static final Runner RUNNER = Runner.DEFAULT
            .withRace(new RaceResult(Distance.metres(5000), Duration.ofMinutes(20)));

    @ParameterizedTest
    @ValueSource(strings = {"home", "home-fast", "club",
            "lab"}) void onABeltThatItKnowsStridesAndHillsLastAsPlanned(
                    String belt) {
        for (var session : List.of("strides", "hill-sprints")) {
            var errors = Summary.ofTimes(secondSession(session, belt));
            assertThat(errors.n()).isPositive();
            assertThat(errors.mean()).isLessThan(0.5);
            assertThat(errors.worst()).isLessThan(1.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"home", "lab"}) void onABeltThatItKnowsFourHundredMetresAreThat(String belt) {
        var errors = Summary.ofDistances(secondSession("intervals", belt));
        assertThat(errors.n()).isEqualTo(8);
        assertThat(errors.worst()).isLessThan(2);
    }

    @Test void aNaiveSchedulerLosesMostOfAStride() {
        var errors = Summary.ofTimes(session("strides", "home", Way.NAIVE, Response.UNKNOWN).reps());
        assertThat(errors.mean()).isGreaterThan(10);
    }

    @Test void aTraceShowsTheBeltAtSpeedWhenTheClockBeginsAndNotBefore() {
        var plan = plan("strides");
        int stride = plan.steps()
                .indexOf(plan.steps()
                        .stream()
                        .filter(s -> s.name().startsWith("stride 2"))
                        .findFirst()
                        .orElseThrow());
        var belt = Profiles.named("home");
        var known = session("strides", "home", Way.UNTRAINED, Response.UNKNOWN).response();
        var trace = Trace.of(plan, stride, belt, TimingBench.settings(belt, RUNNER), Way.TRAINED, known);
        double target = plan.steps().get(stride).aim().first().kmh();
        assertThat(trace.end()).isBetween(19.5, 20.5);
        assertThat(trace.points()).filteredOn(p -> p.second() > 0.1 && p.second() < trace.end() - 0.1)
                .allSatisfy(p -> assertThat(p.kmh()).isBetween(target * 0.98 - 0.01, target * 1.02));
        assertThat(trace.points()).filteredOn(p -> p.second() < -0.2)
                .allSatisfy(p -> assertThat(p.kmh()).isLessThan(target * 0.98));
    }

    private static List<Rep> secondSession(String session, String belt) {
        var first = session(session, belt, Way.UNTRAINED, Response.UNKNOWN);
        return session(session, belt, Way.TRAINED, first.response()).reps();
    }

    private static TimedSession.Result session(String session, String belt, Way way, Response known) {
        var profile = Profiles.named(belt);
        return TimedSession.of(plan(session), profile, TimingBench.settings(profile, RUNNER), way, known);
    }

    private static Plan plan(String session) {
        return Objects.requireNonNull(TimingBench.sessions(RUNNER).get(session));
    }
}
