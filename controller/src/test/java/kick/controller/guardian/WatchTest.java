package kick.controller.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.units.Speed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class WatchTest {
    private final Ward ward = new Ward();

    @Test void s20WhileTheControllerLivesNothingIsDone() {
        ward.run(600);
        assertThat(ward.writes()).isEmpty();
        assertThat(ward.alarms()).isEmpty();
        assertThat(ward.isOver()).isFalse();
    }

    @Property(tries = 200) void s20ItNeverActsOnAControllerThatIsOnlySlow(@ForAll long seed) {
        var random = new Random(seed);
        var slow = new Ward();
        for (int i = 0; i < 60; i++) {
            slow.returns();
            slow.run(0.5);
            slow.hangs();
            slow.run(random.nextDouble(9.5));
        }
        assertThat(slow.writes()).isEmpty();
        assertThat(slow.isOver()).isFalse();
    }

    @Test void s20ADeathIsAnAlarmAtOnceAndHasTenSecondsToReturn() {
        ward.run(30);
        ward.dies();
        ward.run(0.1);
        assertThat(ward.alarms())
                .containsExactly("Kick has died; in 10 s the belt is eased to a walk and stopped");
        ward.run(9.8);
        assertThat(ward.writes()).isEmpty();
        ward.run(1);
        assertThat(ward.times(SetTargetSpeed.class).getFirst()).isCloseTo(40.3, within(0.4));
    }

    @Test void s20ASilenceIsAnAlarmAfterTwoSecondsAndActedOnAfterTen() {
        ward.run(30);
        ward.hangs();
        ward.run(1.9);
        assertThat(ward.alarms()).isEmpty();
        ward.run(0.7);
        assertThat(ward.alarms()).singleElement().asString().startsWith("Kick does not answer");
        ward.run(7.3);
        assertThat(ward.writes()).isEmpty();
        ward.run(1.5);
        assertThat(ward.writes()).isNotEmpty();
    }

    @Test void s20AControllerThatReturnsInTimeIsLeftAlone() {
        ward.run(30);
        ward.hangs();
        ward.run(9);
        ward.returns();
        ward.run(60);
        assertThat(ward.writes()).isEmpty();
        assertThat(ward.isOver()).isFalse();
    }

    @Test void s20AControllerThatReturnsLaterHasTheBeltBackAtOnce() {
        ward.run(30);
        ward.hangs();
        ward.run(13);
        int written = ward.writes().size();
        assertThat(written).isPositive();
        ward.returns();
        ward.run(30);
        assertThat(ward.writes()).hasSize(written);
        assertThat(ward.end()).isEqualTo("Kick answers again, and has the belt");
    }

    @Test void s20AnOrderlyEndIsNoDeath() {
        ward.run(30);
        ward.hangs();
        ward.hear(new Input.Farewell());
        ward.dies();
        ward.run(60);
        assertThat(ward.writes()).isEmpty();
        assertThat(ward.alarms()).isEmpty();
    }

    @Test void s20ABeltThatKickDidNotStartIsLeftAlone() {
        ward.pulse(new Pulse(false, Speed.kmh(6), Speed.kmh(1), Speed.kmh(0.1), Set.of()));
        ward.run(30);
        ward.hangs();
        ward.run(60);
        ward.dies();
        ward.run(60);
        assertThat(ward.writes()).isEmpty();
        assertThat(ward.alarms()).isEmpty();
        assertThat(ward.isOver()).isTrue();
    }

    @Test void s20WhatTheGuardianHasSleptThroughIsNotHeldAgainstTheController() {
        ward.run(30);
        ward.sleep(3600);
        ward.run(30);
        assertThat(ward.alarms()).isEmpty();
        assertThat(ward.writes()).isEmpty();
    }

    @Test void s20AnotherGuardianRelievesThisOne() {
        ward.run(30);
        ward.dies();
        ward.run(12);
        int written = ward.writes().size();
        ward.hear(new Input.Relief());
        ward.run(30);
        assertThat(ward.writes()).hasSize(written);
        assertThat(ward.end()).isEqualTo("another guardian has taken over");
    }

    @Test void s20ALinkThatFellIsSoughtAndTheRunnerIsTold() {
        ward.outOfReach();
        ward.run(30);
        ward.dies();
        ward.run(20);
        assertThat(ward.writes()).isEmpty();
        assertThat(ward.alarms().getLast()).contains("use its own keys");
        ward.inReach();
        ward.run(5);
        assertThat(ward.writes()).isNotEmpty();
        assertThat(ward.end()).isEqualTo("the belt stands");
    }

    @Test void s20ALinkThatFallsWhileItActsIsTakenUpAgain() {
        ward.run(30);
        ward.dies();
        ward.run(13);
        ward.outOfReach();
        assertThat(ward.alarms().getLast()).contains("the link is lost");
        ward.run(10);
        ward.inReach();
        assertThat(ward.end()).isEqualTo("the belt stands");
        assertThat(ward.times(Stop.class)).isNotEmpty();
    }

    @Test void s20AMachineThatStaysAwayIsGivenUp() {
        ward.outOfReach();
        ward.run(30);
        ward.dies();
        assertThat(ward.end()).isEqualTo("the treadmill could not be reached");
    }
}
