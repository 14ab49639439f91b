package kick.ui.text;

import java.util.Locale;
import java.util.function.Function;

import kick.controller.report.RepCard;
import kick.controller.units.Distance;
import kick.controller.workout.Extent;

/** How one work step was run, cell by cell of a table: time where the step has a time, distance where it has that. */
public record RepCells(String plan, String run, String atTarget, String mean, String leadIn) {

    /** @param open what is written where the step has no end of its own */
    public static RepCells of(RepCard card, Words words, String open) {
        boolean byTime = card.step().extent() instanceof Extent.ForTime;
        Function<Distance, String> run = card.step().extent() instanceof Extent.ForDistance(var written)
                ? part -> words.length(part, written)
                : words::distance;
        var plan = switch (card.step().extent()) {
            case Extent.ForTime(var time) -> Words.clock(time);
            case Extent.ForDistance(var distance) -> words.length(distance);
            case Extent.Open() -> open;
        };
        return new RepCells(plan,
                byTime ? tenths(card.lap().seconds()) : run.apply(card.lap().distance()),
                byTime ? tenths(card.atTarget().seconds()) : run.apply(card.atTarget().distance()),
                words.speedNumber(card.mean()), tenths(card.transition().seconds()) + " s");
    }

    private static String tenths(double seconds) {
        return seconds < 60
                ? Words.oneDecimal(seconds)
                : String.format(Locale.ROOT, "%d:%04.1f", (int) (seconds / 60), seconds % 60);
    }
}
