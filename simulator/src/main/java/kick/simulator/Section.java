package kick.simulator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping in a YAML file, read key by key. It remembers what it was asked for, so what is left over is an
 * error.
 */
final class Section {
    private final String file;
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> known = new TreeSet<>();

    private Section(String file, @Nullable Node node) {
        this.file = file;
        if (node == null) return;
        if (!(node instanceof MappingNode mapping))
            throw trouble(node, "this should be a list of keys and values", "write key: value");
        for (var entry : mapping.getValue()) {
            String key = scalar(entry.getKeyNode());
            if (keys.containsKey(key))
                throw trouble(entry.getKeyNode(), "there are two keys " + key, "keep one");
            keys.put(key, entry.getKeyNode());
            values.put(key, entry.getValueNode());
        }
    }

    /** @param file how errors call the text */
    static Section parse(String text, String file) {
        var settings = LoadSettings.builder()
                .setLabel(file)
                .setAllowRecursiveKeys(false)

                .setMaxAliasesForCollections(0)
                .build();
        try {
            return new Section(file, new Compose(settings).composeString(text).orElse(null));
        } catch (MarkedYamlEngineException e) {
            var mark = e.getProblemMark();
            throw new ProfileException(file, mark.map(m -> m.getLine() + 1).orElse(0),
                    mark.map(m -> m.getColumn() + 1).orElse(0), "this is not YAML: " + e.getProblem(),
                    "look at this line and the one before it");
        } catch (YamlEngineException e) {
            throw new ProfileException(file, 0, 0, "this is not YAML: " + e.getMessage(), "write it anew");
        }
    }

    boolean has(String key) {
        known.add(key);
        return values.containsKey(key);
    }

    /** A part of its own; empty where the key is missing. */
    Section section(String key) {
        known.add(key);
        return new Section(file, values.get(key));
    }

    String text(String key, String usual) {
        return read(key, usual, Function.identity());
    }

    /**
     * What {@code reader} makes of the text; it says what is wrong by an {@link IllegalArgumentException}.
     */
    <T> T read(String key, T usual, Function<String, T> reader) {
        known.add(key);
        var node = values.get(key);
        return node == null ? usual : read(node, reader);
    }

    /** A value that has to be there. */
    <T> T need(String key, Function<String, T> reader) {
        known.add(key);
        var node = values.get(key);
        if (node == null) throw missing(key);
        return read(node, reader);
    }

    /** A key that is missing is often there, misspelt. */
    private ProfileException missing(String key) {
        for (var entry : keys.entrySet())
            if (!known.contains(entry.getKey()) && Spelling.isNear(entry.getKey(), key))
                return trouble(entry.getValue(), "there is no key " + entry.getKey(),
                        "did you mean " + key + "?");
        return new ProfileException(file, 0, 0, "there is no " + key, "add " + key + ": …");
    }

    <T> List<T> list(String key, Function<String, T> reader) {
        known.add(key);
        var node = values.get(key);
        if (node == null) return List.of();
        if (!(node instanceof SequenceNode sequence))
            throw trouble(node, key + " should be a list", "write " + key + ": [one, two]");
        return sequence.getValue().stream().map(item -> read(item, reader)).toList();
    }

    /** The keys of a section whose keys are free. */
    Set<String> names() {
        known.addAll(keys.keySet());
        return keys.keySet();
    }

    /** Says at the place of {@code key} what is wrong with it. */
    ProfileException trouble(String key, String problem, String remedy) {
        var place = keys.get(key);
        return place == null
                ? new ProfileException(file, 0, 0, problem, remedy)
                : trouble(place, problem, remedy);
    }

    /** Ends the reading: whatever was not asked for should not be there. */
    void end() {
        for (var entry : keys.entrySet())
            if (!known.contains(entry.getKey()))
                throw trouble(entry.getValue(),
                        "there is no key " + entry.getKey(), Spelling.remedy(entry.getKey(), known));
    }

    private <T> T read(Node node, Function<String, T> reader) {
        try {
            return reader.apply(scalar(node));
        } catch (WordException e) {
            throw trouble(node, e.problem(), e.remedy());
        }
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar) return scalar.getValue();
        throw trouble(node, "this should be a single value", "write it on one line");
    }

    private ProfileException trouble(Node node, String problem, String remedy) {
        var mark = node.getStartMark();
        return new ProfileException(file, mark.map(m -> m.getLine() + 1).orElse(0),
                mark.map(m -> m.getColumn() + 1).orElse(0), problem, remedy);
    }
}
