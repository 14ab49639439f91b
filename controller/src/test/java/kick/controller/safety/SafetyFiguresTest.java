package kick.controller.safety;

import static kick.controller.safety.KernelScene.LIMITS;
import static kick.controller.safety.KernelScene.cold;
import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.ready;
import static kick.controller.safety.KernelScene.runningAt;
import static kick.controller.safety.KernelScene.speed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Each figure of the safety case at the figure itself, and what the kernel does on the less trodden ways. */
class SafetyFiguresTest {
    private static final Duration QUICK = Duration.ofMillis(100);

    // --- S1 ------------------------------------------------------------------------------------------------

    @Test void s1AGridHasToBeAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.of(Speed.kmh(1), Speed.kmh(20), Speed.ZERO,
                        Incline.FLAT, Incline.percent(10), Incline.percent(1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.of(Speed.kmh(1), Speed.kmh(20), Speed.kmh(0.1),
                        Incline.FLAT, Incline.percent(10), Incline.FLAT));
    }

    @ParameterizedTest
    @CsvSource({"-5, -3", "-3, -3", "-2.4, -2", "0.2, 0", "14.6, 15",
            "20, 15"}) void s1ADeckThatGoesBelowFlatHasItsGridFromItsLowestIncline(double wanted,
                    double within) {
        var limits = Limits.of(Speed.kmh(1), Speed.kmh(20), Speed.kmh(0.1), Incline.percent(-3),
                Incline.percent(15), Incline.percent(1));
        assertThat(limits.within(Incline.percent(wanted))).isEqualTo(Incline.percent(within));
    }

    @Test void s1ACapBelowTheFlattestInclineLeavesTheFlattest() {
        var limits = Limits
                .of(Speed.kmh(1), Speed.kmh(20), Speed.kmh(0.1), Incline.percent(2), Incline.percent(15),
                        Incline.percent(1))
                .with(new Limits.InclineCap(Incline.percent(1), "your own cap"));
        assertThat(limits.within(Incline.percent(5))).isEqualTo(Incline.percent(2));
    }

    @Test void s1LimitsThatBecomeTighterDuringARunBindAtOnce() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.within(LIMITS.with(new Limits.SpeedCap(Speed.kmh(9), "your own cap")));
        assertThat(scene.against(speed(9.1))).isEqualTo(Invariant.S1);
        assertThat(scene.against(speed(9))).isNull();
    }

    @Test void s1AnInclineIsBroughtWithinTheLimits() {
        assertThat(runningAt(8).kernel.limited(Incline.percent(30))).isEqualTo(Incline.percent(12));
        assertThat(runningAt(8).kernel.limited(Incline.percent(2.1))).isEqualTo(Incline.percent(2));
    }

    // --- S2 ------------------------------------------------------------------------------------------------

    @Test void s2HalfAKilometreAnHourFromItsTargetIsNearEnoughAndMoreIsNot() {
        assertThat(runningAt(8).sends(speed(9)).granted().seconds(1).reports(8.5).against(speed(9.5)))
                .isNull();
        assertThat(runningAt(8).sends(speed(9)).granted().seconds(1).reports(8.49).against(speed(9.5)))
                .isEqualTo(Invariant.S2);
    }

    @Test void s2WithoutAnInclineToldTheReportedOneIsTheMeasure() {
        var scene = runningAt(8).seconds(1).reports(8, 2).seconds(10);
        assertThat(scene.against(incline(1.5))).isNull();
        assertThat(scene.against(incline(2))).isNull();
        assertThat(scene.against(incline(2.5))).isEqualTo(Invariant.S2);
    }

    @Test void s2ADeckThatReportsNothingIsTakenToBeFlat() {
        var scene = runningAt(8).seconds(1);
        scene.kernel = scene.kernel.sample(Speed.kmh(8), null, scene.now).kernel();
        scene.seconds(10);
        assertThat(scene.against(incline(0))).isNull();
        assertThat(scene.against(incline(0.5))).isEqualTo(Invariant.S2);
    }

    @Test void s2ADeckOnItsWayUpMayBeToldToStaySoonerWithoutFreshData() {
        var scene = runningAt(8).sends(incline(5)).granted().seconds(1).reports(8, 1).seconds(10);
        assertThat(scene.against(incline(3))).isNull();
        assertThat(scene.against(incline(5.5))).isEqualTo(Invariant.S2);
    }

    // --- S3, S12 -------------------------------------------------------------------------------------------

    @Test void s3ExactlyASecondAfterTheStopAnActCounts() {
        var scene = runningAt(8).stopped().seconds(1).reports(0).armed().seconds(3).reports(0);
        assertThat(scene.against(new StartOrResume())).isNull();
    }

    @Test void s3AnActIsGoodForFiveSecondsAndNotLonger() {
        var scene = ready().armed().seconds(5).reports(0);
        assertThat(scene.against(new StartOrResume())).isNull();
        assertThat(scene.seconds(0.001).reports(0).against(new StartOrResume())).isEqualTo(Invariant.S3);
    }

    @Test void s3ASecondActBeginsTheCountDownAnew() {
        var scene = ready().armed().seconds(2).reports(0).armed().seconds(2).reports(0);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S12);
        assertThat(scene.seconds(1).reports(0).against(new StartOrResume())).isNull();
    }

    @Test void s3TheBeltMayBeStartedAtTheConsoleOnceTheRunnerHasAsked() {
        var asked = ready().armed().seconds(1).reports(0);
        asked.kernel = asked.kernel.startedAtConsole(asked.now);
        assertThat(asked.seconds(1).reports(0.8).against(speed(2))).isNull();
        var unasked = ready();
        unasked.kernel = unasked.kernel.startedAtConsole(unasked.now);
        assertThat(unasked.seconds(1).reports(0.8).against(speed(2))).isEqualTo(Invariant.S6);
    }

    @Test void s3ABeltThatWasStartedAtTheConsoleHasNoTargetOfBefore() {
        var scene = runningAt(1.1).stopped().seconds(3).reports(0).seconds(1).armed();
        scene.kernel = scene.kernel.startedAtConsole(scene.now);
        scene.reports(0.8).seconds(0.5).reports(0.8).sends(incline(0)).unanswered();
        assertThat(scene.against(speed(1.1))).isEqualTo(Invariant.S2);
        assertThat(scene.reports(0.8).against(speed(1.1))).isEqualTo(Invariant.S9);
        assertThat(scene.against(speed(0.8))).isNull();
    }

    @Test void s3ABeltThatTheRunnerHandsOverIsToldWhatItDoes() {
        var scene = runningAt(8).stopped().seconds(3).reports(0).keepsReporting(5, 3);
        scene.kernel = scene.kernel.armed(scene.now).startedAtConsole(scene.now);
        assertThat(scene.against(speed(5))).isNull();
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(speed(8))).isEqualTo(Invariant.S2);
        assertThat(runningAt(8).kernel.startedAtConsole(scene.now)).as("with the runner's word only")
                .isEqualTo(runningAt(8).kernel);
    }

    @Test void s12ABeltThatTheConsoleHasStartedAndSlowedDownSinceStartsWithAWalk() {
        var scene = runningAt(8).stopped().seconds(3).reports(0).keepsReporting(5, 3);
        scene.kernel = scene.kernel.armed(scene.now).startedAtConsole(scene.now);
        assertThat(scene.kernel.limited(Speed.kmh(8))).as("it is faster than a walk").isEqualTo(Speed.kmh(8));
        scene.keepsReporting(0.8, 5);
        scene.kernel = scene.kernel.released();
        assertThat(scene.kernel.limited(Speed.kmh(8))).isEqualTo(Speed.kmh(3));
        assertThat(scene.against(speed(8))).isEqualTo(Invariant.S12);
        scene.sends(speed(3)).granted().keepsReporting(3, 2);
        assertThat(scene.kernel.limited(Speed.kmh(8))).isEqualTo(Speed.kmh(8));
        assertThat(scene.against(speed(8))).isNull();
    }

    @Test void s12ABeltThatWalksWhenTheRunnerHandsItOverHasWalked() {
        var scene = runningAt(8).stopped().seconds(3).reports(0).keepsReporting(3, 3);
        scene.kernel = scene.kernel.armed(scene.now).startedAtConsole(scene.now);
        assertThat(scene.kernel.limited(Speed.kmh(8))).isEqualTo(Speed.kmh(8));
        assertThat(scene.kernel.consoleSpeed(Speed.kmh(2.9), scene.now).speed())
                .isEqualTo(new Finding.SpeedOverridden(Speed.kmh(2.9)));
    }

    @Test void s12ABeltOfKicksThatTheConsoleSlowsDownHasWalkedBefore() {
        var scene = runningAt(8).keepsReporting(0.8, 5);
        scene.kernel = scene.kernel.released();
        assertThat(scene.against(speed(8))).isNull();
    }

    @Test void s3APauseLatchesAsAStopDoes() {
        for (var request : new kick.controller.ftms.ControlPointRequest[]{new Stop(), new Pause()}) {
            var scene = runningAt(8).sends(request);
            assertThat(scene.against(speed(7))).isEqualTo(Invariant.S6);
            assertThat(scene.against(incline(0))).isEqualTo(Invariant.S6);
        }
    }

    @Test void s3AskingForControlOpensNothing() {
        var scene = ready().sends(new RequestControl());
        assertThat(scene.seconds(3).reports(0).against(new StartOrResume())).isEqualTo(Invariant.S3);
    }

    @Test void s12AStartNeedsALink() {
        var scene = ready().armed().seconds(3).reports(0);
        scene.kernel = scene.kernel.linkLost(scene.now);
        assertThat(scene.against(new StartOrResume())).isEqualTo(Invariant.S2);
    }

    // --- S4 ------------------------------------------------------------------------------------------------

    @Test void s4TheSpeedAtWhichTheBeltMayBeLeftIsTheRunnersChoice() {
        var scene = runningAt(8, LIMITS.leavingAlone(Speed.kmh(9))).seconds(1.5);
        assertThat(scene.permit(speed(12))).isEqualTo(new Verdict.Allowed(speed(9)));
    }

    @Test void s4AnAnswerAfterHalfASecondIsNotQuick() {
        var scene = runningAt(9.5).sends(speed(9.6)).grantedAfter(Duration.ofMillis(500)).reports(9.6);
        assertThat(scene.permit(speed(11))).isEqualTo(new Verdict.Allowed(speed(10)));
        var quicker = runningAt(9.5).sends(speed(9.6)).grantedAfter(Duration.ofMillis(499)).reports(9.6);
        assertThat(quicker.permit(speed(11))).isEqualTo(new Verdict.Allowed(speed(11)));
    }

    @Test void s4DataOfOneAndAHalfSecondsAreNotYoung() {
        assertThat(runningAt(9.5).seconds(1.5).permit(speed(11))).isEqualTo(new Verdict.Allowed(speed(10)));
        assertThat(runningAt(9.5).seconds(1.499).permit(speed(11))).isEqualTo(new Verdict.Allowed(speed(11)));
    }

    // --- S7 ------------------------------------------------------------------------------------------------

    @Test void s7AGapOfTenSecondsIsNotLongAndMoreIs() {
        assertThat(runningAt(8).seconds(10).reports(8).against(speed(9))).isNull();
        assertThat(runningAt(8).seconds(10.001).reports(8).against(speed(9))).isEqualTo(Invariant.S7);
    }

    // --- S8 ------------------------------------------------------------------------------------------------

    @Test void s8ThreeTenthsFromItsTargetIsNotTheConsoleAndMoreIs() {
        assertThat(runningAt(10).seconds(3).keepsReporting(10.3, 5).findings).isEmpty();
        assertThat(runningAt(10).seconds(3).keepsReporting(10.31, 2).findings)
                .containsExactly(new Finding.SpeedOverridden(Speed.kmh(10.31)));
    }

    @Test void s8HalfAPercentOfInclineIsNotTheConsole() {
        var scene = runningAt(8).sends(incline(2)).granted();
        for (double g = 0; g <= 2; g += 0.5) scene.seconds(1).reports(8, g);
        scene.seconds(1).reports(8, 2).seconds(1).reports(8, 1.5).seconds(1).reports(8, 1.5);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(8, 1.4).seconds(1).reports(8, 1.4);
        assertThat(scene.findings).containsExactly(new Finding.InclineOverridden(Incline.percent(1.4)));
    }

    @Test void s8ANewActDuringARunDoesNotTakeTheBeltFromTheConsole() {
        var scene = runningAt(10).seconds(3).reports(9).seconds(1).reports(9).armed();
        assertThat(scene.against(speed(9.5))).isEqualTo(Invariant.S8);
    }

    @Test void s8ABeltThatHasNotReactedYetIsNotTheConsole() {
        var scene = runningAt(10).seconds(3).sends(speed(9)).granted();
        scene.seconds(1).reports(10).seconds(1).reports(10).seconds(0.8).reports(10);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8AChangeWithinThreeTenthsIsReachedAtOnce() {
        var scene = runningAt(10).seconds(3).reports(10).sends(speed(10.3)).granted().seconds(3).reports(9.9);
        scene.seconds(1).reports(9.9);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(9.9), true));
    }

    @Test void s8ABeltIsSettledAfterThreeSecondsAndNotSooner() {
        var scene = runningAt(8).sends(speed(14)).granted();
        for (double v : new double[]{8.6, 9.2, 9.8, 10.4, 11}) scene.seconds(1).reports(v);
        scene.keepsReporting(11, 2).seconds(0.9).reports(11);
        assertThat(scene.findings).isEmpty();
        scene.seconds(0.1).reports(11);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(11), true));
    }

    @Test void s8AWobbleOfFiveHundredthsIsSteady() {
        var scene = runningAt(8).sends(speed(14)).granted();
        for (double v : new double[]{8.6, 9.2, 9.8, 10.4, 11}) scene.seconds(1).reports(v);
        scene.seconds(1).reports(11.05).seconds(1).reports(10.95).seconds(1).reports(11.05);
        assertThat(scene.findings).containsExactly(new Finding.SpeedOverridden(Speed.kmh(11.05), true));
    }

    @Test void s8ABeltThatHasOnlyBegunToMoveMayStillBeOnItsWay() {
        var scene = runningAt(8).sends(speed(14)).granted().seconds(1).reports(8.3).keepsReporting(8.3, 10);
        assertThat(scene.findings).isEmpty();
        var further = runningAt(8).sends(speed(14))
                .granted()
                .seconds(1)
                .reports(8.31)
                .keepsReporting(8.31, 10);
        assertThat(further.findings).isNotEmpty();
    }

    // --- S9 ------------------------------------------------------------------------------------------------

    @Test void s9TheSameInclineIsNotRepeatedWithinASecond() {
        var scene = runningAt(8).sends(incline(2)).granted();
        assertThat(scene.against(incline(2))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.899).against(incline(2))).isEqualTo(Invariant.S9);
        assertThat(scene.seconds(0.001).against(incline(2))).isNull();
    }

    @Test void s9TheAnswerToSomethingElseSaysNothingOfTheTarget() {
        var scene = runningAt(8).sends(speed(9));
        scene.kernel = scene.kernel.granted(new RequestControl(), QUICK);
        assertThat(scene.against(speed(10))).isEqualTo(Invariant.S9);
        scene.kernel = scene.kernel.refused(new RequestControl(), QUICK, scene.now);
        assertThat(scene.against(speed(10))).isEqualTo(Invariant.S9);
        scene.kernel = scene.kernel.unanswered(new RequestControl(), scene.now);
        scene.seconds(1).reports(9);
        assertThat(scene.against(speed(10))).as("the target itself is still under way")
                .isEqualTo(Invariant.S9);
    }

    @Test void s9ALateRefusalChangesNothingThatIsKnown() {
        var scene = runningAt(8).sends(speed(9)).granted().seconds(2).reports(9);
        scene.kernel = scene.kernel.refused(speed(9), QUICK, scene.now);
        assertThat(scene.against(speed(9.5))).isNull();
    }

    @Test void s9WithTheFirstTargetLostTheDataTellAfterTheLongestDelay() {
        var scene = ready().armed().seconds(3).reports(0).sends(new StartOrResume()).unanswered();
        scene.reports(0.8);
        assertThat(scene.against(speed(2))).isEqualTo(Invariant.S9);
        scene.keepsReporting(0.8, 4);
        assertThat(scene.against(speed(2))).isEqualTo(Invariant.S9);
        scene.keepsReporting(0.8, 1);
        assertThat(scene.against(speed(2))).isNull();
    }

    @Test void s9ABeltThatIsNeitherAtTheOldNorAtTheNewTargetLeavesTheOutcomeUnknown() {
        var scene = runningAt(8).sends(speed(14)).unanswered().reports(9);
        for (double v : new double[]{9.6, 10.2, 10.8, 11.4, 12, 12.6}) scene.seconds(1).reports(v);
        assertThat(scene.kernel.outcome()).isInstanceOf(Outcome.Unknown.class);
    }

    @Test void s9ASlowerTargetAfterALostOneIsNoRaiseOnlyBelowBoth() {
        var scene = runningAt(8).sends(speed(6)).unanswered().seconds(30);
        assertThat(scene.against(speed(6))).isNull();
        assertThat(scene.against(speed(7))).isEqualTo(Invariant.S2);
    }

    // --- S10 -----------------------------------------------------------------------------------------------

    @Test void s10OneKilometreAnHourAboveIsNoSurgeAndMoreIs() {
        assertThat(
                runningAt(8).seconds(3).reports(8).seconds(0.5).reports(9).seconds(0.5).reports(9).findings)
                .noneMatch(Finding.Surge.class::isInstance);
        assertThat(runningAt(8).seconds(3)
                .reports(8)
                .seconds(0.5)
                .reports(9.01)
                .seconds(0.5)
                .reports(9.01).findings)
                .containsExactly(new Finding.Surge(Speed.kmh(9.01), Speed.kmh(8)));
    }

    @Test void s10ABeltThatIsToldLessOnItsWayUpMayOvershootWhileItReacts() {
        var scene = runningAt(8).sends(speed(14)).granted().seconds(1).reports(9).sends(speed(10)).granted();
        scene.seconds(0.9).reports(11.2).seconds(0.9).reports(11.3);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s10SayingTheSameTargetAgainGivesTheBeltNoMoreTime() {
        var scene = runningAt(8).sends(speed(7)).granted().keepsReporting(8, 10);
        scene.sends(speed(7)).granted().keepsReporting(8, 9);
        assertThat(scene.findings).isEmpty();
        scene.seconds(1).reports(8);
        assertThat(scene.findings).containsExactly(new Finding.NotFollowing(Speed.kmh(8), Speed.kmh(7)));
    }

    @Test void s10ABeltAtItsTargetFollows() {
        assertThat(runningAt(8).sends(speed(8.3)).granted().keepsReporting(8, 60).findings).isEmpty();
    }

    // --- S11 -----------------------------------------------------------------------------------------------

    @Test void s11TheRunnersOwnCapSaysHowOftenAStepIsDue() {
        var scene = runningAt(8, LIMITS.acceleratingAtMost(2));
        scene.kernel = scene.kernel.learned(3);
        scene.sends(speed(9)).granted().reports(8.5);
        assertThat(scene.seconds(0.149).reports(8.5).against(speed(9))).isEqualTo(Invariant.S11);
        assertThat(scene.seconds(0.001).reports(8.5).permit(speed(9.1)))
                .isEqualTo(new Verdict.Allowed(speed(9)));
    }

    @Test void s11AMachineExactlyAsSteepAsTheCapIsNotMetered() {
        var scene = runningAt(8);
        scene.kernel = scene.kernel.learned(1.0);
        assertThat(scene.permit(speed(9.9))).isEqualTo(new Verdict.Allowed(speed(9.9)));
    }

    // --- the words -----------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource void everyInvariantSaysWhatItIs(Invariant invariant) {
        assertThat(invariant.sentence()).isNotBlank();
    }

    @Test void theGraverBarStands() {
        assertThat(Bar.CONSOLE.atLeast(Bar.LONG_GAP)).isEqualTo(Bar.CONSOLE);
        assertThat(Bar.LONG_GAP.atLeast(Bar.BELT_FAULT)).isEqualTo(Bar.BELT_FAULT);
    }

    @Test void aKernelWithoutAnyDataRaisesNothing() {
        assertThat(cold().against(speed(1))).isEqualTo(Invariant.S6);
    }
}
