package kick.controller.enrolment;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;

/** A machine's answer to targets as text. */
final class ResponseYaml {
    private ResponseYaml() {}

    static String write(String machine, Response response) {
        return """
                # How this machine answers to targets, learned from what it reported. Each line: seconds from the request
                # to the first change, change per second (km/h or %%), and how many changes this was learned from.
                # Machine: %s
                belt-up: %s
                belt-down: %s
                lift-up: %s
                lift-down: %s
                shows-setpoint: %s
                """
                .formatted(machine.replaceAll("\\p{Cntrl}", " "), ramp(response.up()), ramp(response.down()),
                        ramp(response.rise()), ramp(response.fall()), response.showsSetpoint());
    }

    private static String ramp(Ramp ramp) {
        return String.format(Locale.ROOT, "[%.3f, %.4f, %d]", ramp.deadSeconds(), ramp.rate(),
                ramp.episodes());
    }

    /** @throws IllegalArgumentException if the text is not of this kind */
    static Response read(String text) {
        try {
            if (!(new Load(LoadSettings.builder().build()).loadFromString(text) instanceof Map<?, ?> map))
                throw new IllegalArgumentException("no keys and values");
            return new Response(ramp(map.get("belt-up")), ramp(map.get("belt-down")),
                    ramp(map.get("lift-up")),
                    ramp(map.get("lift-down")), Boolean.TRUE.equals(map.get("shows-setpoint")));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Ramp ramp(@org.jspecify.annotations.Nullable Object value) {
        if (!(value instanceof List<?> list) || list.size() != 3
                || !list.stream().allMatch(Number.class::isInstance))
            return Ramp.UNKNOWN;
        var dead = ((Number) list.get(0)).doubleValue();
        var rate = ((Number) list.get(1)).doubleValue();
        int episodes = ((Number) list.get(2)).intValue();
        return rate > 0 && episodes > 0 ? new Ramp(dead, rate, episodes) : Ramp.UNKNOWN;
    }
}
