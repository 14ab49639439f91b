package kick.controller.safety;

import static kick.controller.safety.KernelScene.incline;
import static kick.controller.safety.KernelScene.runningAt;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;

/** A deck at the figures at which it has been told otherwise (S8), and what may hold while that is open (S9). */
class DeckWatchTest {

    @Test void s8AMachineHasThreeSecondsToTurnItsDeckAndNotLonger() {
        var scene = turnsBackAfter(3).seconds(0.5).reports(8, 0.4);
        assertThat(scene.findings).containsExactly(new Finding.InclineOverridden(Incline.percent(0.4)));
        assertThat(turnsBackAfter(2.999).seconds(0.5).reports(8, 0.4).findings).isEmpty();
    }

    /** Told to go to 5 %, seen at 2 %, and so long after the request at 0.4 %. */
    private static KernelScene turnsBackAfter(double seconds) {
        return runningAt(8).sends(incline(5))
                .granted()
                .seconds(0.9)
                .reports(8, 1)
                .seconds(1)
                .reports(8, 2)
                .seconds(seconds - 2)
                .reports(8, 0.4);
    }

    @Test void s8ADeckThatRestsHalfAPercentFromItsInclineHasReachedItAndMoreIsTheConsoles() {
        assertThat(restsAt(1.5).seconds(1).reports(8, 2.6).seconds(1).reports(8, 2.6).findings)
                .containsExactly(new Finding.InclineOverridden(Incline.percent(2.6)));
        assertThat(restsAt(1.4).seconds(1).reports(8, 2.6).seconds(1).reports(8, 2.6).findings)
                .as("it has only come by")
                .isEmpty();
    }

    /** Told to go to 2 %, and at rest here. */
    private static KernelScene restsAt(double percent) {
        var scene = runningAt(8).sends(incline(2)).granted();
        for (int i = 0; i < 5; i++) scene.seconds(1).reports(8, percent);
        return scene;
    }

    @Test void s8ADeckThatIsAskedOnceMoreOnItsWayUpThroughItsInclineIsNobodysWish() {
        var scene = runningAt(8).sends(incline(2)).unanswered().reports(8, 9).seconds(1).sends(incline(2));
        for (double percent = 10; percent <= 16; percent++) scene.seconds(1).reports(8, percent);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s8SoIsOneThatIsAskedForTheInclineWhereItIsAndGoesUp() {
        var scene = runningAt(8).reports(8, 2).seconds(1).reports(8, 2).sends(incline(2)).granted();
        for (double percent = 3; percent <= 12.5; percent++) scene.seconds(1).reports(8, percent);
        assertThat(scene.findings).isEmpty();
    }

    @Test void s9ADeckThatIsWhereTheConsoleHasNamedItMayStillBeginWithLess() {
        var scene = runningAt(8).reports(8, 5).sends(incline(1)).granted().seconds(0.5).reports(8, 5);
        scene.kernel = scene.kernel.consoleIncline(Incline.percent(5.1), scene.now).kernel();
        scene.reports(8, 5.1).seconds(1).reports(8, 5.1).seconds(1.999).reports(8, 5.1);
        assertThat(scene.against(incline(5))).isNotNull();
        assertThat(scene.seconds(0.001).reports(8, 5.1).against(incline(5))).isNull();
    }

    @Test void s9OneReportDoesNotShowThatTheDeckHasTakenATarget() {
        var scene = runningAt(8).sends(incline(2)).unanswered().reports(8, 2);
        assertThat(scene.kernel.deck().taken()).isFalse();
        assertThat(scene.seconds(1).reports(8, 1.5).seconds(1).reports(8, 2).kernel.deck().taken()).isFalse();
        assertThat(scene.seconds(1).reports(8, 2).kernel.deck().taken()).isTrue();
    }

    @Test void s9TheLowestInclineOfThoseThatMayHoldIsRememberedThoughItCameFirst() {
        var scene = runningAt(8).sends(incline(1))
                .granted()
                .seconds(1)
                .reports(8, 1)
                .seconds(1)
                .reports(8, 1);
        scene.sends(incline(5)).unanswered();
        for (int i = 0; i < 6; i++) scene.seconds(1).reports(8, 1);
        scene.sends(incline(3)).unanswered().reports(8, 4);
        assertThat(scene.against(incline(2))).isEqualTo(Invariant.S9);
        assertThat(scene.against(incline(1))).isNull();
    }

    @Test void s9AnInclineThatIsRefusedTheSecondTimeDoesNotStand() {
        var scene = runningAt(8).sends(incline(1))
                .unanswered()
                .seconds(6)
                .reports(8)
                .sends(incline(1))
                .refused();
        assertThat(scene.seconds(6).reports(8).kernel.deck().target()).isNull();
        scene.kernel = scene.kernel.controlled(false);
        assertThat(scene.against(incline(1))).isEqualTo(Invariant.S2);
    }

    @Test void s8WhatTheConsoleNamedBeforeALowerInclineWasGrantedIsNotAskedForOnceMore() {
        var scene = runningAt(8).sends(incline(1)).unanswered();
        scene.kernel = scene.kernel.consoleIncline(Incline.percent(2), scene.now).kernel();
        scene.granted().seconds(1).reports(8, 1);
        assertThat(scene.against(incline(2))).isNotNull();
        assertThat(scene.against(incline(1))).isNull();
        var higher = runningAt(8).sends(incline(3)).unanswered();
        higher.kernel = higher.kernel.consoleIncline(Incline.percent(2), higher.now).kernel();
        assertThat(higher.granted().seconds(1).reports(8, 2).against(incline(2))).isNull();
    }

    @Test void s8ADeckThatGoesOnFromWhatTheConsoleHasNamedIsTheConsoles() {
        var scene = runningAt(8).sends(incline(1)).granted();
        for (int i = 0; i < 5; i++) scene.seconds(1).reports(8, 1);
        scene.kernel = scene.kernel.consoleIncline(Incline.percent(1.5), scene.now).kernel();
        scene.seconds(1).reports(8, 1.3);
        scene.kernel = scene.kernel.released();
        scene.seconds(3).reports(8, 2.6).seconds(0.5).reports(8, 2.8);
        assertThat(scene.findings).containsExactly(new Finding.InclineOverridden(Incline.percent(2.8)));
        assertThat(scene.against(incline(3))).isEqualTo(Invariant.S8);
    }

    @Test void s9ARefusalOfWhatWasAskedForMoreThanOnceUndoesNothingThatWasGranted() {
        var scene = runningAt(8).sends(incline(4)).granted();
        for (double percent = 0; percent <= 4; percent++) scene.seconds(1).reports(8, percent);
        scene.sends(incline(1))
                .unanswered()
                .reports(8, 4)
                .seconds(1)
                .reports(8, 4)
                .sends(incline(1))
                .granted();
        scene.refused().seconds(1).reports(8, 3);
        assertThat(scene.kernel.deck().target()).isEqualTo(Incline.percent(1));
    }
}
