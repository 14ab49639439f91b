package kick.controller.garmin;

import java.util.Optional;

import kick.controller.exchange.Aims;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.workout.Extent;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import tools.jackson.databind.JsonNode;

/** Makes steps of those of Garmin Connect, which are told by key, or where that is missing by number. */
final class GarminSteps {
    private final Notes notes;
    private final Aims aims;

    GarminSteps(Notes notes) {
        this.notes = notes;
        this.aims = new Aims(notes);
    }

    Step step(JsonNode part, Place place) {
        var step = new Step("", kind(part.path("stepType")), extent(part, place), target(part, place));
        if (part.path("secondaryTargetType").isObject())
            notes.add(Warning.Code.LEFT_OUT, place, "a step's second target is left out");
        var words = Sensible.shortened(Json.word(part.path("description")));
        return words.isEmpty() ? step : step.saying(words);
    }

    private static StepKind kind(JsonNode type) {
        return switch (word(type, "stepTypeKey", "stepTypeId")) {
            case "warmup", "1" -> StepKind.WARM_UP;
            case "cooldown", "2" -> StepKind.COOL_DOWN;
            case "interval", "3" -> StepKind.WORK;
            case "recovery", "rest", "4", "5" -> StepKind.RECOVERY;
            default -> StepKind.EASY;
        };
    }

    private Extent extent(JsonNode part, Place place) {
        return switch (word(part.path("endCondition"), "conditionTypeKey", "conditionTypeId")) {
            case "lap.button", "1" -> new Extent.Open();
            case "time", "2" -> Sensible.time(length(part, place), place);
            case "distance", "3" -> Sensible.distance(length(part, place), place);
            case "calories", "4" -> aims.openEnd("energy", place);
            case "heart.rate", "5" -> aims.openEnd("a heart rate", place);
            case "power", "6" -> aims.openEnd("a power", place);
            default -> aims.openEnd("something unknown", place);
        };
    }

    private static double length(JsonNode part, Place place) {
        return number(part, "endConditionValue", place)
                .orElseThrow(() -> new ImportException(place, "the step does not say how long it is",
                        "mend the workout where it was made"));
    }

    /** Bounds of a pace are speeds in m/s, too, and stand in either order. */
    private Target target(JsonNode part, Place place) {
        return switch (word(part.path("targetType"), "workoutTargetTypeKey", "workoutTargetTypeId")) {
            case "speed.zone", "pace.zone", "5", "6" -> {
                double one = number(part, "targetValueOne", place).orElse(0.0);
                double other = number(part, "targetValueTwo", place).orElse(0.0);
                yield one <= 0 && other <= 0
                        ? aims.yours("a speed zone of a watch", place)
                        : aims.speeds(one, other, place);
            }
            case "heart.rate.zone", "4" -> aims.yours("a heart rate", place);
            case "cadence", "cadence.zone", "3" -> aims.yours("a cadence", place);
            case "power.zone", "2" -> aims.yours("a power", place);
            case "no.target", "1", "" -> aims.yours("", place);
            default -> aims.yours("something else", place);
        };
    }

    private static Optional<Double> number(JsonNode part, String key, Place place) {
        return Json.number(part.path(key), key, place);
    }

    private static String word(JsonNode type, String key, String id) {
        var word = Json.word(type.path(key));
        if (!word.isEmpty()) return word;
        return type.path(id).isIntegralNumber() ? type.path(id).asString() : "";
    }
}
