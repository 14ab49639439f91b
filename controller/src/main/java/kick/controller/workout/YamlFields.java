package kick.controller.workout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** The keys and texts of the runner's file, each with its place, so that every complaint can name it. */
final class YamlFields {
    private static final String LINES = "write lines such as race: 5 km in 20:00";

    private final String file;
    private final Map<RunnerKey, ScalarNode> values = new LinkedHashMap<>();

    private YamlFields(String file) {
        this.file = file;
    }

    static YamlFields parse(String text, String file) {
        var fields = new YamlFields(file);
        var settings = LoadSettings.builder().setLabel(file).setAllowNonScalarKeys(true).build();
        try {
            fields.add(new Compose(settings).composeString(text));
        } catch (MarkedYamlEngineException e) {
            throw fields.trouble(e.getProblemMark(), "this is not YAML: " + e.getProblem(), LINES);
        } catch (YamlEngineException e) {
            throw fields.trouble(Optional.empty(), "this is not YAML: " + e.getMessage(), LINES);
        }
        return fields;
    }

    /** The same from keys and values that stand in no file. */
    static YamlFields of(Map<String, String> lines) {
        var fields = new YamlFields("profile");
        lines.forEach((key, value) -> fields.add(text(key), text(value)));
        return fields;
    }

    private static ScalarNode text(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }

    /** The value under {@code key} as {@code reader} reads it, if the key is there. */
    <T> Optional<T> read(RunnerKey key, Function<String, T> reader) {
        ScalarNode node = values.get(key);
        if (node == null) return Optional.empty();
        try {
            return Optional.of(reader.apply(node.getValue()));
        } catch (QuantityException e) {
            throw trouble(node.getStartMark(), "%s: \"%s\" cannot be used".formatted(key.word(), e.text()),
                    "write " + e.expected());
        }
    }

    private void add(Optional<Node> root) {
        if (root.isEmpty()) return;
        if (!(root.get() instanceof MappingNode mapping))
            throw trouble(root.get().getStartMark(), "here should be keys and values", LINES);
        for (NodeTuple line : mapping.getValue()) add(line.getKeyNode(), line.getValueNode());
    }

    private void add(Node keyNode, Node valueNode) {
        String word = keyNode instanceof ScalarNode scalar ? scalar.getValue() : "a list or map";
        RunnerKey key = RunnerKey.of(word).orElseThrow(() -> unknown(keyNode, word));
        if (!(valueNode instanceof ScalarNode value) || value.getValue().isBlank())
            throw trouble(valueNode.getStartMark(), key.word() + " needs one value",
                    "write %s: %s or take the line out".formatted(key.word(), key.example()));
        if (values.put(key, value) != null)
            throw trouble(keyNode.getStartMark(), key.word() + " is there twice",
                    "take one of the lines out");
    }

    private RunnerFileException unknown(Node node, String word) {
        String remedy = Spelling.nearest(word, RunnerKey.words())
                .map(near -> "did you mean " + near + "?")
                .orElse("the keys are " + String.join(", ", RunnerKey.words()));
        return trouble(node.getStartMark(), "there is no key \"" + word + "\"", remedy);
    }

    private RunnerFileException trouble(Optional<Mark> mark, String problem, String remedy) {
        return new RunnerFileException(file, mark.map(at -> at.getLine() + 1).orElse(0),
                mark.map(at -> at.getColumn() + 1).orElse(0), problem, remedy);
    }
}
