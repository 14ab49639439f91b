package kick.controller.machine;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

class ControlPointTest extends ControlPointScene {

    // --- wanting -------------------------------------------------------------------------------------------

    @Test void connectingAsksForNothing() {
        assertThat(next()).isNull();
    }

    @Test void controlIsAskedForOnlyWhenSomethingIsAboutToBeWritten() {
        assertThat(wants(at(8, 0)).next()).isEqualTo(new RequestControl());
    }

    @Test void aStartIsAskedForOnceAndNeverAsASideEffectOfATarget() {
        motion = Motion.STANDING;
        controlled().wants(new Wanted.Started());
        assertThat(next()).isEqualTo(new StartOrResume());
        send().succeeds().seconds(5);
        assertThat(next()).as("once is enough, however long the belt takes").isNull();
        wants(at(8, 1));
        assertThat(next()).as("a target does not start a standing belt").isNull();
    }

    @Test void s9OneProcedureIsUnderWayAndOnlyTheLatestTargetCounts() {
        controlled().wants(at(8, 0)).send();
        wants(at(9, 0)).wants(at(10, 0)).seconds(2.5);
        assertThat(next()).as("one procedure at a time").isNull();
        succeeds().seconds(1).send().succeeds().seconds(1);
        assertThat(next()).as("nine was overtaken and is never sent").isEqualTo(speed(10));
    }

    @Test void whatWasGrantedIsNotAskedForAgain() {
        controlled().wants(at(8, 1)).send().succeeds().seconds(1).send().succeeds().seconds(10);
        assertThat(next()).isNull();
    }

    @Test void requestsKeepADistanceFromEachOther() {
        controlled().wants(at(8, 1)).send();
        now = now.plusMillis(50);
        succeeds();
        assertThat(next()).isNull();
        now = now.plusMillis(200);
        assertThat(next()).isNotNull();
    }

    @Test void theLiftRisesBeforeTheBeltSpeedsUp() {
        controlled().wants(at(8, 0))
                .send()
                .succeeds()
                .seconds(1)
                .send()
                .succeeds()
                .seconds(1)
                .wants(at(14, 5));
        assertThat(next()).isEqualTo(new SetTargetInclination(Incline.percent(5)));
    }

    @Test void theBeltSlowsDownBeforeTheLiftMoves() {
        controlled().wants(at(14, 5))
                .send()
                .succeeds()
                .seconds(1)
                .send()
                .succeeds()
                .seconds(1)
                .wants(at(5, 0));
        assertThat(next()).isEqualTo(speed(5));
    }

    // --- answers -------------------------------------------------------------------------------------------

    @Test void aMachineThatNeverAnswersRequestControlIsTakenToObey() {
        wants(at(8, 0)).send();
        now = now.plusMillis(500);
        assertThat(point.pending()).isNotNull();
        assertThat(point.isOverdue(reported, now)).isTrue();
        point = point.unanswered(now);
        assertThat(point.permission()).isEqualTo(Permission.ASSUMED);
        assertThat(next()).isEqualTo(speed(8));
    }

    @Test void controlThatIsGrantedLateIsHeldWhateverElseWasAskedForSince() {
        wants(at(8, 0)).send().seconds(0.5);
        point = point.unanswered(now);
        send().seconds(3);
        point = point.unanswered(now);
        send().answers(new RequestControl(), ResultCode.SUCCESS);
        assertThat(point.permission()).isEqualTo(Permission.HELD);
        assertThat(point.pending()).as("that is still under way").isNotNull();
    }

    @Test void aGrantOfControlHalfAMinuteAfterAllThatWasAskedForIsSomebodyElses() {
        wants(at(8, 0)).send().seconds(0.5);
        point = point.unanswered(now);
        send().seconds(3);
        point = point.unanswered(now);
        seconds(27).answers(new RequestControl(), ResultCode.SUCCESS);
        assertThat(point.permission()).isEqualTo(Permission.ASSUMED);
    }

    @Test void soIsAMachineThatRefusesControl() {
        wants(at(8, 0)).send().answers(new RequestControl(), ResultCode.OPERATION_FAILED).seconds(1);
        assertThat(next()).isEqualTo(speed(8));
    }

    @Test void aBeltThatObeysAStartShowsControlButNoneThatIsAskedForSince() {
        controlled().wants(new Wanted.Started());
        point = point.permissionLost();
        motion = Motion.STANDING;
        send().answers(new RequestControl(), ResultCode.OPERATION_FAILED).seconds(1).send().seconds(3);
        point = point.unanswered(now).seen(sample(0.8), now);
        assertThat(point.permission()).isEqualTo(Permission.HELD);
        motion = Motion.MOVING;
        point = point.permissionLost();
        wants(at(3, 0)).send().answers(new RequestControl(), ResultCode.OPERATION_FAILED).seconds(1);
        point = point.seen(sample(0.8), now);
        assertThat(point.permission()).isEqualTo(Permission.ASSUMED);
    }

    @Test void s9AnAnswerForAnotherProcedureSettlesNothing() {
        controlled().wants(at(8, 0)).send().answers(new StartOrResume(), ResultCode.SUCCESS);
        assertThat(point.pending()).isNotNull();
    }

    @Test void anAnswerThatComesTwiceCountsOnce() {
        controlled().wants(at(8, 1)).send().succeeds().seconds(1).send();
        answers(speed(8), ResultCode.OPERATION_FAILED);
        assertThat(point.grantedSpeed()).isEqualTo(Speed.kmh(8));
        assertThat(point.pending()).isNotNull();
    }

    @Test void anUnansweredTargetIsNeitherGrantedNorForgotten() {
        controlled().wants(at(8, 0)).send().seconds(3);
        assertThat(point.isOverdue(reported, now)).isTrue();
        point = point.unanswered(now);
        assertThat(point.grantedSpeed()).isNull();
        assertThat(next()).as("the lift has its turn meanwhile")
                .isEqualTo(new SetTargetInclination(Incline.FLAT));
        send().succeeds().seconds(0.25);
        assertThat(next()).isEqualTo(speed(8));
    }

    @Test void aMachineThatAnswersNothingIsBelievedByWhatItReports() {
        lift = false;
        controlled().wants(at(8, 0)).send().seconds(3);
        point = point.unanswered(now).seen(sample(8.05), now);
        assertThat(point.grantedSpeed()).isEqualTo(Speed.kmh(8));
        assertThat(seconds(10).next()).isNull();
    }

    @Test void aMachineThatMayStillBeginWithMoreIsNotBelievedByWhatItReports() {
        lift = false;
        controlled().wants(at(8.1, 0)).send().seconds(3);
        point = point.unanswered(now);
        wants(at(7.9, 0)).seconds(0.25).send().seconds(3);
        point = point.unanswered(now).seen(sample(8), now);
        assertThat(seconds(1).next()).isEqualTo(speed(7.9));
        seconds(1);
        point = point.seen(sample(8), now);
        assertThat(point.grantedSpeed()).isEqualTo(Speed.kmh(7.9));
    }

    @Test void aRefusedTargetThatIsLessThanWhatTheMachineMayStillBeginWithIsAskedForAgain() {
        lift = false;
        reported = sample(7.6);
        controlled().wants(at(8, 0)).send().seconds(3);
        point = point.unanswered(now);
        wants(at(7.6, 0)).seconds(0.25).send().answers(speed(7.6), ResultCode.INVALID_PARAMETER).seconds(1);
        assertThat(next()).isEqualTo(speed(7.6));
    }

    @Test void aMachineThatAnswersNothingIsNotAskedForMoreForEver() {
        lift = false;
        controlled().wants(at(10, 0));
        for (int i = 0; i < 5; i++) {
            send().seconds(3);
            point = point.unanswered(now);
            seconds(1);
        }
        assertThat(seconds(100).next()).isNull();
    }

    @Test void butForLessItIs() {
        lift = false;
        controlled().wants(at(5, 0));
        for (int i = 0; i < 50; i++) {
            assertThat(next()).isEqualTo(speed(5));
            send().seconds(3);
            point = point.unanswered(now);
            seconds(1);
        }
    }

    @Test void aMachineWithoutALiftIsNeverSentAnIncline() {
        lift = false;
        controlled().wants(at(8, 5)).send().succeeds();
        assertThat(seconds(100).next()).isNull();
    }

    @Test void aLateAnswerStillCounts() {
        controlled().wants(at(8, 0)).send().seconds(3);
        point = point.unanswered(now);
        answers(speed(8), ResultCode.SUCCESS);
        assertThat(point.grantedSpeed()).isEqualTo(Speed.kmh(8));
    }

    @Test void anAnswerAfterHalfAMinuteIsToSomebodyElse() {
        controlled().wants(at(8, 0)).send().seconds(29.999);
        point = point.unanswered(now);
        assertThat(answersTo(speed(8))).isNotNull();
        seconds(0.001);
        assertThat(answersTo(speed(8))).isNull();
    }

    private @Nullable Pending answersTo(ControlPointRequest request) {
        return point.settledBy(new ControlPointResponse(request.opCode(), ResultCode.SUCCESS), now);
    }

    @Test void aLateRefusalIsNoReasonToWaitOnceMore() {
        lift = false;
        controlled().wants(at(5, 0)).send().seconds(3);
        point = point.unanswered(now);
        seconds(0.25).answers(speed(5), ResultCode.OPERATION_FAILED);
        assertThat(next()).isEqualTo(speed(5));
        send().answers(speed(5), ResultCode.OPERATION_FAILED);
        assertThat(seconds(0.999).next()).isNull();
        assertThat(seconds(0.001).next()).isEqualTo(speed(5));
    }

    @Test void aStatusIsAsGoodAsAnAnswerAfterHalfASecondWhereSomethingSlowerWaits() {
        controlled().wants(at(8, 0)).send().wants(at(7.9, 0));
        point = point.confirmed();
        assertThat(point.isOverdue(reported, now.plusMillis(499))).isFalse();
        assertThat(point.isOverdue(reported, now.plusMillis(500))).isTrue();
        point = point.wants(at(8.1, 0));
        assertThat(point.isOverdue(reported, now.plusMillis(500))).isFalse();
    }

    @Test void aStatusIsAsGoodAsAnAnswerAfterASecond() {
        controlled().wants(at(8, 0)).send();
        point = point.confirmed();
        assertThat(point.isOverdue(reported, now.plusMillis(999))).isFalse();
        assertThat(point.isOverdue(reported, now.plusMillis(1000))).isTrue();
        point = point.unanswered(now);
        assertThat(point.grantedSpeed()).isEqualTo(Speed.kmh(8));
    }

    @Test void slowingAsksForWhatWasGrantedOnceMoreWhereTheWriteOfMoreHasFailed() {
        lift = false;
        controlled().wants(at(8, 0)).send().succeeds().seconds(1).wants(at(9, 0)).send();
        point = point.writeFailed(now);
        assertThat(seconds(1).wants(at(8, 0)).next()).isEqualTo(speed(8));
    }

    @Test void lostPermissionIsAskedForAgainBeforeTheNextRequest() {
        controlled().wants(at(8, 0)).send().answers(speed(8), ResultCode.CONTROL_NOT_PERMITTED).seconds(1);
        assertThat(next()).isEqualTo(new RequestControl());
        send().succeeds().seconds(1);
        assertThat(next()).isEqualTo(speed(8));
    }

    @Test void aLateRefusalOfWhatWasAskedForBeforeControlWasGrantedTakesItFromNobody() {
        controlled().wants(at(8, 0)).send().seconds(3);
        point = point.unanswered(now).permissionLost();
        send().succeeds().answers(speed(8), ResultCode.CONTROL_NOT_PERMITTED);
        assertThat(point.permission()).isEqualTo(Permission.HELD);
        assertThat(seconds(1).next()).isEqualTo(speed(8));
    }

    @ParameterizedTest
    @EnumSource(value = ResultCode.class, names = {"INVALID_PARAMETER",
            "OP_CODE_NOT_SUPPORTED"}) void whatAMachineCannotDoIsNotAskedTwice(ResultCode why) {
        controlled().wants(at(8, 0)).send().answers(speed(8), why).seconds(100);
        assertThat(next()).isEqualTo(new SetTargetInclination(Incline.FLAT));
        send().succeeds().seconds(100);
        assertThat(next()).isNull();
    }

    @Test void aMachineThatIsBusyIsAskedAgainASecondLaterButNotForever() {
        controlled().wants(at(8, 0))
                .send()
                .succeeds()
                .seconds(1)
                .send()
                .succeeds()
                .seconds(1)
                .wants(at(9, 0));
        for (int i = 0; i < 5; i++) {
            assertThat(next()).isEqualTo(speed(9));
            send().answers(speed(9), ResultCode.OPERATION_FAILED);
            assertThat(next()).isNull();
            seconds(1);
        }
        assertThat(next()).isNull();
    }

    @Test void aReportOfWhatWasRefusedIsNoGrant() {
        controlled().wants(at(0.8, 0)).send().answers(speed(0.8), ResultCode.OPERATION_FAILED);
        point = point.seen(sample(0.8), now);
        seconds(1);
        assertThat(next()).isEqualTo(speed(0.8));
    }

    @Test void slowingIsAskedForHoweverOftenItWasRefused() {
        controlled().wants(at(8, 0))
                .send()
                .succeeds()
                .seconds(1)
                .send()
                .succeeds()
                .seconds(1)
                .wants(at(5, 0));
        for (int i = 0; i < 20; i++) {
            assertThat(next()).isEqualTo(speed(5));
            send().answers(speed(5), ResultCode.OPERATION_FAILED).seconds(1);
        }
    }

    @Test void aGrantedTargetWithoutEffectIsSaidAgainThreeTimes() {
        controlled().wants(at(10, 0)).send().succeeds().seconds(1).send().succeeds();
        int repeats = 0;
        for (int i = 0; i < 60; i++) {
            seconds(1);
            point = point.seen(reported, now);
            if (next() != null) {
                assertThat(next()).isEqualTo(speed(10));
                send().succeeds();
                repeats++;
            }
        }
        assertThat(repeats).isEqualTo(3);
    }

    @Test void slowingComesFirstAlsoWhereTheBeltIsStillSlowerThanWhatHadNoEffect() {
        controlled().wants(at(10, 0)).send().succeeds().seconds(1).send().succeeds().seconds(6);
        point = point.seen(reported, now);
        assertThat(wants(at(9, 5)).next()).isEqualTo(speed(9));
        assertThat(wants(at(11, 5)).next()).isEqualTo(new SetTargetInclination(Incline.percent(5)));
    }

    @Test void slowingBelowWhatWasNotAnsweredComesBeforeTheLift() {
        controlled().wants(at(12, 5)).send().succeeds().seconds(1).send().seconds(3);
        point = point.unanswered(now);
        assertThat(wants(at(10, 4)).next()).isEqualTo(speed(10));
        assertThat(wants(at(13, 4)).next()).isEqualTo(new SetTargetInclination(Incline.percent(4)));
    }

    @Test void whatIsHeldBackDoesNotStandInTheWayOfTheOtherAxis() {
        controlled().wants(at(10, 5));
        assertThat(next()).isEqualTo(new SetTargetInclination(Incline.percent(5)));
        assertThat(besides(new SetTargetInclination(Incline.percent(5)))).isEqualTo(speed(10));
        assertThat(besides(speed(10))).isEqualTo(new SetTargetInclination(Incline.percent(5)));
        send().succeeds();
        assertThat(besides(speed(10))).as("it was granted").isNull();
        lift = false;
        assertThat(wants(at(10, 6)).besides(speed(10))).isNull();
        assertThat(wants(new Wanted.Stopped()).besides(speed(10))).isNull();
    }

    @Test void aBeltOnItsWayIsNotHurried() {
        controlled().wants(at(14, 0)).send().succeeds().seconds(1).send().succeeds();
        for (double v = 8; v < 14; v += 0.5) {
            seconds(1);
            reported = sample(v + 0.5);
            point = point.seen(reported, now);
            assertThat(next()).isNull();
        }
    }

    @Test void whatTheConsoleChoseIsTakenForGranted() {
        controlled().wants(at(8, 0)).send().succeeds().seconds(1).send().succeeds().seconds(1);
        point = point.adoptedSpeed(Speed.kmh(6));
        assertThat(wants(at(6, 0)).next()).isNull();
    }

    @Test void whatWasRefusedForGoodIsAskedForWhereTheConsoleHasSetMore() {
        lift = false;
        controlled().wants(at(10, 0)).send().answers(speed(10), ResultCode.INVALID_PARAMETER).seconds(2);
        assertThat(next()).isNull();
        point = point.speedDoubted(Speed.kmh(12));
        assertThat(next()).isEqualTo(speed(10));
    }

    @Test void s9AnAnswerThatComesTwiceIsNoneToARequestOfBefore() {
        lift = false;
        controlled().wants(at(8, 0)).send().seconds(3);
        point = point.unanswered(now);
        seconds(0.25).wants(at(7, 0)).send();
        var refusal = underWay().request();
        answers(refusal, ResultCode.OPERATION_FAILED).answers(refusal, ResultCode.OPERATION_FAILED);
        assertThat(seconds(0.25).next()).isNull();
        assertThat(seconds(0.75).next()).isEqualTo(speed(7));
    }

    @Test void aLateAnswerDoesNotUndoWhatTheConsoleHasSetMeanwhile() {
        controlled().wants(at(3, 0)).send().seconds(3);
        var asked = underWay().request();
        point = point.unanswered(now).adoptedSpeed(Speed.kmh(10));
        lift = false;
        wants(at(10, 0)).answers(asked, ResultCode.SUCCESS);
        assertThat(point.grantedSpeed()).isEqualTo(Speed.kmh(10));
        assertThat(seconds(1).next()).isNull();
    }

    @Test void afterALostLinkNothingIsKnownAnyMore() {
        controlled().wants(at(8, 0)).send().succeeds();
        point = point.linkLost();
        assertThat(point.grantedSpeed()).isNull();
        assertThat(point.permission()).isEqualTo(Permission.NONE);
    }
}
