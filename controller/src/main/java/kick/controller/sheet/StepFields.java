package kick.controller.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;

/**
 * One step as texts, for an editor: the keys and values of the file, except that {@link #KIND} and {@link #LENGTH} stand
 * apart, and without what is said during it.
 */
public final class StepFields {
    public static final String KIND = "kind";
    public static final String LENGTH = "length";
    public static final String NAME = "name";
    public static final String SPEED = "speed";
    public static final String UP_TO = "up-to";
    public static final String INCLINE = "incline";
    public static final String COUNTS = "counts";

    private StepFields() {}

    /** What is as usual is left out. */
    public static Map<String, String> of(Step step) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put(KIND, step.kind().word());
        fields.put(LENGTH, StepWords.of(step.extent()));
        if (!step.name().equals(step.kind().word())) fields.put(NAME, step.name());
        fields.put(SPEED, SpeedWords.of(step.target()));
        if (step.target() instanceof Target.RunnerControlled(_, var cap))
            fields.put(UP_TO, SpeedWords.of(cap));
        StepWords.of(step.incline()).ifPresent(incline -> fields.put(INCLINE, incline));
        if (step.clock() != StepClock.usualFor(step.kind(), step.extent()))
            fields.put(COUNTS, step.clock().word());
        return fields;
    }

    /**
     * The step that these fields mean, with what is said during {@code before}.
     *
     * @throws SheetException with all mistakes
     */
    public static Step read(Map<String, String> fields, Step before) {
        var complaints = new Complaints();
        List<NodeTuple> lines = new ArrayList<>();
        fields.forEach((key, value) -> {
            if (key.equals(KIND)) return;
            var word = key.equals(LENGTH) ? fields.getOrDefault(KIND, StepKind.WORK.word()) : key;
            lines.add(new NodeTuple(text(word), text(value)));
        });
        Node node = new MappingNode(Tag.MAP, lines, FlowStyle.BLOCK);
        var elements = new SheetSteps(complaints).elements(List.of(node));
        complaints.check();
        var read = (Step) elements.getFirst();
        return new Step(read.name(), read.kind(), read.extent(), read.target(), read.incline(), read.clock(),
                before.cues());
    }

    private static ScalarNode text(String text) {
        return new ScalarNode(Tag.STR, text, ScalarStyle.PLAIN);
    }
}
