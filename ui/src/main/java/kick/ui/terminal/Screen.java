package kick.ui.terminal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.Snapshot;
import kick.controller.engine.Phase;
import kick.controller.engine.Position;
import kick.controller.engine.Target;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.ui.text.RunWords;
import kick.ui.text.TextProfile;
import kick.ui.text.Words;

/** The live view of a run as lines of text, without any terminal. */
final class Screen {
    private static final int MESSAGES = 3;
    private static final String READY_KEYS = "Enter starts: clip on the safety key and stand on the side rails first"
            + " · q quits";
    private static final String PAUSED_KEYS = "Enter goes on · s ends the run · g takes up a moving belt";
    private static final String KEYS = "space pause · s stop · + − speed · i k incline · n next · b back · g go on";

    private final Plan plan;
    private final TextProfile profile;
    private final Words words;
    private final RunWords runWords;
    private final String treadmill;

    Screen(Plan plan, TextProfile profile, Words words, String treadmill) {
        this.plan = plan;
        this.profile = profile;
        this.words = words;
        this.runWords = new RunWords(plan, words);
        this.treadmill = treadmill;
    }

    /**
     * The lines for a terminal of this size, without line ends. The messages come last, the latest at the bottom. What
     * a low terminal has no room for is left out, the least important first: numbers, step and keys stay.
     *
     * @param alarm shown in place of the step; null if there is none
     */
    List<String> lines(Snapshot now, List<String> messages, @Nullable String alarm, int width, int height) {
        int columns = Math.max(36, Math.min(width, 100) - 4);
        var head = List.of(ends(plan.title(), treadmill, columns));
        var step = alarm != null ? wrapped(alarm, columns) : List.of(state(now), next(now));
        var course = course(now, columns);
        var totals = List.of(totals(now));
        var said = latest(messages);
        var parts = new ArrayList<>(
                List.of(head, numbers(now), step, course, totals, said, List.of(keys(now))));
        boolean airy = parts.stream().mapToInt(List::size).sum() + parts.size() - 1 <= height;
        for (var part : List.of(course, head, totals, said))
            if (parts.stream().mapToInt(List::size).sum() > height) parts.remove(part);
        List<String> lines = new ArrayList<>();
        for (var part : parts) {
            if (airy && !lines.isEmpty()) lines.add("");
            lines.addAll(part);
        }
        return lines.stream().map(line -> "  " + line).toList();
    }

    /** Always so many, that nothing below them moves. */
    private static List<String> latest(List<String> messages) {
        List<String> lines = new ArrayList<>();
        for (int i = messages.size() - MESSAGES; i < messages.size(); i++)
            lines.add(i < 0 ? "" : messages.get(i));
        return lines;
    }

    private static String keys(Snapshot now) {
        return switch (now.phase()) {
            case Phase.Ready() when now.ready() -> READY_KEYS;
            case Phase.Paused _ -> PAUSED_KEYS;
            default -> KEYS;
        };
    }

    /** At least two lines, as the step has. */
    private static List<String> wrapped(String text, int columns) {
        List<String> lines = new ArrayList<>();
        var rest = text;
        while (rest.length() > columns && rest.lastIndexOf(' ', columns) > 0) {
            int cut = rest.lastIndexOf(' ', columns);
            lines.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        lines.add(rest);
        if (lines.size() == 1) lines.add("");
        return lines;
    }

    private List<String> numbers(Snapshot now) {
        var reported = now.reported();
        var speed = reported == null ? "–" : words.speedNumber(reported.speed());
        var incline = reported == null || reported.incline() == null
                ? "–"
                : Words.oneDecimal(reported.incline().percent());
        var left = left(now.position());
        var a = BigDigits.lines(speed);
        var b = BigDigits.lines(incline);
        var c = BigDigits.lines(left);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < a.size(); i++)
            lines.add("%-26s%-22s%s".formatted(a.get(i), b.get(i), c.get(i)));
        var unit = reported == null ? words.speedUnit() : words.speedUnit(reported.speed());
        lines.add("%-26s%-22s%s".formatted(unit + wanted(now, unit), "% incline",
                leftUnit(now.position())));
        return lines;
    }

    private String wanted(Snapshot now, String unit) {
        return now.wanted() instanceof Target.At(Speed speed, Incline _)
                ? "  (to " + words.speedBeside(unit, speed) + ")"
                : "";
    }

    /** What is left of the step: time, or metres, or, where it is open, what has been run. */
    private String left(@Nullable Position position) {
        if (position == null) return "";
        var time = position.remainingTime(plan);
        if (time != null) return Words.countDown(time);
        var distance = position.remainingDistance(plan);
        return distance == null
                ? Words.clock(position.step().time())
                : words.countDown(distance, position.in(plan).extent()).split(" ")[0];
    }

    private String leftUnit(@Nullable Position position) {
        if (position == null) return "";
        if (position.waiting()) return "waiting for the belt";
        var distance = position.remainingDistance(plan);
        if (distance != null)
            return words.countDown(distance, position.in(plan).extent()).split(" ")[1] + " left";
        return position.remainingTime(plan) == null ? "so far" : "left";
    }

    private String state(Snapshot now) {
        var position = now.position();
        return switch (now.phase()) {
            case Phase.Ready() -> now.ready() ? "Ready." : "Connecting …";
            case Phase.CountingDown(_, _, int said) -> "Starting in " + said + " …";
            case Phase.Starting _ -> "Waiting for the belt to move …";
            case Phase.Running _ -> position == null ? "" : runWords.describe(position.in(plan));
            case Phase.Paused(_, var why, _, _, _, _) -> why.isBlind()
                    ? "OUT OF SIGHT. The belt may still be moving: use the keys on the treadmill."
                    : "Paused.";
            case Phase.Easing _ -> "Slowing down to a walk …";
            case Phase.Halting _ -> "Stopping …";
            case Phase.Ended(_, var ending) -> RunWords.of(ending);
        };
    }

    private String next(Snapshot now) {
        var position = now.position();
        if (position == null) return "";
        if (position.hold() != null)
            return "Held at what was set on the treadmill; g lets Kick go on from the next step.";
        int next = position.index() + 1;
        return next >= plan.steps().size()
                ? "then: the end"
                : "then " + runWords.describe(plan.steps().get(next));
    }

    /** The whole plan in small, with a mark at the present place. */
    private List<String> course(Snapshot now, int columns) {
        var position = now.position();
        double share = position == null
                ? 0
                : profile.share(position.index(), secondsIntoStep(position));
        int mark = Math.min(columns - 1, (int) Math.round(share * columns));
        List<String> lines = new ArrayList<>();
        lines.add(profile.speeds(columns));
        var inclines = profile.inclines(columns);
        if (!inclines.isEmpty()) lines.add(inclines);
        lines.add("─".repeat(mark) + "▲" + "·".repeat(Math.max(0, columns - mark - 1)));
        return lines;
    }

    private static double secondsIntoStep(Position position) {
        return position.transition().seconds() + position.step().seconds();
    }

    private String totals(Snapshot now) {
        var position = now.position();
        if (position == null) return "";
        var total = profile.times().total().time();
        var behind = total
                .multipliedBy(Math.round(1000 * profile.share(position.index(), secondsIntoStep(position))))
                .dividedBy(1000);
        var heart = now.heartRate() == null ? "" : "    heart " + now.heartRate();
        return "%s run    about %s left    %s    climb %s%s".formatted(Words.clock(position.total().time()),
                Words.clock(max(Duration.ZERO, total.minus(behind))),
                words.distance(position.total().distance()),
                words.climb(position.climbMicrometres() / 1e6), heart);
    }

    private static Duration max(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private static String ends(String left, String right, int columns) {
        return left + " ".repeat(Math.max(2, columns - left.length() - right.length())) + right;
    }
}
