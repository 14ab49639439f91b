package kick.controller.garmin;

import java.util.ArrayList;
import java.util.List;

import kick.controller.exchange.Aims;
import kick.controller.exchange.Answers;
import kick.controller.exchange.Budget;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.JsonFile;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Sensible;
import kick.controller.workout.Element;
import kick.controller.workout.Repeat;
import tools.jackson.databind.JsonNode;

/** Reads a workout of Garmin Connect. Places are steps, counted as they stand in the file. */
public final class GarminReader {
    private final GarminSteps steps;
    private final Budget budget = new Budget();

    private GarminReader(Notes notes) {
        this.steps = new GarminSteps(notes);
    }

    public static boolean recognises(String head) {
        return head.stripLeading().startsWith("{")
                && (head.contains("\"workoutSegments\"") || head.contains("\"workoutName\"")
                        || head.contains("\"sportType\""));
    }

    /** @throws ImportException if it is none, is for another sport, or leaves something open */
    public static Imported read(byte[] octets, Answers answers) {
        var notes = new Notes();
        var root = JsonFile.parse(octets);
        var segments = root.path("workoutSegments");
        if (!segments.isArray())
            throw new ImportException(Place.whole(), "there is no workout of Garmin Connect in the file",
                    "see that it is the right file");
        Aims.checkSport(Json.word(root.path("sportType").path("sportTypeKey")), answers, Place.whole());
        var reader = new GarminReader(notes);
        List<Element> elements = new ArrayList<>();
        for (var segment : segments) elements.addAll(reader.elements(segment.path("workoutSteps"), 0));
        return new Imported(Sensible.workout(Json.word(root.path("workoutName")),
                Json.word(root.path("description")), elements), notes.all());
    }

    private List<Element> elements(JsonNode parts, int depth) {
        List<Element> elements = new ArrayList<>();
        for (var part : parts) {
            var place = new Place.AtStep(budget.steps() + 1);
            budget.step(place);
            if (part.path("workoutSteps").isArray()) {
                Budget.level(depth + 1, place);
                elements.add(repeat(part, depth + 1, place));
            } else
                elements.add(steps.step(part, place));
        }
        return elements;
    }

    private Element repeat(JsonNode part, int depth, Place place) {
        double times = Json.number(part.path("numberOfIterations"), "numberOfIterations", place)
                .or(() -> Json.number(part.path("endConditionValue"), "endConditionValue", place))
                .orElseThrow(() -> new ImportException(place, "a repeat that does not say how many times",
                        "give it a number of repetitions where it was made"));
        var elements = elements(part.path("workoutSteps"), depth);
        var whole = Sensible.repeat(times, elements, place);
        if (!part.path("skipLastRestStep").asBoolean(false) || elements.size() < 2) return whole;
        return new Repeat(whole.times(), elements, elements.subList(0, elements.size() - 1));
    }
}
