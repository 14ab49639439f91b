package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** S8, S11, the dead man and slowing down: who changes the belt, and how. */
class ChangesTest {
    private static final Rules LEASED = Rules.USUAL.leavingAlone(Speed.kmh(22)).withLease();

    /** Somebody changed the belt's speed at the console, by two samples. */
    private static History overridden(double from, double to) {
        return History.free().running(from).silent(0.5).reports(to).silent(0.5).reports(to);
    }

    private static History nextStep(History history) {
        return history.runs(1).tells(new EngineEvent.StepBegan(1));
    }

    @Test void s8ARaiseInTheStepOfAnOverrideIsAViolation() {
        assertThat(overridden(8, 7.69).wants(8, 0).speed(8).broken()).containsExactly("S8");
        assertThat(overridden(8, 7.7).wants(8.2, 0).speed(8.2).broken()).isEmpty();
    }

    @Test void s8OneSampleIsNoOverride() {
        assertThat(History.free().running(8).silent(0.5).reports(7.6).wants(8.1, 0).speed(8.1).broken())
                .isEmpty();
    }

    @Test void s8ABeltThatHadNotSettledIsNotOverridden() {
        var ramping = History.free().running(8).wants(12, 0).speed(12).silent(0.1).grants().silent(0.4);
        for (double v = 8; v < 12; v += 0.5) ramping.reports(v).silent(0.5);
        assertThat(ramping.reports(12).runs(1).wants(13, 0).speed(13).broken()).isEmpty();
    }

    @Test void s8InTheNextStepTheRunnerHasToAgree() {
        assertThat(nextStep(overridden(8, 7)).wants(9, 0).speed(9).broken()).containsExactly("S8");
        assertThat(nextStep(overridden(8, 7).asks(new Input.GoOn())).wants(9, 0).speed(9).broken()).isEmpty();
        assertThat(nextStep(overridden(8, 7)).asks(new Input.GoOn()).wants(9, 0).speed(9).broken()).isEmpty();
    }

    @Test void s8AgreeingIsForTheNextStep() {
        assertThat(overridden(8, 7).asks(new Input.GoOn()).wants(8, 0).speed(8).broken())
                .containsExactly("S8");
    }

    @Test void s8ANudgeLiftsTheCeilingByItself() {
        assertThat(overridden(8, 7).asks(new Input.NudgeSpeed(50)).wants(7.5, 0).speed(7.5).broken())
                .isEmpty();
        assertThat(overridden(8, 7).asks(new Input.NudgeSpeed(50)).wants(7.6, 0).speed(7.6).broken())
                .containsExactly("S8");
    }

    @Test void s8TheMachinesStatusIsAnOverride() {
        var told = new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(7.9));
        assertThat(History.free().running(8).runs(60).says(told).wants(8, 0).speed(8).broken())
                .containsExactly("S8");
        var echo = new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(8));
        assertThat(History.free().running(8).says(echo).wants(8.1, 0).speed(8.1).broken()).isEmpty();
    }

    @Test void s8AStepOfTheRampThatAMachineTellsIsNoOverride() {
        var step = new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(7.9));
        assertThat(History.free().running(8).says(step).wants(8.1, 0).speed(8.1).broken()).isEmpty();
        var beyond = new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(2.9));
        assertThat(History.free().running(8).runs(61).says(beyond).reports(2.9).wants(3, 0).speed(3).broken())
                .containsExactly("S8");
    }

    @Test void s8TheInclineIsTheConsolesToo() {
        var flatter = History.free()
                .running(8)
                .wants(8, 2)
                .incline(2)
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(8, 2)
                .runs(2)
                .silent(0.5)
                .reports(8, 1.4)
                .silent(0.5)
                .reports(8, 1.4);
        assertThat(flatter.incline(2).broken()).containsExactly("S8");
        var near = History.free()
                .running(8)
                .wants(8, 2)
                .incline(2)
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(8, 2)
                .runs(2)
                .silent(0.5)
                .reports(8, 1.5)
                .silent(0.5)
                .reports(8, 1.5);
        assertThat(near.wants(8, 2.5).incline(2.5).broken()).isEmpty();
    }

    @Test void s11APlannedChangeInPiecesIsAViolation() {
        assertThat(new History(Rules.USUAL).running(8).wants(12, 0).speed(8.5).broken())
                .containsExactly("S11");
        assertThat(new History(Rules.USUAL).running(8).wants(12, 0).speed(12).broken()).isEmpty();
    }

    @Test void s11MoreThanTheProgrammeWantsIsAViolation() {
        assertThat(History.free().running(8).wants(9, 0).speed(9.1).broken()).containsExactly("S11");
        assertThat(History.free().running(8).wants(8, 1).incline(1.5).broken()).containsExactly("S11");
    }

    @Test void s11TheSpeedThatMayBeLeftIsAllowedInstead() {
        assertThat(carefully(6).broken()).isEmpty();
        assertThat(carefully(5.9).broken()).containsExactly("S11");
    }

    private static History carefully(double target) {
        return new History(Rules.USUAL.leavingAlone(Speed.kmh(6))).running(5).wants(9, 0).speed(target);
    }

    @Test void s11ASteepMachineIsMetered() {
        assertThat(metered(8.9, 9.91).broken()).containsExactly("S11");
        assertThat(metered(8.9, 9.9).broken()).isEmpty();
    }

    /** On a machine that is steeper than 1 km/h per s, two raises within 0.9 s. */
    private static History metered(double first, double second) {
        var history = new History(Rules.USUAL.leavingAlone(Speed.kmh(22))).running(8)
                .declares(0.8, 20, 0.1)
                .saw(new Fact.Learned(1.7))
                .wants(12, 0);
        return history.speed(first)
                .silent(0.1)
                .grants()
                .silent(0.8)
                .reports(first)
                .saw(new Fact.Learned(1.7))
                .speed(Math.round(second * 10) / 10.0 == second ? second : second + 0.09);
    }

    @Test void s11ANudgeOfMoreThanOneKilometreAnHourIsAViolation() {
        assertThat(History.free().running(8).asks(new Input.NudgeSpeed(300)).wants(9.1, 0).broken())
                .containsExactly("S11");
        assertThat(History.free().running(8).asks(new Input.NudgeSpeed(300)).wants(9, 0).broken()).isEmpty();
    }

    @Test void leaseThatRunsOutSlowsTheBelt() {
        assertThat(leftAlone().silent(0.251).end().broken()).containsExactly("lease");
        assertThat(leftAlone().silent(0.2).wants(3, 0).goesTo(3).stops().broken()).isEmpty();
        assertThat(new History(LEASED).running(8)
                .saw(new Fact.Renewed())
                .runs(14)
                .saw(new Fact.Renewed())
                .runs(10)
                .broken()).isEmpty();
    }

    @Test void leaseThatRanOutStopsTheBeltInTheEnd() {
        assertThat(leftAlone().wants(3, 0).silent(0.1).goesTo(3).runs(121).broken()).containsExactly("lease");
    }

    /** Nobody has shown a sign of life for 15 s. */
    private static History leftAlone() {
        return new History(LEASED).running(8).saw(new Fact.Renewed()).runs(15);
    }

    @Test void slowingThatDoesNotComeIsAViolation() {
        assertThat(History.free().running(8).wants(6, 0).silent(0.1).reports(8).silent(0.501).end().broken())
                .containsExactly("slowing");
        assertThat(History.free().running(8).wants(6, 0).silent(0.1).reports(8).silent(0.4).speed(6).broken())
                .isEmpty();
    }

    @Test void slowingMayWaitForTheProcedureInFlight() {
        assertThat(History.free()
                .running(8)
                .wants(8, 1)
                .incline(1)
                .wants(6, 1)
                .runs(2.5)
                .silent(0.1)
                .grants()
                .silent(0.1)
                .speed(6)
                .broken()).isEmpty();
    }

    @Test void aRunOnTheConsolesInclineIsQuiet() {
        var told = new FitnessMachineStatus.TargetInclineChanged(Incline.percent(1));
        assertThat(History.free().running(8).says(told).reports(8, 1).runs(30).broken()).isEmpty();
    }
}
