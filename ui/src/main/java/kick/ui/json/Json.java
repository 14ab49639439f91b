package kick.ui.json;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

/** Writes trees of maps, lists, texts and numbers as one line of JSON. */
public final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    public static String line(Map<String, @Nullable Object> tree) {
        return MAPPER.writeValueAsString(tree);
    }
}
