package kick.controller.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

import kick.controller.exchange.ImportException;
import kick.controller.exchange.Place;
import kick.controller.workout.Workout;
import kick.controller.workout.WorkoutLimitException;

/** Reads a workout file of Kick's own. */
public final class SheetReader {
    private static final int LARGEST = 1 << 20;
    private static final int DEEPEST = 40;
    private static final List<String> KEYS = List.of("title", "description", "steps");

    private SheetReader() {}

    /**
     * @param octets in UTF-8
     * @param name the short name of the workout, which does not stand in the file
     * @throws ImportException if it is no text, or too large
     * @throws SheetException with all mistakes
     */
    public static Workout read(byte[] octets, String name) {
        var complaints = new Complaints();
        var root = parsed(text(octets), complaints);
        complaints.check();
        var fields = Fields.of(root.orElseThrow(), KEYS, complaints);
        var title = fields.text("title");
        if (!fields.has("title"))
            complaints.add(fields.node(), "there is no title", "write title: Tuesday hills");
        var description = fields.text("description").orElse("");
        var steps = fields.list("steps", "write steps: and under it lines such as - work: 400 m");
        var elements = new SheetSteps(complaints).elements(steps);
        complaints.check();
        try {
            return new Workout(name, title.orElseThrow(), description, elements);
        } catch (WorkoutLimitException e) {
            complaints.add(fields.node(), "there are more than " + e.limit().words(), "split the workout");
            throw new SheetException(complaints.all());
        }
    }

    private static Optional<Node> parsed(String text, Complaints complaints) {
        var settings = LoadSettings.builder().setAllowNonScalarKeys(true).build();
        try {
            checkDepth(settings, text, complaints);
            var root = new Compose(settings).composeString(text);
            if (root.isEmpty())
                complaints.add(Optional.empty(), "the file is empty", "kick new writes one to begin with");
            return root;
        } catch (MarkedYamlEngineException e) {
            complaints.add(e.getProblemMark(), "this is not YAML: " + e.getProblem(), "mend it");
        } catch (YamlEngineException e) {
            complaints.add(Optional.empty(), "this is not YAML: " + e.getMessage(), "mend it");
        }
        return Optional.empty();
    }

    private static String text(byte[] octets) {
        if (octets.length > LARGEST)
            throw new ImportException(Place.whole(), "the file is larger than 1 MB",
                    "see that it is the right file");
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
        } catch (CharacterCodingException _) {
            throw new ImportException(Place.whole(), "the file is not text in UTF-8", "save it as UTF-8");
        }
    }

    /** The parts one by one, which takes no stack: what makes a tree of them calls itself for each level. */
    private static void checkDepth(LoadSettings settings, String text, Complaints complaints) {
        int depth = 0;
        for (Event event : new Parse(settings).parseString(text)) {
            if (event instanceof AliasEvent)
                complaints.add(event.getStartMark(), "a * refers to another place", "write the steps out");
            if (event instanceof CollectionStartEvent) depth++;
            if (event instanceof CollectionEndEvent) depth--;
            if (depth > DEEPEST)
                complaints.add(event.getStartMark(), "the file is nested too deep", "make it flatter");
            complaints.check();
        }
    }
}
