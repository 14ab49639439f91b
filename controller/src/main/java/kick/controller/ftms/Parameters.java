package kick.controller.ftms;

import static kick.controller.ftms.Format.SINT16;
import static kick.controller.ftms.Format.UINT16;
import static kick.controller.ftms.Format.UINT8;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import kick.controller.units.Distance;

/** The parameters that requests of the control point and events of the machine status have in common. */
final class Parameters {
    /** Stop (1) or pause (2); FTMS 4.16.2.9. */
    static final Field CONTROL_INFORMATION = new Field("control_information", UINT8, "1", "enum");
    /** FTMS 4.16.2.15. */
    static final Field[] TWO_ZONES = {zone("fat_burn"), zone("fitness")};
    /** FTMS 4.16.2.16. */
    static final Field[] THREE_ZONES = {zone("light"), zone("moderate"), zone("hard")};
    /** FTMS 4.16.2.17. */
    static final Field[] FIVE_ZONES = {zone("very_light"), zone("light"), zone("moderate"), zone("hard"),
            zone("maximum")};
    /** FTMS 4.16.2.18. */
    static final Field[] SIMULATION = {
            new Field("wind_speed", SINT16, "0.001", "m/s"),
            new Field("grade", SINT16, "0.01", "%"),
            new Field("rolling_resistance_coefficient", UINT8, "0.0001", "unitless"),
            new Field("wind_resistance_coefficient", UINT8, "0.01", "kg/m")};

    private Parameters() {}

    private static Field zone(String name) {
        return new Field(name + "_zone", UINT16, "1", "s");
    }

    static int metres(Distance distance) {
        return Math.toIntExact(Math.round(distance.metres()));
    }

    static List<Duration> times(int[] seconds) {
        return Arrays.stream(seconds).mapToObj(Duration::ofSeconds).toList();
    }

    static int[] seconds(List<Duration> times) {
        return times.stream().mapToInt(Parameters::seconds).toArray();
    }

    static int seconds(Duration time) {
        return Math.toIntExact(time.toSeconds());
    }

    /** A copy of the times, of which the specification has two, three or five. */
    static List<Duration> checkedZones(List<Duration> times) {
        if (times.size() != 2 && times.size() != 3 && times.size() != 5)
            throw new IllegalArgumentException("there are two, three or five zones, not " + times.size());
        return List.copyOf(times);
    }
}
