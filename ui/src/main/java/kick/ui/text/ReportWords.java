package kick.ui.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.engine.Forecast;
import kick.controller.engine.Position;
import kick.controller.report.RepCard;
import kick.controller.report.ReportCard;
import kick.controller.report.Stretch;
import kick.controller.report.Verdict;
import kick.controller.units.Speed;
import kick.controller.workout.Extent;
import kick.controller.workout.StepKind;

/** What a run came to, and before it what the machine can give, in lines for the runner. */
public final class ReportWords {
    private static final String ROW = "%-16s %7s %8s %7s %9s %6s %7s %s";

    private final Words words;

    public ReportWords(Words words) {
        this.words = words;
    }

    /** What is known of how the machine answers, and what that means for the steps that are run at speed. */
    public List<String> before(List<Forecast> forecasts, Response response) {
        if (response.showsSetpoint())
            return List.of(
                    "This treadmill reports what it was told and not what it does, so Kick cannot wait for its belt:"
                            + " short intervals will be at their speed for less than their time.");
        if (forecasts.isEmpty())
            return response.isLearned()
                    ? List.of()
                    : List.of(
                            "Kick has not met this belt yet: it waits until each short interval is at speed, and learns.");
        return forecasts.stream().map(this::sentence).toList();
    }

    private String sentence(Forecast f) {
        var name = f.step().name() + (f.alike() > 1 ? " and " + (f.alike() - 1) + " more like it" : "");
        return "%s: simply sent at its beginning, %s would be at its speed for %s; Kick starts the belt %s early."
                .formatted(
                        name, what(f), seconds(f.plain().toMillis()), seconds(f.ready().toMillis()));
    }

    private String what(Forecast f) {
        return switch (f.step().extent()) {
            case Extent.ForTime(var time) -> "these " + seconds(time.toMillis());
            case Extent.ForDistance(var distance) -> "these " + words.length(distance) + " ("
                    + seconds(f.step().aim().first().timeFor(distance).toMillis()) + ")";
            case Extent.Open() -> "it";
        };
    }

    private static String seconds(long millis) {
        return millis >= 10_000
                ? Math.round(millis / 1000.0) + " s"
                : Words.oneDecimal(millis / 1000.0) + " s";
    }

    /** The report of a run, line by line; empty if it never began. */
    public List<String> after(@Nullable Position end, ReportCard report) {
        if (end == null) return List.of();
        List<String> lines = new ArrayList<>();
        var total = end.total();
        var mean = total.nanos() == 0 ? Speed.ZERO : Speed.metresPerSecond(total.metres() / total.seconds());
        lines.add("%s, %s, mean %s (%s), climb %s".formatted(Words.clock(total.time()),
                words.distance(total.distance()),
                words.speed(mean), words.otherSpeed(mean), words.climb(end.climbMicrometres() / 1e6)));
        lines.addAll(reps(report.cards()));
        return lines;
    }

    /** The table of the work steps, plan beside result, and what is to be said of them; none where there are none. */
    public List<String> reps(List<RepCard> cards) {
        if (cards.isEmpty()) return List.of();
        List<String> lines = new ArrayList<>(table(cards));
        lines.add("");
        lines.addAll(verdict(cards));
        return lines;
    }

    /** A line for each step, plan beside result. */
    List<String> table(List<RepCard> cards) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.add(String
                .format(Locale.ROOT, ROW, "", "plan", words.speedUnit(), "run", "at target", "mean",
                        "lead-in", "")
                .stripTrailing());
        for (var card : cards) lines.add(line(card));
        return lines;
    }

    private List<String> verdict(List<RepCard> cards) {
        List<String> lines = new ArrayList<>(verdict(Verdict.of(cards)));
        Stretch.longest(cards).map(this::halves).ifPresent(lines::addAll);
        return lines;
    }

    /** Hits and misses, how even the repetitions were, and the last one against the others. */
    private List<String> verdict(Verdict verdict) {
        List<String> lines = new ArrayList<>();
        lines.add("At target for nine tenths or more: %d of %d.".formatted(verdict.hits(), verdict.of()));
        verdict.drift()
                .ifPresent(percent -> lines.add(String.format(Locale.ROOT,
                        "From the first to the last repetition: %+.1f %% speed.", percent)));
        verdict.others().ifPresent(others -> {
            lines.add(String.format(Locale.ROOT, "All but the last: %s to %s, a spread of %.1f %%.",
                    words.speedNumber(others.slowest()), words.speed(others.fastest()), others.spread()));
            lines.add(String.format(Locale.ROOT, "The last against their mean: %+.1f %% speed.",
                    others.last()));
        });
        if (verdict.rising()) lines.add("Each one was faster than the one before.");
        return lines;
    }

    private List<String> halves(Stretch stretch) {
        var first = stretch.firstHalf();
        var second = stretch.secondHalf();
        var gap = second.minus(first);
        return List.of(
                "%s without a break in %s; faster than the part before: %d of %d."
                        .formatted(words.distance(stretch.distance()), Words.clock(stretch.time()),
                                stretch.faster(), stretch.parts().size() - 1),
                "First half %s, second half %s: %s".formatted(Words.clock(first), Words.clock(second),
                        gap.isNegative()
                                ? "a negative split of " + Words.clock(gap.abs()) + "."
                                : Words.clock(gap) + " slower, no negative split."));
    }

    private String line(RepCard card) {
        var cells = RepCells.of(card, words, "open");
        var note = !card.completed()
                ? "left early"
                : card.step().kind() == StepKind.WORK ? remark(card) : "";
        return String.format(Locale.ROOT, ROW, card.step().name(), cells.plan(), cells.aim(),
                cells.run(), cells.atTarget(), cells.mean(), cells.leadIn(), note)
                .stripTrailing();
    }

    private String remark(RepCard card) {
        if (!card.isHit()) return "missed";
        var gap = words.difference(card.overshoot());
        return gap.startsWith("0.0 ") ? "hit" : "hit +" + gap;
    }
}
