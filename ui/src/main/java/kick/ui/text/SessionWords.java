package kick.ui.text;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.ToDoubleFunction;

import kick.controller.engine.Ending;
import kick.controller.history.Outline;
import kick.controller.history.PersonalBest;
import kick.controller.recording.Lap;
import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.units.Speed;

/** Runs that were kept, in lines for the runner. */
public final class SessionWords {
    private static final int CHART = 78;
    private static final int ROWS = 4;
    private static final int EIGHTHS = 8;
    private static final String BARS = " ▁▂▃▄▅▆▇█";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Words words;

    public SessionWords(Words words) {
        this.words = words;
    }

    /** One line of a list. */
    public String line(Outline run) {
        return "%5d  %s  %-20.20s %8s %9s  %s"
                .formatted(run.number(), DAY.format(run.startedAt()), run.title(),
                        Words.clock(run.moving()), words.distance(run.distance()), how(run))
                .stripTrailing();
    }

    private static String how(Outline run) {
        var ending = run.ending();
        var how = ending == null ? "interrupted" : ending == Ending.FINISHED ? "" : word(ending);
        return run.simulated() ? (how + " simulated").strip() : how;
    }

    private static String word(Ending ending) {
        return ending.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** All that is worth knowing of a run. */
    public List<String> page(Session run) {
        List<String> lines = new ArrayList<>();
        var ending = run.ending();
        lines.add("%s, %s on %s%s".formatted(run.plan().title(), DAY.format(run.startedAt()),
                run.machine().name(),
                run.machine().simulated() ? ", simulated" : ""));
        if (ending != Ending.FINISHED)
            lines.add(ending == null ? "It was interrupted." : "It ended early: " + word(ending) + ".");
        lines.add("%s, %s, mean %s (%s), climb %s".formatted(Words.clock(run.moving()),
                words.distance(run.distance()), words.speed(run.mean()), words.otherSpeed(run.mean()),
                words.climb(run.climb().metres())));
        lines.addAll(new ReportWords(words).reps(run.work()));
        lines.addAll(chart("Speed", run.samples(), SessionWords::kmh,
                top -> words.speed(Speed.kmh(top)) + " at most"));
        if (run.samples().stream().anyMatch(s -> incline(s) > 1.5))
            lines.addAll(chart("Incline", run.samples(), SessionWords::incline,
                    top -> Words.oneDecimal(top) + " % at most"));
        return lines;
    }

    /** A line for every step that was run, also for those that are no work. */
    public List<String> laps(Session run) {
        return new ReportWords(words).table(run.laps().stream().map(Lap::card).toList());
    }

    private static double incline(Sample sample) {
        var incline = sample.reported().incline();
        return incline == null ? 0 : Math.max(0, incline.percent());
    }

    private static double kmh(Sample sample) {
        var speed = sample.reported().speed();
        return speed == null ? 0 : speed.kmh();
    }

    /** The greatest value of each part of the run, from nothing to the greatest of all; time goes to the right. */
    private static List<String> chart(String what, List<Sample> samples, ToDoubleFunction<Sample> value,
            DoubleFunction<String> most) {
        double top = samples.stream().mapToDouble(value).max().orElse(0);
        if (top == 0) return List.of();
        List<String> lines = new ArrayList<>(List.of("", what + ", " + most.apply(top)));
        int columns = Math.min(CHART, samples.size());
        for (int row = ROWS - 1; row >= 0; row--) {
            var line = new StringBuilder();
            for (int c = 0; c < columns; c++) {
                var part = samples.subList(c * samples.size() / columns,
                        (c + 1) * samples.size() / columns);
                double share = part.stream().mapToDouble(value).max().orElse(0) / top;
                int eighths = (int) Math.round(share * ROWS * EIGHTHS) - row * EIGHTHS;
                line.append(BARS.charAt(Math.clamp(eighths, 0, EIGHTHS)));
            }
            lines.add(line.toString().stripTrailing());
        }
        return lines;
    }

    /** One line for each distance. */
    public String line(PersonalBest best) {
        var run = best.best();
        return "%10s %9s %12s  run %d, %s".formatted(words.distance(run.distance()), Words.clock(run.time()),
                words.speed(run.speed()), best.session().number(), DAY.format(best.session().startedAt()));
    }
}
