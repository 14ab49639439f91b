package kick.simulator.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Worlds in which a rule was broken once, by the sentence that is true in them now. */
class FoundInWorldsTest {

    private static void nothingIsBroken(long seed) {
        assertThat(Trial.of(seed).violations()).isEmpty();
    }

    @Test void s2AnInclineThatIsGrantedSaysNothingOfASpeedThatWasNotAnswered() {
        nothingIsBroken(129);
    }

    @Test void s2ABeltThatIsStoppedWhileItIsOutOfSightIsAnAlarm() {
        nothingIsBroken(56);
    }

    @Test void s2ABeltThatIsStoppedAfterASleepIsAnAlarmUntilItIsSeen() {
        nothingIsBroken(159);
    }

    @Test void s2ABeltThatGoesOutOfSightAfterTheSafetyKeyWasPulledIsAnAlarm() {
        nothingIsBroken(253);
    }

    @Test void s2AnAlarmDoesNotWaitForAMachineThatIsBeingMet() {
        nothingIsBroken(24171);
    }

    @Test void s11AFirstTargetInMilesIsAWalkOnTheGridOfMiles() {
        nothingIsBroken(80);
    }

    @Test void s13AMachineThatWasAnotherOnceIsNotTakenForTheRightOneAgain() {
        nothingIsBroken(140);
    }

    @Test void s9WhatWasRefusedWithoutATargetBeforeItIsNoTarget() {
        nothingIsBroken(417);
    }

    @Test void s9OnAStrangeMachineARefusalIsNotFollowedByMore() {
        nothingIsBroken(543);
    }

    @Test void s9ATargetWithoutAnAnswerIsNotRepeatedBeforeDataShowTheSpeed() {
        nothingIsBroken(733);
    }

    @Test void s9ARefusedTargetIsNotRepeatedWithinASecond() {
        nothingIsBroken(521);
    }

    @Test void s9ATargetThatWantedControlIsNotRepeatedWithinASecond() {
        nothingIsBroken(652);
    }

    @Test void s9AnAnswerThatComesTwiceIsNoneToARequestOfBefore() {
        nothingIsBroken(117105);
    }

    @Test void s2ALateAnswerDoesNotUndoWhatTheConsoleHasSetMeanwhile() {
        nothingIsBroken(201297);
    }

    @Test void s9AnAnswerAfterThreeSecondsIsLate() {
        nothingIsBroken(23043);
    }

    @Test void s2AboveBothTargetsThatTheMachineMayHaveIsARaiseHoweverFastTheBeltIs() {
        nothingIsBroken(402);
    }

    @Test void s3AReportThatTheRadioDeliversTwiceWasStillSaidOnce() {
        nothingIsBroken(682);
    }

    @Test void s3ABeltStoodStillWhenItFirstReportedSo() {
        nothingIsBroken(540);
    }

    @Test void s9DataThatSettleTheSpeedDoNotSettleAnInclineThatIsRefusedAfterThem() {
        nothingIsBroken(165);
    }

    @Test void s16ThreeBadPacketsSpoilTheDataForFiveSecondsToTheLast() {
        nothingIsBroken(262);
    }

    @Test void s16NoSecondHasMoreThanTwentyPackets() {
        nothingIsBroken(936);
    }

    @Test void s16AnInclineThatWasNeverGrantedIsARaise() {
        nothingIsBroken(2465);
    }

    @Test void s10ABeltThatComesToRestAtAsManyMilesAnHourIsAFault() {
        nothingIsBroken(628);
    }

    @Test void s10ABeltThatStopsSlowingDownAboveItsTargetIsNobodysWish() {
        nothingIsBroken(1609);
    }

    @Test void s10RequestsThatHaveAllComeToNothingAreAFaultAfterTwentySeconds() {
        nothingIsBroken(950);
    }

    @Test void s10ABeltThatGoesUpThroughItsTargetSurgesAndIsNotTheConsoles() {
        nothingIsBroken(786);
    }

    @Test void s10ABeltThatRisesWhileTheProgrammeGoesDownInSmallStepsSurges() {
        nothingIsBroken(1324);
    }

    @Test void s8AMachineThatNeverAnswersIsNotAskedTheSameAgainAndAgain() {
        nothingIsBroken(477);
    }

    @Test void s8ARampThatBeganInTheRampBeforeItIsNoOverride() {
        nothingIsBroken(370);
    }

    @Test void s8WhatTheConsoleSetsAboveTheCapIsTakenBackToTheCap() {
        nothingIsBroken(543);
    }

    @Test void s8ADamagedWordOfTheConsolesIsNoReasonToSpeedUp() {
        nothingIsBroken(2501);
    }

    @Test void s8AnInclineOfTheConsolesIsNotRoundedUp() {
        nothingIsBroken(1667);
    }

    @Test void s8WhatTheConsoleSaidWhileTheRunWasPausedIsNotExceeded() {
        nothingIsBroken(2355);
    }

    @Test void s8AnInclineThatWasReportedOnceIsNotTheConsoles() {
        nothingIsBroken(5436);
    }

    @Test void s8ASpeedOfTheConsolesDoesNotTakeBackItsIncline() {
        nothingIsBroken(12827);
    }

    @Test void s8ADeckThatTurnsBackOnItsWayIsTheConsoles() {
        nothingIsBroken(11396);
    }

    @Test void s8ADeckThatGoesDownThroughItsInclineIsTheConsoles() {
        nothingIsBroken(9011);
    }

    @Test void s8AnInclineThatIsUnderWayDoesNotDrownTheConsolesSpeed() {
        nothingIsBroken(12233);
    }

    @Test void s8ASmallChangeIsOverOnceTheBeltRestsThere() {
        nothingIsBroken(11634);
    }

    @Test void s8SamplesOnEitherSideOfTheTargetAreNobodysWish() {
        nothingIsBroken(9520);
    }

    @Test void s8TheEndOfARampIsNoWordOfTheConsoles() {
        nothingIsBroken(9534);
    }

    @Test void s8TheWayToTheMachinesOwnFirstSpeedIsARamp() {
        nothingIsBroken(10660);
    }

    @Test void s8TheConsoleMaySayMoreWhileKickGoesBelowWhatItSaid() {
        nothingIsBroken(7132);
    }

    @Test void s8MetresASecondAreNotMiles() {
        nothingIsBroken(7355);
    }

    @Test void s9AnInclineIsNotRepeatedWithinASecondOfTheConsolesWord() {
        nothingIsBroken(11839);
    }

    @Test void s16BadPacketsOfRunningSpeedCountWhereThereIsNothingElse() {
        nothingIsBroken(10866);
    }

    @Test void s7AStartThatWasAskedForAtTheEndOfALongGapDoesNotCount() {
        nothingIsBroken(9035);
    }

    @Test void s12ABeltThatResumesItsOldSpeedUntoldIsFirstToldAWalk() {
        nothingIsBroken(12303);
    }

    @Test void s11APressIsAKilometreAnHourInWholeStepsOfMiles() {
        nothingIsBroken(10834);
    }

    @Test void s11WhatIsSlowerThanTheBeltIsNoRaiseOfItsSpeed() {
        nothingIsBroken(9028);
    }

    @Test void s18AStepWhoseEndIsBroughtForwardDoesNotEndBeforeItBegan() {
        nothingIsBroken(371);
    }

    @Test void s18AStepThatAReportEndsIsEndedByThatReport() {
        nothingIsBroken(1666);
    }

    @Test void s13AnInclineThatIsNotInEveryPacketIsStillKnown() {
        nothingIsBroken(1232);
    }

    @Test void s3ABeltThatWasStoppedAtTheConsoleBeforeTheRunWasStopped() {
        nothingIsBroken(1821);
    }

    @Test void s3ABeltThatIsSeenToStandAfterTheStartWasAskedForNeedsAnother() {
        nothingIsBroken(6593);
    }

    @Test void s3ABeltThatMovesOnceMoreInAPauseAndStandsIsStoppedThen() {
        nothingIsBroken(113398);
        nothingIsBroken(126549);
    }

    @Test void s9ABeltBetweenTwoTargetsIsAtTheNearerOne() {
        nothingIsBroken(2045);
    }

    @Test void s9WhatIsNotSlowerThanTheBeltWaitsForTheOutcome() {
        nothingIsBroken(6443);
    }

    @Test void clockAPartOfARecordThatIsDeliveredTwiceIsOneReport() {
        nothingIsBroken(2454);
    }

    @Test void s5APauseDuringTheCountDownStopsABeltThatMoves() {
        nothingIsBroken(4347);
    }

    @Test void s5AStopAfterAPauseDoesNotPutOffTheAlarm() {
        nothingIsBroken(4784);
    }

    @Test void s2TargetsOfAMachineThatCountsMilesAreOnItsGrid() {
        nothingIsBroken(638);
    }

    @Test void s8ASmallStepOfARampIsNotTheConsoles() {
        nothingIsBroken(8106);
    }

    @Test void s8ABeltThatComesToRestBelowItsTargetIsToldSo() {
        nothingIsBroken(9289);
    }

    @Test void s8ADamagedReportIsNotWhereTheBeltTurnedAway() {
        nothingIsBroken(8877);
    }

    @Test void s8ABeltThatActsLateIsAskedAgain() {
        nothingIsBroken(10039);
    }

    @Test void s9AnAnswerThatFtmsDoesNotKnowIsNone() {
        nothingIsBroken(8726);
    }

    @Test void s9ABeltThatRestsWhereItWasDidNotTakeTheTarget() {
        nothingIsBroken(12072);
    }

    @Test void s10AMachineThatBeginsToTakeMilesIsNotTheConsole() {
        nothingIsBroken(11745);
    }

    @Test void s10AMachineThatBeginsToTakeMilesAtAWalkIsNotTheConsole() {
        nothingIsBroken(11681);
    }

    @Test void s5AReportInDoubtIsNoStandstill() {
        nothingIsBroken(6124);
    }

    @Test void s5AnAlarmThatIsDueWithAnEventIsNotPutOff() {
        nothingIsBroken(10437);
    }

    @Test void s2AnAlarmThatIsDueWhenTheHostWakesIsNotPutOff() {
        nothingIsBroken(9047);
    }

    @Test void finishCountsFromTheWishAlthoughTheMachineRefusesIt() {
        nothingIsBroken(8011);
    }

    @Test void s10ABeltThatLeavesWhereItWasNearItsTargetIsInSomebodysHands() {
        nothingIsBroken(7773);
    }

    @Test void s10NoBeltIsToldToRunAt343KilometresAnHour() {
        nothingIsBroken(4763);
    }

    @Test void s10ABeltMayStillBeOnItsWayToTheTargetBefore() {
        nothingIsBroken(12091);
    }

    @Test void s10ABeltThatHasComeDownSurgesAboveWhereItIs() {
        nothingIsBroken(11497);
    }

    @Test void s10ABeltThatDoesNotFollowMayHaveBeenEasedASecondBefore() {
        nothingIsBroken(9018);
    }

    @Test void s10ABeltThatIsReportedAtItsTargetAtOnceMayNotBeThere() {
        nothingIsBroken(2159);
    }

    @Test void s10ABeltAtTheTargetThatTheMachineHasNamedIsThere() {
        nothingIsBroken(11369);
    }

    @Test void s10ASlowerTargetOfTheConsolesHasToBeFollowed() {
        nothingIsBroken(3603);
    }

    @Test void s8StepsOfARampAreNotTheConsolesThoughItWasUsedBefore() {
        nothingIsBroken(9710);
    }

    @Test void finishAWalkThatIsRefusedForAMinuteIsGivenUp() {
        nothingIsBroken(8011);
    }

    @Test void s10ABeltThatPassesItsTargetOnTheWayToAsManyMilesHasChangedItsUnit() {
        nothingIsBroken(9030);
    }

    @Test void s10ABeltThatCameToStandFromACrawlHasNothingToFollow() {
        nothingIsBroken(20498);
    }

    @Test void s10ABeltAtTheTargetThatTheMachineHasNamedDoesNotSurge() {
        nothingIsBroken(16741);
    }

    @Test void s8ABeltInSomebodysHandsMayGoOnInThem() {
        nothingIsBroken(19792);
    }

    @Test void finishIsAtTheSlowestOfAMachineThatCannotWalk() {
        nothingIsBroken(14099);
    }

    @Test void slowingOfABeltThatGoesUpUnansweredDoesNotWait() {
        nothingIsBroken(19574);
    }

    @Test void slowingThatMayBeARaiseWaitsForDataThatShowTheTarget() {
        nothingIsBroken(18613);
    }

    @Test void s3ABeltThatIsFoundStandingAfterALinkLossCanBeStartedAgain() {
        nothingIsBroken(22334);
    }

    @Test void s13AnotherMachineIsKnownByWhatWasReadBeforeItsLinkBroke() {
        nothingIsBroken(420);
    }

    @Test void s5APauseStopsABeltThatWasStartedAtTheConsoleInAPause() {
        nothingIsBroken(14053);
    }

    @Test void s5APauseInACountDownStopsTheBeltWhateverItWasSeenToDo() {
        nothingIsBroken(203143);
        nothingIsBroken(122179);
    }

    @Test void s5AWordThatAStopDidNotReachTheMachineDoesNotPutOffTheNext() {
        nothingIsBroken(115162);
        nothingIsBroken(205581);
    }

    @Test void s5AStopIsRepeatedUntilAReportThatCameAfterItShowsTheBeltStand() {
        nothingIsBroken(115787);
    }

    @Test void s5APressThatIsServedByTheStopJustWrittenNeedsNoOther() {
        nothingIsBroken(16572);
    }

    @Test void s5AStopOfKicksOwnThatWasJustDoneServesAPauseOfTheRunners() {
        nothingIsBroken(120709);
    }

    @Test void s5AnAlarmThatIsToldDuringASingleZeroIsNotDueAgain() {
        nothingIsBroken(101359);
        nothingIsBroken(122722);
    }

    @Test void s5OfAProgramThatIsGoneWhenItsWorldEndsNoStopIsDue() {
        nothingIsBroken(100742);
    }

    @Test void s2AHostThatIsStalledAndFallsAsleepIsHeldUpOnce() {
        nothingIsBroken(15882);
    }

    @Test void s2WithoutControlNothingIsRaisedAboveATargetThatMayHold() {
        nothingIsBroken(18846);
    }

    @Test void s9ATargetOfTheLinkBeforeDoesNotHoldWhileAnOutcomeIsOpen() {
        nothingIsBroken(15710);
    }

    @Test void s9OfInclinesThatWereNotAnsweredTheLowestMayHold() {
        nothingIsBroken(16270);
    }

    @Test void s2ADeckThatComesNearerToTheOneBeforeHasNotTakenTheLatest() {
        nothingIsBroken(16944);
    }

    @Test void s2OneSampleDoesNotSayHowNearTheDeckHasBeen() {
        nothingIsBroken(14057);
    }

    @Test void s8TheConsoleMayChangeAnInclineAfterARefusal() {
        nothingIsBroken(19553);
    }

    @Test void s8ALateAnswerToWhatWasAskedBeforeAStopSaysNothing() {
        nothingIsBroken(15664);
    }

    @Test void s8TheSameTargetOnceMoreIsNoRamp() {
        nothingIsBroken(19604);
    }

    @Test void s8AgreedTheWayDownIsARampLikeAnyOther() {
        nothingIsBroken(20004);
    }

    @Test void s8WhatTheBeltRunsAtAfterAStartAtTheConsoleIsTheConsoles() {
        nothingIsBroken(17864);
    }

    @Test void clockStopsWithAStatusThatLeavesOpenWhetherItWasStopOrPause() {
        nothingIsBroken(15610);
    }

    @Test void clockEndsWhenAStandstillThatIsBelievedLateWasFirstReported() {
        nothingIsBroken(19354);
    }

    @Test void clockDoesNotCountASilenceThatEndsWithAKey() {
        nothingIsBroken(23750);
    }

    @Test void clockDoesNotGoOnWithoutALinkOnTheRunnersWord() {
        nothingIsBroken(204119);
    }

    @Test void clockCountsTheReportsOfAMovingBeltAroundASingleZero() {
        nothingIsBroken(122516);
    }

    @Test void slowingBelowTheBeltDoesNotWaitForSeveralTargetsThatMayHold() {
        nothingIsBroken(15888);
    }

    @Test void s1AMachineThatTakesAnothersPlaceHasNotItsLift() {
        nothingIsBroken(16420);
    }

    @Test void s13TheDeckOfAnotherMachineIsNotWhereThatOfTheFirstWas() {
        nothingIsBroken(22446);
    }

    @Test void s3AnActAfterTheFirstZeroOfAStandstillIsLaterThanTheStop() {
        nothingIsBroken(106311);
    }

    @Test void s3TwoDamagedReportsOfAStandingBeltAreNoStop() {
        nothingIsBroken(201496);
    }

    @Test void s10ARunningSpeedThatIsDeliveredTwiceWasSaidOnce() {
        nothingIsBroken(104280);
    }

    @Test void s10AZeroInBetweenIsNoApproach() {
        nothingIsBroken(106760);
    }

    @Test void s8TwoDamagedReportsAreNotTheConsole() {
        nothingIsBroken(104979);
    }

    @Test void s8ADeckThatGoesOnInTheConsolesHandsIsNotTakenOverOnceMore() {
        nothingIsBroken(101143);
    }

    @Test void s8ADeckThatTurnsWasTakenOverWhenTheMachineSaidSo() {
        nothingIsBroken(106300);
    }

    @Test void s11WhatTheConsoleTakesBackIsTakenBack() {
        nothingIsBroken(110606);
    }

    @Test void s8WhatTheConsoleNamesAfterTheRunnerHasAgreedIsTheConsoles() {
        nothingIsBroken(106049);
    }

    @Test void s8AWordBehindTheReportIsNoStepOfTheRamp() {
        nothingIsBroken(105350);
    }

    @Test void slowingDoesNotWaitForALift() {
        nothingIsBroken(107161);
    }

    @Test void s10WhatIsGrantedInTheEndGivesABeltThatStaysNoMoreTime() {
        nothingIsBroken(112927);
    }

    @Test void s10ToBeGrantedTheSpeedThatTheBeltHasIsNoAnswerToWhatWasInVain() {
        nothingIsBroken(116648);
    }

    @Test void s10FromADamagedReportBackToWhereTheBeltIsIsNoApproach() {
        nothingIsBroken(22593);
    }

    @Test void s10ABeltThatHasComeDownNearItsTargetSurgesAboveThat() {
        nothingIsBroken(124239);
    }

    @Test void s10ATargetNamedSoonAfterARequestDoesNotExplainAFasterBelt() {
        nothingIsBroken(201734);
    }

    @Test void s10NeitherDoTheStepsOfItsRampThatTheMachineNames() {
        nothingIsBroken(116162);
    }

    @Test void s18AStepThatANudgeCutsShortEndsWithThat() {
        nothingIsBroken(102689);
    }

    @Test void s13AnotherBeltMayBeSlowedDownAlsoAfterAZeroInBetween() {
        nothingIsBroken(110671);
    }

    @Test void s2AnAlarmDoesNotWaitForAMachineThatHasStillToAnswer() {
        nothingIsBroken(126408);
    @Test void s9ADeckThatReportsNothingIsAskedOnceMoreLikeAnyRaise() {
        nothingIsBroken(128686);
        nothingIsBroken(120853);
    }

    @Test void s8WhereADeckReportsNothingTheMachinesWordIsAllThereIs() {
        nothingIsBroken(126119);
    }

    @Test void s9OneReportOfAFasterBeltIsNoReasonToAskForMore() {
        nothingIsBroken(159480);
        nothingIsBroken(163700);
    }

    @Test void s9WhatIsBelowABeltThatStaysWhereItWasIsNoRaise() {
        nothingIsBroken(132644);
        nothingIsBroken(164556);
    }

    @Test void s9WhatIsAskedForOnceMoreOfABeltThatSlowsDownIsNoRaise() {
        nothingIsBroken(124179);
    }

    @Test void s7AStartBeforeTheFirstReportAfterALongGapDoesNotCount() {
        nothingIsBroken(138530);
    }
    @Test void s8ABeltSlowerThanBothTargetsIsTheConsolesAtOnce() {
        nothingIsBroken(116248);
    }

    @Test void s8ASpeedNamedBelowTheWayDownIsTheConsoles() {
        nothingIsBroken(133779);
    }

    @Test void s8TheConsolesWordCountsWhileTheSameIsAskedForAgain() {
        nothingIsBroken(159049);
    }

    @Test void s8ANudgeOnACoarseGridIsOneStepOfIt() {
        nothingIsBroken(156369);
    }

    @Test void s8NobodySetsASpeedBelowTheMachinesSlowest() {
        nothingIsBroken(163445);
    }

    @Test void s8WhatFollowsTheLastStepIsAsGoodAsANextOne() {
        nothingIsBroken(130159);
    }

    @Test void s8WhatWasOpenMayBeTakenOnlyWhenItIsAskedForAgain() {
        nothingIsBroken(156050);
    }

    @Test void s8ADeckThatGoesUpThroughHalfAPercentCountsInAnotherUnit() {
        nothingIsBroken(162905);
    }

    @Test void s8TheSuccessAfterARefusalMayBeThatOfTheOther() {
        nothingIsBroken(141422);
    @Test void slowingBelowWhatWasRefusedOnTheWayUpWaitsForNothing() {
        nothingIsBroken(127148);
    }

    @Test void slowingDoesNotWaitForTheConsolesWordAfterARefusal() {
        nothingIsBroken(107756);
    }

    @Test void slowingIsNotForgottenOnTheWayUpAfterTheLinkWasLost() {
        nothingIsBroken(102339);
    }

    @Test void slowingDoesNotWaitForATargetThatWasNotAnsweredAfterTheConsoleWasUsed() {
        nothingIsBroken(103334);
    }

    @Test void s8TwoDamagedReportsOnBothSidesOfTheTargetAreNotTheConsole() {
        nothingIsBroken(22566);
    }

    @Test void slowingIsGrantedByALateAnswerWhenTheSameWasAskedForAgain() {
        nothingIsBroken(203717);
    }

    @Test void s8OfADeckThatIsNotReportedTheMachinesWordIsTheConsoles() {
        nothingIsBroken(126119);
    }

    @Test void s2OfADeckThatIsNotReportedTheLowestInclineMayHold() {
        nothingIsBroken(120853);
    }

    @Test void s10AMachineThatNamesAsManyMilesAsItWasToldKilometresHasChangedItsUnit() {
        nothingIsBroken(114750);
    }

    @Test void s11OfTwoTargetsNearTheReportTheNearerOneHolds() {
        nothingIsBroken(100032);
    }

    @Test void s2WhatSlowsABeltWithoutATargetIsRetried() {
        nothingIsBroken(124179);
    }

    @Test void s8WithoutATargetBeforeItTheSpeedThatTheBeltHasKeptStands() {
        nothingIsBroken(18340);
    }

    @Test void s8ADeckThatIsRefusedGoesOnWithWhatWasBefore() {
        nothingIsBroken(19540);
    }

    @Test void s8ADeckThatGoesUpThroughATargetNearByIsNobodysWish() {
        nothingIsBroken(21954);
    }

    @Test void s8ARampMayBeginAtATargetBeforeOneThatWasNotAnswered() {
        nothingIsBroken(207010);
    }

    @Test void s8AWordAboutTheDeckIsTheConsolesWhileASpeedIsOnItsWay() {
        nothingIsBroken(21052);
    }

    @Test void s8TheConsoleGoesOnInSmallStepsAlsoWhenTheRunnerHasTakenOver() {
        nothingIsBroken(200080);
    }

    @Test void s8WhatABeltGoesOnToInSomebodysHandsIsTheConsoles() {
        nothingIsBroken(14472);
    }

    @Test void s8ANudgeLiftsByAWholeStepOfTheMachines() {
        nothingIsBroken(123169);
    }

    @Test void finishCountsTheMinuteFromTheStepThatWantedAWalkFirst() {
        nothingIsBroken(120982);
    }
}
