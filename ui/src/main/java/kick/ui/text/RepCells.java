package kick.ui.text;

import java.util.Locale;
import java.util.function.Function;

import kick.controller.engine.Odometer;
import kick.controller.report.RepCard;
import kick.controller.workout.Extent;

/**
 * How one work step was run, cell by cell of a table.
 *
 * @param plan its time or its distance
 * @param aim the speed that was planned
 * @param run its time; where it was left early, as much as was run of what was planned
 * @param atTarget of its time or of its distance
 */
public record RepCells(String plan, String aim, String run, String atTarget, String mean, String leadIn) {

    /** @param open what is written where the step has no end of its own */
    public static RepCells of(RepCard card, Words words, String open) {
        Function<Odometer, String> part = switch (card.step().extent()) {
            case Extent.ForTime _ -> lap -> tenths(lap.seconds());
            case Extent.ForDistance(var written) -> lap -> words.length(lap.distance(), written);
            case Extent.Open() -> lap -> words.distance(lap.distance());
        };
        var plan = switch (card.step().extent()) {
            case Extent.ForTime(var time) -> Words.clock(time);
            case Extent.ForDistance(var distance) -> words.length(distance);
            case Extent.Open() -> open;
        };
        return new RepCells(plan, words.speedNumber(card.step().aim().first()),
                card.completed() ? tenths(card.lap().seconds()) : part.apply(card.lap()),
                part.apply(card.atTarget()), words.speedNumber(card.mean()),
                tenths(card.transition().seconds()) + " s");
    }

    private static String tenths(double seconds) {
        return seconds < 60
                ? Words.oneDecimal(seconds)
                : String.format(Locale.ROOT, "%d:%04.1f", (int) (seconds / 60), seconds % 60);
    }
}
