package kick.controller.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;

import org.junit.jupiter.api.Test;

import kick.controller.machine.Quirk;
import kick.controller.units.Speed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PulseTest {
    @Property(tries = 200) void whatIsSaidIsHeard(@ForAll boolean inCharge,
            @ForAll @IntRange(max = 0xFFFF) int speed, @ForAll Set<Quirk> quirks) {
        var pulse = new Pulse(inCharge, new Speed(speed), Speed.kmh(0.8), Speed.kmh(0.1), quirks);
        assertThat(Pulse.read(pulse.line())).isEqualTo(pulse);
    }

    @Test void itIsOneShortLine() {
        var pulse = new Pulse(true, Speed.kmh(12.5), Speed.kmh(0.8), Speed.kmh(0.1),
                Set.of(Quirk.TAKES_MILES, Quirk.REPORTS_MILES));
        assertThat(pulse.line()).isEqualTo("1 1250 80 10 REPORTS_MILES,TAKES_MILES");
    }

    @Property(tries = 500) void nonsenseIsNoPulse(@ForAll String line) {
        assertThat(Pulse.read(line)).isNull();
    }
}
