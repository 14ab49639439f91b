package kick.controller.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import kick.controller.workout.Spelling;

/** The keys of one map of the file, each with its value and its place. */
final class Fields {
    private static final int LONGEST = 2000;

    private final Node node;
    private final Complaints complaints;
    private final Map<String, Node> values = new LinkedHashMap<>();

    private Fields(Node node, Complaints complaints) {
        this.node = node;
        this.complaints = complaints;
    }

    /** @param known all keys that there can be; others are complained about, and what was probably meant is said */
    static Fields of(Node node, List<String> known, Complaints complaints) {
        var fields = new Fields(node, complaints);
        if (!(node instanceof MappingNode mapping)) {
            complaints.add(node, "here should be keys and values", "write lines such as work: 400 m");
            return fields;
        }
        for (var line : mapping.getValue()) fields.add(line.getKeyNode(), line.getValueNode(), known);
        return fields;
    }

    private void add(Node key, Node value, List<String> known) {
        var word = key instanceof ScalarNode scalar ? scalar.getValue() : "a list or map";
        if (!known.contains(word)) unknown(key, word, value, known);
        else
            if (values.put(word, value) != null)
                complaints.add(key, word + " is there twice", "take one out");
    }

    /** Reads on with what was probably meant, so that one mistake is told once. */
    private void unknown(Node key, String word, Node value, List<String> known) {
        var near = Spelling.nearest(word, known);
        near.ifPresent(meant -> values.putIfAbsent(meant, value));
        complaints.add(key, "there is no key \"%s\" here".formatted(shortened(word)),
                near.map(meant -> "did you mean " + meant + "?")
                        .orElse("the keys are " + String.join(", ", known)));
    }

    Node node() {
        return node;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<Node> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The text under a key, if there is one. */
    Optional<String> text(String key) {
        return find(key).flatMap(value -> text(value, key));
    }

    private Optional<String> text(Node value, String key) {
        if (value instanceof ScalarNode scalar && !scalar.getValue().isBlank()
                && scalar.getValue().length() <= LONGEST)
            return Optional.of(scalar.getValue());
        complaints.add(value, key + " needs one short text",
                "write it after the colon, in quotes if it has a colon or # in it");
        return Optional.empty();
    }

    /** What a reader makes of the text under a key, if there is one and it can be used. */
    <T> Optional<T> read(String key, Function<String, T> reader) {
        return find(key).flatMap(value -> text(value, key)
                .flatMap(said -> complaints.reading(value, key, () -> reader.apply(said))));
    }

    /** The parts of the list under a key; none, and a complaint, if it is no list with something in it. */
    List<Node> list(String key, String remedy) {
        var value = values.get(key);
        if (value instanceof SequenceNode sequence && !sequence.getValue().isEmpty())
            return sequence.getValue();
        complaints.add(value == null ? node : value, key + " needs a list", remedy);
        return List.of();
    }

    private static String shortened(String word) {
        return word.length() <= 40 ? word : word.substring(0, 40) + "…";
    }
}
