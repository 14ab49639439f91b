package kick.controller.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
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

    @Test void whateverElseIsWantedDoes() {
        var wanted = new Wanted.At(Speed.kmh(3), Incline.FLAT);
        assertThat(met(wanted).next(now)).isInstanceOf(MachineAction.Read.class);
    }
}
