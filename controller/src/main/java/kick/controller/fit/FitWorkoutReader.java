package kick.controller.fit;

import java.util.ArrayList;
import java.util.List;

import kick.controller.exchange.Answers;
import kick.controller.exchange.Budget;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Question;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.workout.Element;

/** Reads a FIT workout. */
public final class FitWorkoutReader {
    private static final int RUNNING = 1;
    private static final int WALKING = 11;

    private final Notes notes = new Notes();
    private final Budget budget = new Budget();
    private final FitSteps steps = new FitSteps(notes);
    private final List<Placed> read = new ArrayList<>();
    private boolean isWorkout;
    private String title = "";
    private String description = "";
    private long sport;
    private long promised = -1;
    private int index;

    /** An element and the index of the step with which it begins. */
    private record Placed(long index, Element element, int levels) {}

    private FitWorkoutReader() {}

    public static boolean recognises(String head) {
        return head.length() >= 12 && head.startsWith(".FIT", 8);
    }

    /** @throws ImportException if it is none, is for another sport, or leaves something open */
    public static Imported read(byte[] octets, Answers answers) {
        var reader = new FitWorkoutReader();
        boolean more = FitReader.read(octets, reader::take);
        return reader.imported(more, answers);
    }

    private void take(FitMessage message) {
        switch (message.number()) {
            case FitProfile.FILE_ID -> checkType(message);
            case FitProfile.WORKOUT -> {
                title = message.text(8).orElse("");
                description = message.text(17).orElse("");
                sport = message.number(4, 0);
                promised = message.number(6, -1);
            }
            case FitProfile.WORKOUT_STEP -> step(message);
            default -> {
                // what a watch says about itself
            }
        }
    }

    private void checkType(FitMessage message) {
        long type = message.number(0, -1);
        isWorkout |= type == FitProfile.FILE_IS_WORKOUT;
        if (type == FitProfile.FILE_IS_WORKOUT) return;
        throw new ImportException(Place.whole(), type == FitProfile.FILE_IS_ACTIVITY
                ? "this is a run that was recorded, not a workout"
                : "this FIT file is no workout", "see that it is the right file");
    }

    private void step(FitMessage message) {
        if (!isWorkout)
            throw new ImportException(Place.whole(), "the file does not say what it is",
                    "see that it is the right file");
        var place = new Place.AtStep(index + 1);
        budget.step(place);
        long own = message.number(FitProfile.MESSAGE_INDEX).orElse((long) index);
        if (own < index) throw new ImportException(place, "the steps are not in their order", "get it anew");
        if (message.number(1, FitStep.OPEN) == FitStep.REPEAT_STEPS) repeat(own, message, place);
        else read.add(new Placed(own, steps.step(message, place), 0));
        index = (int) own + 1;
    }

    /** Repeats point back at the step with which they begin. */
    private void repeat(long own, FitMessage message, Place place) {
        long first = message.number(2, own);
        int at = 0;
        while (at < read.size() && read.get(at).index < first) at++;
        if (at == read.size() || read.get(at).index != first)
            throw new ImportException(place, "a repeat that does not begin with a step before it",
                    "mend the workout where it was made");
        var repeated = read.subList(at, read.size());
        int levels = 1 + repeated.stream().mapToInt(Placed::levels).max().orElse(0);
        Budget.level(levels, place);
        var repeat = Sensible.repeat((double) message.number(4, 0),
                repeated.stream().map(Placed::element).toList(),
                place);
        repeated.clear();
        read.add(new Placed(first, repeat, levels));
    }

    private Imported imported(boolean more, Answers answers) {
        if (sport != RUNNING && sport != WALKING) checkSport(answers);
        if (promised >= 0 && promised != budget.steps())
            notes.add(Warning.Code.REPAIRED, Place.whole(),
                    "the file has %d steps although it says %d".formatted(budget.steps(), promised));
        if (more)
            notes.add(Warning.Code.LEFT_OUT, Place.whole(),
                    "only the first of several chained files is read");
        return new Imported(
                Sensible.workout(title, description, read.stream().map(Placed::element).toList()),
                notes.all());
    }

    private void checkSport(Answers answers) {
        if (sport != 0)
            throw new ImportException(Place.whole(),
                    "this is a workout for another sport, whose targets mean nothing on a treadmill",
                    "get one for running");
        answers.to(Question.SPORT, Place.whole(), "it does not say that it is for runners");
    }
}
