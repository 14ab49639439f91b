package kick.controller.notation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import tools.jackson.databind.json.JsonMapper;

/** An object of JSON that is being written; {@link Fields} reads it. */
final class Tree {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    Tree put(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    Tree word(String name, Enum<?> value) {
        return put(name, word(value));
    }

    Tree seconds(String name, Duration time) {
        return put(name, time.toNanos() / 1e9);
    }

    Tree metres(String name, Distance distance) {
        return put(name, distance.metres());
    }

    Tree kmh(String name, @Nullable Speed speed) {
        return put(name, speed == null ? null : speed.kmh());
    }

    Tree percent(String name, @Nullable Incline incline) {
        return put(name, incline == null ? null : incline.percent());
    }

    Tree tree(String name, Tree tree) {
        return put(name, tree.members);
    }

    Tree trees(String name, List<Tree> trees) {
        return put(name, trees.stream().map(t -> t.members).toList());
    }

    /** All in one line. */
    String text() {
        return MAPPER.writeValueAsString(members);
    }

    /** For people: a line for each member. */
    String page() {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(members) + "\n";
    }

    /** {@code COOL_DOWN} is {@code cool-down}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
