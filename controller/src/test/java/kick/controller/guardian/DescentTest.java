package kick.controller.guardian;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.machine.Quirk;
import kick.controller.units.Speed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DescentTest {
    private final Ward ward = new Ward();

    private String end() {
        ward.run(30);
        ward.dies();
        return ward.end();
    }

    @Test void s20TheBeltIsEasedByOneKilometrePerHourEveryTwoSecondsToAWalkAndStopped() {
        ward.runningAt(7.4);
        assertThat(end()).isEqualTo("the belt stands");
        assertThat(ward.targets()).containsExactly(6.4, 5.4, 4.4, 3.4, 3.0);
        var times = ward.times(SetTargetSpeed.class);
        for (int i = 1; i < times.size(); i++)
            assertThat(times.get(i) - times.get(i - 1)).isCloseTo(2, within(0.1));
        assertThat(ward.times(Stop.class).getFirst() - times.getLast()).isCloseTo(2, within(0.1));
    }

    @Test void s20StopIsRepeatedUntilTheBeltIsSeenToStand() {
        ward.runningAt(3);
        end();
        var times = ward.times(Stop.class);
        assertThat(times).hasSizeGreaterThan(5);
        for (int i = 1; i < times.size(); i++)
            assertThat(times.get(i) - times.get(i - 1)).isLessThanOrEqualTo(0.6);
        assertThat(ward.targets()).isEmpty();
    }

    @Test void s20ABeltThatStandsIsNotTouchedButForAStop() {
        ward.runningAt(0);
        assertThat(end()).isEqualTo("the belt stands");
        assertThat(ward.targets()).isEmpty();
    }

    @Test void s20PermissionThatWasLostIsAskedForAndTheSameSpeedSaidAgain() {
        ward.runningAt(5);
        ward.controlled = false;
        assertThat(end()).isEqualTo("the belt stands");
        assertThat(ward.writes().subList(0, 3)).containsExactly(new SetTargetSpeed(Speed.kmh(4)),
                new RequestControl(), new SetTargetSpeed(Speed.kmh(4)));
    }

    @Test void s20AMachineThatTakesNoTargetsIsStoppedAtOnce() {
        ward.takesTargets = false;
        assertThat(end()).isEqualTo("the belt stands");
        assertThat(ward.targets()).containsExactly(11.0);
        assertThat(ward.times(Stop.class).getFirst())
                .isCloseTo(ward.times(SetTargetSpeed.class).getFirst(), within(0.1));
    }

    @Test void s20AMachineThatRefusesStopIsPaused() {
        ward.runningAt(4);
        ward.takesStop = false;
        assertThat(end()).isEqualTo("the belt stands");
        assertThat(ward.times(Pause.class)).isNotEmpty();
    }

    @Test void s20ABeltThatDoesNotStopIsAnAlarmAndInTheEndGivenUp() {
        ward.runningAt(4);
        ward.obeys = false;
        assertThat(end()).isEqualTo("the belt did not stop");
        assertThat(ward.alarms()).contains("the belt does not stop: use the red button or the safety key");
        assertThat(ward.alarms().getLast()).isEqualTo("the belt did not stop");
    }

    @Test void s20WithoutDataItGoesByWhatTheControllerSaidLast() {
        ward.runningAt(6);
        ward.reports = false;
        assertThat(end()).contains("says nothing of its belt");
        assertThat(ward.targets()).containsExactly(5.0, 4.0, 3.0);
        assertThat(ward.times(Stop.class)).isNotEmpty();
    }

    @Test void s20TargetsAreOnTheMachinesGridAndNotBelowItsSlowest() {
        ward.pulse(new Pulse(true, Speed.kmh(7.7), Speed.kmh(4), Speed.kmh(0.5), Set.of()));
        ward.belt = 7.7;
        ward.target = 7.7;
        end();
        assertThat(ward.targets()).containsExactly(6.5, 5.5, 4.5, 4.0);
    }

    @Test void s20AMachineThatTakesMilesIsToldMiles() {
        ward.with(Quirk.TAKES_MILES);
        ward.runningAt(5);
        ward.reports = false;
        end();
        assertThat(ward.targets()).containsExactly(2.48, 1.82);
    }

    @Test void s20AMachineThatReportsMilesIsHeardInMiles() {
        ward.with(Quirk.REPORTS_MILES);
        ward.runningAt(5); // miles
        ward.obeys = false;
        ward.run(30);
        ward.dies();
        ward.run(13);
        assertThat(ward.targets().getFirst()).isEqualTo(7.0);
    }

    @Test void s20AMachineThatWantsControlBeforeEachIsAskedBeforeEach() {
        ward.with(Quirk.CONTROL_BEFORE_EACH);
        ward.runningAt(4);
        end();
        var writes = ward.writes();
        for (int i = 0; i < writes.size(); i++)
            assertThat(writes.get(i) instanceof RequestControl).isEqualTo(i % 2 == 0);
    }

    @Property(tries = 300) void s20NothingIsEverRaised(@ForAll long seed) {
        var random = new Random(seed);
        var wild = new Ward();
        wild.runningAt(3 + random.nextInt(150) / 10.0);
        wild.controlled = random.nextBoolean();
        wild.reports = random.nextInt(4) > 0;
        wild.obeys = random.nextInt(4) > 0;
        wild.run(10);
        wild.dies();
        double fastest = wild.belt;
        for (int i = 0; i < 60 && !wild.isOver(); i++) {
            wild.run(1);
            if (random.nextInt(5) == 0) wild.hear(new Input.WriteFailed("no answer"));
            if (random.nextInt(8) == 0) wild.controlled = false;
            if (random.nextInt(8) == 0)
                wild.hear(new Input.Answered(new ControlPointResponse(2, ResultCode.of(random.nextInt(7)))));
        }
        assertThat(wild.targets()).allMatch(target -> target < fastest);
        var repeated = wild.targets();
        for (int i = 1; i < repeated.size(); i++)
            assertThat(repeated.get(i)).isLessThanOrEqualTo(repeated.get(i - 1));
        assertThat(wild.writes()).hasOnlyElementsOfTypes(SetTargetSpeed.class, Stop.class, Pause.class,
                RequestControl.class);
    }
}
