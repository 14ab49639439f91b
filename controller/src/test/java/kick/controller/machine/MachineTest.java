package kick.controller.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

class MachineTest {
    private final Moment now = Moment.ORIGIN;

    /** Connected to a moment ago, with all its setup before it. */
    private Machine met(Wanted wanted) {
        return Machine.UNLINKED.linkUp(EnumSet.allOf(Characteristic.class), "", now).wants(wanted);
    }

    @Test void s5AStopDoesNotWaitForTheSetup() {
        assertThat(met(new Wanted.Stopped()).next(now))
                .isEqualTo(new MachineAction.Write(new ControlPointRequest.Stop()));
    }

    @Test void s5ABeltIsSeenToStandByAReportThatCameAfterTheStop() {
        var stop = new ControlPointRequest.Stop();
        var later = now.plusMillis(500);
        var stopped = met(new Wanted.Stopped()).heard(Speed.ZERO, now.plusMillis(-1))
                .machine()
                .asked(new MachineAction.Write(stop), now)
                .answered(new ControlPointResponse(stop.opCode(), ResultCode.SUCCESS), now);
        assertThat(stopped.deadline(now)).isLessThanOrEqualTo(later);
        assertThat(writes(stopped, later)).isTrue();
        assertThat(writes(stopped.heard(Speed.ZERO, later).machine(), later)).isFalse();
    }

    @Test void s5AReportOfBeforeTheStopIsNoneOfAStandOnceControlIsGrantedEither() {
        var seen = met(new Wanted.Stopped()).heard(Speed.ZERO, now).machine();
        assertThat(writes(permitted(permitted(seen)), now.plusMillis(500))).isTrue();
    }

    /** Stop is refused for want of control, which is then granted. */
    private Machine permitted(Machine machine) {
        var stop = new ControlPointRequest.Stop();
        var control = new ControlPointRequest.RequestControl();
        var later = now.plusMillis(1);
        return machine.asked(new MachineAction.Write(stop), later)
                .answered(new ControlPointResponse(stop.opCode(), ResultCode.CONTROL_NOT_PERMITTED), later)
                .asked(new MachineAction.Write(control), later)
                .answered(new ControlPointResponse(control.opCode(), ResultCode.SUCCESS), later);
    }

    @Test void s5AMachineThatAStopDidNotReachIsSetUpBeforeTheNext() {
        var stop = new MachineAction.Write(new ControlPointRequest.Stop());
        var unlinked = Machine.UNLINKED.wants(new Wanted.Stopped());
        var linked = unlinked.linkUp(EnumSet.allOf(Characteristic.class), "", now);
        var lost = linked.asked(stop, now).writeFailed(now);
        assertThat(lost.next(now))
                .isEqualTo(new MachineAction.Subscribe(Characteristic.FITNESS_MACHINE_CONTROL_POINT));
        assertThat(lost.next(now.plusMillis(100))).isEqualTo(stop);
    }

    private static boolean writes(Machine machine, Moment at) {
        return machine.next(at) instanceof MachineAction.Write;
    }

    @Test void aMachineWithoutALiftHasNoneAlthoughTheOneBeforeItHad() {
        var range = new SupportedInclinationRange(Incline.FLAT, Incline.percent(15), 5);
        var first = met(new Wanted.Nothing()).read(Characteristic.SUPPORTED_INCLINATION_RANGE, range, now);
        assertThat(first.capabilities().inclines()).isEqualTo(range);
        var pad = EnumSet.complementOf(EnumSet.of(Characteristic.SUPPORTED_INCLINATION_RANGE));
        assertThat(first.linkLost().linkUp(pad, "", now).capabilities().inclines()).isNull();
        assertThat(first.linkLost()
                .linkUp(EnumSet.allOf(Characteristic.class), "", now)
                .capabilities()
                .inclines()).isEqualTo(range);
    }

    @Test void whateverElseIsWantedDoes() {
        var wanted = new Wanted.At(Speed.kmh(3), Incline.FLAT);
        assertThat(met(wanted).next(now)).isInstanceOf(MachineAction.Read.class);
    }

    /** Control was asked for and granted. */
    private Machine controlled() {
        var control = new ControlPointRequest.RequestControl();
        var asked = met(new Wanted.At(Speed.kmh(3), Incline.FLAT)).asked(new MachineAction.Write(control),
                now);
        return asked.answered(new ControlPointResponse(control.opCode(), ResultCode.SUCCESS), now);
    }

    @Test void aStatusInMilesConfirmsNothingButToAMachineThatTakesMiles() {
        var eight = new MachineAction.Write(new ControlPointRequest.SetTargetSpeed(Speed.kmh(8)));
        var named = new FitnessMachineStatus.TargetSpeedChanged(Speed.mph(8));
        assertThat(isConfirmed(controlled().asked(eight, now).heard(named))).isFalse();
        var inMiles = controlled().with(EnumSet.of(Quirk.TAKES_MILES));
        var meant = new FitnessMachineStatus.TargetSpeedChanged(Miles.meant(inMiles.onAir(Speed.kmh(8))));
        assertThat(isConfirmed(inMiles.asked(eight, now).heard(meant))).isTrue();
    }

    private static boolean isConfirmed(Machine machine) {
        var pending = machine.controlPoint().pending();
        return pending != null && pending.confirmed();
    }

    @ParameterizedTest
    @MethodSource("takesControlAway") void aMachineThatTakesControlAwayIsAskedForItAgain(
            FitnessMachineStatus said) {
        assertThat(controlled().controlPoint().permission()).isEqualTo(Permission.HELD);
        assertThat(controlled().heard(said).controlPoint().permission()).isEqualTo(Permission.NONE);
    }

    static Stream<FitnessMachineStatus> takesControlAway() {
        return Stream.of(new FitnessMachineStatus.ControlPermissionLost(), new FitnessMachineStatus.Reset());
    }
}
