package kick.controller.sheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

import kick.controller.workout.Cue;
import kick.controller.workout.Element;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Quantities;
import kick.controller.workout.QuantityException;
import kick.controller.workout.Repeat;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;

/** Makes steps and repeats of the lists in a file. */
final class SheetSteps {
    private static final int DEEPEST = 5;
    private static final List<String> KINDS = Arrays.stream(StepKind.values()).map(StepKind::word).toList();
    private static final List<String> STEP = List.of("warm-up", "easy", "work", "recovery", "cool-down",
            "name", "speed",
            "up-to", "incline", "counts", "say", "repeat");
    private static final List<String> REPEAT = List.of("repeat", "steps", "last");

    private final Complaints complaints;

    SheetSteps(Complaints complaints) {
        this.complaints = complaints;
    }

    List<Element> elements(List<Node> nodes) {
        return elements(nodes, 0);
    }

    private List<Element> elements(List<Node> nodes, int depth) {
        List<Element> elements = new ArrayList<>();
        for (var node : nodes) {
            if (depth > DEEPEST) {
                complaints.add(node, "there are more than 5 levels of repeats", "make the workout flatter");
                return elements;
            }
            if (isRepeat(node)) repeat(node, depth).ifPresent(elements::add);
            else step(node).ifPresent(elements::add);
        }
        return elements;
    }

    private static boolean isRepeat(Node node) {
        return node instanceof MappingNode mapping && mapping.getValue()
                .stream()
                .anyMatch(
                        line -> line.getKeyNode() instanceof ScalarNode key
                                && key.getValue().equals("repeat"));
    }

    private Optional<Element> repeat(Node node, int depth) {
        var fields = Fields.of(node, REPEAT, complaints);
        var times = fields.read("repeat", text -> {
            int count = Quantities.count(text);
            if (count < 1 || count > 2000) throw new IllegalArgumentException("a repeat is 1 to 2000 times");
            return count;
        });
        var elements = elements(fields.list("steps", "write steps: and the repeated steps under it"),
                depth + 1);
        var last = fields.has("last")
                ? elements(fields.list("last", "write the last repetition's steps under it"), depth + 1)
                : elements;
        if (times.isEmpty() || elements.isEmpty() || last.isEmpty()) return Optional.empty();
        return Optional.of(new Repeat(times.get(), elements, last));
    }

    private Optional<Element> step(Node node) {
        var fields = Fields.of(node, STEP, complaints);
        var kinds = KINDS.stream().filter(fields::has).toList();
        if (kinds.size() != 1) {
            if (node instanceof MappingNode)
                complaints.add(node, kinds.isEmpty()
                        ? "a step needs its kind and its length"
                        : "a step has one kind, not " + String.join(" and ", kinds),
                        "write a line such as work: 400 m");
            return Optional.empty();
        }
        var kind = StepKind.valueOf(kinds.getFirst().toUpperCase(Locale.ROOT).replace('-', '_'));
        var extent = fields.read(kind.word(), StepWords::extent);
        var name = fields.text("name").orElse(kind.word());
        var target = target(fields);
        var incline = fields.read("incline", StepWords::incline).orElse(new InclineTarget.Usual());
        var clock = fields.read("counts", SheetSteps::clock);
        var cues = cues(fields);
        if (extent.isEmpty() || target.isEmpty()) return Optional.empty();
        return complaints.reading(node, name, () -> new Step(name, kind, extent.get(), target.get(), incline,
                clock.orElse(StepClock.usualFor(kind, extent.get())), cues));
    }

    private Optional<Target> target(Fields fields) {
        if (!fields.has("speed"))
            complaints.add(fields.node(), "the step has no speed",
                    "write speed: E for your easy pace, or speed: 12 km/h");
        var target = fields.read("speed", SpeedWords::target);
        var upTo = fields.read("up-to", SpeedWords::single);
        if (upTo.isEmpty() || target.isEmpty()) return target;
        if (target.get() instanceof Target.Single start)
            return Optional.of(new Target.RunnerControlled(start, upTo.get()));
        complaints.add(fields.node(), "a step cannot go from one speed to another and be yours as well",
                "take up-to out");
        return Optional.empty();
    }

    private static StepClock clock(String text) {
        return Arrays.stream(StepClock.values())
                .filter(clock -> clock.word().equals(text))
                .findFirst()
                .orElseThrow(() -> new QuantityException(text, "at-once, at-speed or pre-ramp"));
    }

    private List<Cue> cues(Fields fields) {
        var said = fields.find("say").orElse(null);
        if (said == null) return List.of();
        if (said instanceof ScalarNode) return fields.text("say").map(Cue::atStart).stream().toList();
        if (!(said instanceof SequenceNode)) return placed(said);
        return fields.list("say", "write texts under it")
                .stream()
                .flatMap(one -> one instanceof ScalarNode text
                        ? java.util.stream.Stream.of(Cue.atStart(text.getValue()))
                        : placed(one).stream())
                .toList();
    }

    private List<Cue> placed(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            complaints.add(node, "here should be a text, or a place and a text", "write after 30 s: Relax");
            return List.of();
        }
        List<Cue> cues = new ArrayList<>();
        for (var line : mapping.getValue()) {
            if (line.getKeyNode() instanceof ScalarNode place
                    && line.getValueNode() instanceof ScalarNode text)
                complaints.reading(place, "say", () -> StepWords.cuePlace(place.getValue()))
                        .ifPresent(at -> cues.add(new Cue(text.getValue(), at)));
            else
                complaints.add(line.getKeyNode(), "here should be a place and a text",
                        "write after 30 s: Relax");
        }
        return cues;
    }
}
