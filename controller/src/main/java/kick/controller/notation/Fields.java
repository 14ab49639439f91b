package kick.controller.notation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An object of JSON that is being read, member by member; what is missing or of another kind is named. */
final class Fields {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final JsonNode node;

    private Fields(JsonNode node) {
        this.node = node;
    }

    static Fields of(String text) throws NotationException {
        try {
            return of(MAPPER.readTree(text), "the text");
        } catch (JacksonException e) {
            throw new NotationException("not JSON: " + e.getOriginalMessage());
        }
    }

    private static Fields of(@Nullable JsonNode node, String name) throws NotationException {
        if (node == null || !node.isObject()) throw new NotationException(name + " is not an object");
        return new Fields(node);
    }

    boolean has(String name) {
        var value = node.get(name);
        return value != null && !value.isNull();
    }

    String text(String name) throws NotationException {
        var value = node.get(name);
        if (value == null || !value.isString()) throw new NotationException(name + " is not a text");
        return value.stringValue();
    }

    boolean flag(String name) throws NotationException {
        var value = node.get(name);
        if (value == null || !value.isBoolean())
            throw new NotationException(name + " is neither true nor false");
        return value.booleanValue();
    }

    int count(String name) throws NotationException {
        var value = node.get(name);
        if (value == null || !value.canConvertToInt())
            throw new NotationException(name + " is not a whole number");
        return value.intValue();
    }

    /** The index of a step that the plan has. */
    int step(String name, Plan plan) throws NotationException {
        int step = count(name);
        if (step < 0 || step >= plan.steps().size())
            throw new NotationException("the plan has no step " + step);
        return step;
    }

    @Nullable Integer countOrNull(String name) throws NotationException {
        return has(name) ? count(name) : null;
    }

    double number(String name) throws NotationException {
        var value = node.get(name);
        if (value == null || !value.isNumber() || !Double.isFinite(value.doubleValue()))
            throw new NotationException(name + " is not a number");
        return value.doubleValue();
    }

    <E extends Enum<E>> E word(String name, E[] values) throws NotationException {
        var word = text(name);
        for (var value : values) if (Tree.word(value).equals(word)) return value;
        throw new NotationException("%s cannot be \"%s\"".formatted(name, word));
    }

    Duration seconds(String name) throws NotationException {
        return Duration.ofNanos(Math.round(measure(name) * 1e9));
    }

    /** No run takes longer or goes farther; sums of what is less stay in their range. */
    private double measure(String name) throws NotationException {
        double value = number(name);
        if (value < 0 || value > 1e6) throw new NotationException(name + " is out of all measure");
        return value;
    }

    Distance metres(String name) throws NotationException {
        return Distance.metres(measure(name));
    }

    Speed kmh(String name) throws NotationException {
        double kmh = number(name);
        if (kmh < 0 || kmh > 655.35) throw new NotationException(name + " is no speed");
        return Speed.kmh(kmh);
    }

    @Nullable Speed kmhOrNull(String name) throws NotationException {
        return has(name) ? kmh(name) : null;
    }

    Incline percent(String name) throws NotationException {
        double percent = number(name);
        if (Math.abs(percent) > 3276.7) throw new NotationException(name + " is no incline");
        return Incline.percent(percent);
    }

    @Nullable Incline percentOrNull(String name) throws NotationException {
        return has(name) ? percent(name) : null;
    }

    Fields object(String name) throws NotationException {
        return of(node.get(name), name);
    }

    List<Fields> objects(String name) throws NotationException {
        var value = node.get(name);
        if (value == null || !value.isArray()) throw new NotationException(name + " is not a list");
        List<Fields> all = new ArrayList<>();
        for (var each : value) all.add(of(each, name));
        return all;
    }

    /** The members that are texts. */
    Map<String, String> texts() {
        Map<String, String> all = new LinkedHashMap<>();
        node.properties().forEach(m -> {
            if (m.getValue().isString()) all.put(m.getKey(), m.getValue().stringValue());
        });
        return all;
    }
}
