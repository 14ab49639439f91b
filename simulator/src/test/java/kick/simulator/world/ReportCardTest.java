package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kick.controller.ControllerEvent;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.report.RepCard;
import kick.controller.report.ReportCard;

class ReportCardTest {
    private final ReportCard report = new ReportCard(Plans.shortOne());
    private @Nullable SimulatedRun run;

    @Test void everyRepetitionHasACard() {
        run(Scenario.QUIET);
        assertThat(report.cards()).extracting(RepCard::index).containsExactly(1, 3);
        assertThat(report.cards()).allSatisfy(card -> {
            assertThat(card.completed()).isTrue();
            assertThat(card.overshoot().isZero()).isTrue();
            assertThat(card.mean().kmh()).isCloseTo(5.5, within(0.06));
            assertThat(card.transition().seconds()).isBetween(3.5, 6.0);
        });
    }

    @Test void timeAndDistanceAtTargetAreThoseOfTheStep() {
        run(Scenario.QUIET);
        assertThat(report.cards().get(0).atTarget().seconds()).isCloseTo(30, within(0.01));
        assertThat(report.cards().get(1).atTarget().metres()).isCloseTo(60, within(0.01));
    }

    @Test void aStepThatWasLeftEarlyIsNotCompleted() {
        run(new Scenario(
                List.of(new Scenario.Entry(Duration.ofSeconds(90), new Happening.Asked(new Input.Skip())))));
        var first = report.cards().getFirst();
        assertThat(first.completed()).isFalse();
        assertThat(first.lap().seconds()).isLessThan(30);
    }

    @Test void whatTheRunnerAddsIsTheNewTargetAndNoOvershoot() {
        run(new Scenario(List.of(
                new Scenario.Entry(Duration.ofSeconds(90),
                        new Happening.Asked(new Input.NudgeSpeed(-100))))));
        var first = report.cards().getFirst();
        assertThat(first.mean().kmh()).isLessThan(5.4);
        // The belt was above its new target only while it slowed down.
        assertThat(first.atTarget().seconds()).isBetween(26.0, 29.0);
    }

    private void run(Scenario scenario) {
        run = new SimulatedRun(
                RunOptions.of(Plans.shortOne()).with(scenario).listener((event, _) -> heard(event)));
        assertThat(run.runToEnd(Duration.ofMinutes(10))).isTrue();
    }

    private void heard(ControllerEvent event) {
        boolean ofInterest = event instanceof ControllerEvent.Reported
                || event instanceof ControllerEvent.Run(EngineEvent _);
        if (ofInterest) report.happened(event, Objects.requireNonNull(run).snapshot());
    }
}
