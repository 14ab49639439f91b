package kick.controller.fit;

import kick.controller.exchange.Aims;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Sensible;
import kick.controller.workout.Extent;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;

/** Makes steps of the messages of a FIT workout. */
final class FitSteps {
    private static final int HEART_RATE_LESS = 2;
    private static final int HEART_RATE_GREATER = 3;
    private static final int CALORIES = 4;
    private static final int FIRST_OTHER_REPEAT = 7;
    private static final int LAST_OTHER_REPEAT = 13;
    private static final int REPETITION_TIME = 28;

    private final Aims aims;

    FitSteps(Notes notes) {
        this.aims = new Aims(notes);
    }

    Step step(FitMessage message, Place place) {
        var extent = extent(message, place);
        var kind = kind((int) message.number(7, 0));
        var name = message.text(0).map(Sensible::shortened).orElse("");
        var step = new Step(name, kind, extent, target(message, place));
        var words = message.text(8).map(Sensible::shortened).orElse("");
        return words.isEmpty() ? step : step.saying(words);
    }

    private Extent extent(FitMessage message, Place place) {
        int type = (int) message.number(1, FitStep.OPEN);
        long value = message.number(2, 0);
        if (type >= FIRST_OTHER_REPEAT && type <= LAST_OTHER_REPEAT)
            throw new ImportException(place, "a repeat that does not say how many times",
                    "give it a number of repetitions where it was made");
        return switch (type) {
            case FitStep.TIME, REPETITION_TIME -> Sensible.time(value / 1000.0, place);
            case FitStep.DISTANCE -> Sensible.distance(value / 100.0, place);
            case FitStep.OPEN -> new Extent.Open();
            case HEART_RATE_LESS, HEART_RATE_GREATER -> aims.openEnd("a heart rate", place);
            case CALORIES -> aims.openEnd("energy", place);
            default -> aims.openEnd("something unknown", place);
        };
    }

    private Target target(FitMessage message, Place place) {
        int type = (int) message.number(3, FitStep.AIMS_AT_NOTHING);
        long low = message.number(5, 0);
        long high = message.number(6, 0);
        return switch (type) {
            case FitStep.AIMS_AT_SPEED, FitStep.AIMS_AT_SPEED_OF_LAP -> low == 0 && high == 0
                    ? aims.yours("a speed zone of a watch", place)
                    : aims.speeds(low / 1000.0, high / 1000.0, place);
            case 1, 13 -> aims.yours("a heart rate", place);
            case FitStep.AIMS_AT_NOTHING -> aims.yours("", place);
            case 3 -> aims.yours("a cadence", place);
            case 4, 7, 8, 9, 10 -> aims.yours("a power", place);
            default -> aims.yours("something else", place);
        };
    }

    private static StepKind kind(int intensity) {
        return switch (intensity) {
            case 1, 4 -> StepKind.RECOVERY;
            case 2 -> StepKind.WARM_UP;
            case 3 -> StepKind.COOL_DOWN;
            case 5 -> StepKind.WORK;
            default -> StepKind.EASY;
        };
    }
}
