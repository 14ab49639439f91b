package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** S1, S11 and S13 where a machine means other things by its numbers, and where it is another machine. */
class UnitsTest {
    private static final Rules FREE = Rules.USUAL.leavingAlone(Speed.kmh(22));

    // --- miles

    /** What is written are miles, and what is reported and wanted kilometres: 5 mph are 8.05 km/h. */
    private static History takesMiles(Rules rules) {
        var history = new History(rules.inMiles(false, true)).countedDown();
        history.starts().silent(0.1).grants().silent(0.4).reports(0.8).runs(1);
        history.tells(new EngineEvent.StepBegan(0));
        return history.wants(2.9, 0).speed(1.8).silent(0.1).grants().silent(0.4).reports(2.9).runs(1);
    }

    @Test void s11AMachineThatTakesMilesIsToldMiles() {
        assertThat(takesMiles(FREE).wants(8.05, 0).speed(5).broken()).isEmpty();
        assertThat(takesMiles(FREE).wants(8.05, 0).speed(8).broken()).containsExactly("S11");
    }

    @Test void s8AMachineThatTakesMilesNamesWhatItsConsoleHas() {
        var named = takesMiles(FREE).says(new FitnessMachineStatus.TargetSpeedChanged(Speed.kmh(1)));
        named.silent(0.5).reports(1).asks(new Input.GoOn()).runs(2).tells(new EngineEvent.StepBegan(1));
        assertThat(named.wants(2.9, 0).speed(1.8).broken()).doesNotContain("S8");
    }

    @Test void s1TheCapsHoldForWhatANumberMeans() {
        var capped = FREE.cappedAt(Speed.kmh(8), Incline.percent(15));
        assertThat(takesMiles(capped).wants(8.05, 0).speed(5).broken()).containsExactly("S1");
        assertThat(takesMiles(FREE.cappedAt(Speed.kmh(8.05), Incline.percent(15))).wants(8.05, 0)
                .speed(5)
                .broken()).isEmpty();
        assertThat(takesMiles(FREE.cappedAt(Speed.kmh(8.04), Incline.percent(15))).wants(8.05, 0)
                .speed(5)
                .broken()).containsExactly("S1");
    }

    @Test void s1RangeAndGridHoldForTheNumberThatIsWritten() {
        assertThat(takesMiles(FREE).declares(0.8, 5, 0.1).wants(8.05, 0).speed(5).broken())
                .doesNotContain("S1");
        assertThat(takesMiles(FREE).declares(0.8, 4.9, 0.1).wants(8.05, 0).speed(5).broken()).contains("S1");
    }

    @Test void s11AMachineThatTakesMilesGetsJustWhatTheProgrammeWants() {
        assertThat(takesMiles(FREE).wants(8.05, 0).speed(5).broken()).isEmpty();
        assertThat(takesMiles(FREE).wants(8.06, 0).speed(5).broken()).containsExactly("S11");
        assertThat(takesMiles(FREE).wants(8.02, 0).speed(5).broken()).containsExactly("S11");
    }

    @Test void s11APressIsAKilometreAnHourInWholeStepsOfMiles() {
        assertThat(atFiveMiles().asks(new Input.NudgeSpeed(100)).wants(9.18, 0).broken()).isEmpty();
        assertThat(atFiveMiles().asks(new Input.NudgeSpeed(100)).wants(9.19, 0).broken())
                .containsExactly("S11");
    }

    @Test void slowingLeavesATenthOfAKilometreAnHour() {
        assertThat(atFiveMiles().wants(7.95, 0).runs(3).broken()).isEmpty();
        assertThat(atFiveMiles().wants(7.94, 0).runs(3).broken()).contains("slowing");
    }

    private static History atFiveMiles() {
        return takesMiles(FREE).wants(8.05, 0)
                .speed(5)
                .silent(0.1)
                .grants()
                .silent(0.4)
                .reports(8.05)
                .runs(1);
    }

    @Test void s2AMachineThatReportsMilesIsReadInMiles() {
        var history = new History(FREE.inMiles(true, false)).linked().reports(5, 0).runs(1);
        history.asks(new Input.GoOn());
        assertThat(history.wants(8.05, 0).speed(8.05).broken()).doesNotContain("S2", "S3");
        var kilometres = new History(FREE).linked().reports(5, 0).runs(1);
        kilometres.asks(new Input.GoOn());
        assertThat(kilometres.wants(8.05, 0).speed(8.05).broken()).contains("S2");
    }

    @Test void s1ARangeInMilesIsConvertedWhereKilometresAreTaken() {
        var inMiles = new History(FREE.inMiles(true, false)).linked().declares(0.5, 10, 0.1).reports(5, 0);
        inMiles.asks(new Input.GoOn());
        assertThat(inMiles.wants(16, 0).speed(16).broken()).doesNotContain("S1");
        assertThat(inMiles.wants(0.5, 0).speed(0.5).broken()).contains("S1");
    }

    // --- inclines

    @Test void s8AnInclineInSixtyTwoAndAHalfthsIsReadAsOne() {
        assertThat(inclined(Rules.InclineUnit.SIXTY_TWO_AND_A_HALFTHS, 12.5).broken()).isEmpty();
        assertThat(inclined(Rules.InclineUnit.SIXTY_TWO_AND_A_HALFTHS, 8.7).broken()).contains("S8");
        assertThat(inclined(Rules.InclineUnit.TENTHS, 12.5).broken()).isEmpty();
    }

    /** Told 2 %, the deck reports 12.5, which is 2 % in 62.5ths, settles there, then this, and is told 2 % again. */
    private static History inclined(Rules.InclineUnit unit, double percent) {
        var history = new History(FREE.withInclinesIn(unit)).running(8).wants(8, 2).incline(2).silent(0.1);
        history.grants().silent(0.4).reports(8, 12.5).runs(2);
        for (int i = 0; i < 2; i++) history.silent(0.5).reports(8, percent);
        return history.incline(2);
    }

    @Test void s8AnInclineThatMeansNothingIsNone() {
        var nothing = new History(FREE.withInclinesIn(Rules.InclineUnit.NOTHING)).running(8).wants(8, 2);
        nothing.incline(2).silent(0.1).grants().silent(0.4).reports(8, 2).runs(2);
        for (int i = 0; i < 2; i++) nothing.silent(0.5).reports(8, 1);
        assertThat(nothing.incline(2).broken()).isEmpty();
    }

    // --- another machine

    private static History raised(History history) {
        return history.wants(9, 0).speed(9);
    }

    @Test void s13OtherInclinesAreAnotherMachine() {
        assertThat(raised(History.free().running(8).declaresInclines(0, 12, 0.5)).broken())
                .containsExactly("S13");
        assertThat(raised(History.free().running(8).declaresInclines(0, 15, 0.5)).broken()).isEmpty();
    }

    @Test void s13OnceAnotherMachineAlwaysAnotherMachine() {
        var backAgain = History.free().running(8).declares(0.8, 22, 0.1).declares(0.8, 20, 0.1);
        assertThat(raised(backAgain).broken()).containsExactly("S13");
    }

    @Test void s13AMachineThatDoesNotTellItsAddressIsNoOther() {
        var untold = History.free()
                .saw(new Fact.LinkUp("A"))
                .saw(new Fact.LinkDown())
                .saw(new Fact.LinkUp(""));
        assertThat(untold.countedDown().starts().broken()).isEmpty();
    }

    @Test void s13AnotherMachineIsSlowedAllTheSame() {
        assertThat(History.free().running(8).declares(0.8, 22, 0.1).wants(7, 0).speed(7).broken()).isEmpty();
    }

    @Test void s13AKeyForTheInclineShowsTheMachine() {
        var rules = FREE.unproven();
        var shown = new History(rules).running(8).wants(8, 2).incline(2).silent(0.1).grants().silent(0.4);
        shown.reports(8, 2).runs(1);
        for (int i = 0; i < 2; i++) shown.silent(0.5).reports(8, 1);
        int before = shown.broken().size();
        assertThat(raised(shown).broken()).hasSize(before);
    }

    // --- ranges

    @Test void s1ARangeThatCannotBeReadIsNone() {
        var cut = History.free().running(8).read(Characteristic.SUPPORTED_SPEED_RANGE, new byte[3]);
        assertThat(cut.wants(7, 0).speed(7).broken()).containsExactly("S1");
        var flat = History.free().running(8).read(Characteristic.SUPPORTED_INCLINATION_RANGE, new byte[3]);
        assertThat(flat.wants(8, 0).incline(0).broken()).containsExactly("S1");
    }

    @Test void s1AnInclineBelowTheRangeIsAViolation() {
        assertThat(History.free().running(8).wants(8, -0.5).incline(-0.5).broken()).containsExactly("S1");
        assertThat(History.free().running(8).wants(8, 0).incline(0).broken()).isEmpty();
    }

    @Test void s1TheGridOfInclinesCountsFromTheLowerEnd() {
        var odd = History.free().saw(new Fact.LinkUp("")).declaresInclines(-0.2, 15, 0.5);
        assertThat(odd.wants(8, 0.3).incline(0.3).broken()).doesNotContain("S1");
        assertThat(odd.wants(8, 0.5).incline(0.5).broken()).contains("S1");
    }

    @Test void s1TheGridOfSpeedsCountsFromTheLowerEnd() {
        var odd = History.free().saw(new Fact.LinkUp("")).declares(0.8, 20, 0.5);
        assertThat(odd.wants(1.3, 0).speed(1.3).broken()).doesNotContain("S1");
        assertThat(odd.wants(1.5, 0).speed(1.5).broken()).contains("S1");
    }

    @Test void s1NoCapExceedsTheHardLimits() {
        var rules = new Rules(Speed.kmh(30), Incline.percent(40), Speed.kmh(5), 1, true, false, false, false,
                false,
                Rules.InclineUnit.TENTHS);
        assertThat(rules).isEqualTo(Rules.USUAL);
    }

    @Test void s4AnInclineIsNoMatterOfTheSpeedThatMayBeLeft() {
        assertThat(new History(Rules.USUAL).running(8).silent(1.9).wants(8, 1).incline(1).broken()).isEmpty();
    }

    // --- a deck of which nothing is reported

    private static History unseenDeckAt(double percent) {
        var unseen = new History(FREE.withInclinesIn(Rules.InclineUnit.NOTHING)).running(8);
        unseen.incline(0).silent(0.1).grants().silent(0.4).reports(8);
        return unseen.wants(8, percent).incline(percent).silent(0.1).grants().silent(0.4).reports(8).runs(59);
    }

    @Test void s8OfADeckThatIsNotReportedTheMachinesWordIsTheConsoles() {
        var told = new FitnessMachineStatus.TargetInclineChanged(Incline.percent(3));
        assertThat(unseenDeckAt(1).runs(1)
                .says(told)
                .wants(6, 2)
                .speed(6)
                .silent(0.1)
                .grants()
                .incline(2)
                .broken()).as("no raise, while the belt is on its way down").isEmpty();
        assertThat(unseenDeckAt(4).runs(1).says(told).incline(4).broken()).containsExactly("S8");
        assertThat(unseenDeckAt(4).says(told).incline(4).broken()).as("a step of its ramp").isEmpty();
    }
}
