package kick.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.activity.Calibration;
import kick.controller.activity.CsvActivity;
import kick.controller.fit.FitActivity;
import kick.controller.history.Filter;
import kick.controller.history.History;
import kick.controller.history.HistoryException;
import kick.controller.history.Outline;
import kick.controller.notation.SessionJson;
import kick.controller.recording.Session;
import kick.controller.recording.SessionExport;
import kick.controller.tcx.TcxActivity;
import kick.controller.workout.Quantities;
import kick.ui.json.HistoryJson;
import kick.ui.json.Json;
import kick.ui.text.SessionWords;
import kick.ui.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The runs that were kept. */
@Command(name = "history", mixinStandardHelpOptions = true, description = "Lists your runs, the latest first. "
        + "A run is named by its number, the beginning of its id (a day: 20261122), or last.")
final class HistoryCommand implements Callable<Integer> {
    private static final String WHICH = "Which run: its number, the beginning of its id, or last.";
    private static final Map<String, SessionExport> FORMATS = Map.of("fit", new FitActivity(), "tcx",
            new TcxActivity(), "csv", new CsvActivity(), "json", new SessionJson());

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--data", scope = ScopeType.INHERIT, paramLabel = "FOLDER", description = "Another folder for what Kick remembers.")
    private @Nullable Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "For programs.")
    private boolean json;

    @Mixin
    private Selection selection = new Selection();

    /** Which runs are listed. */
    static final class Selection {
        @Option(names = "--most", paramLabel = "N", defaultValue = "20", description = "So many at most. Usual: ${DEFAULT-VALUE}.")
        private int most = 20;

        @Option(names = "--workout", paramLabel = "NAME", description = "Those of one workout alone.")
        private @Nullable String workout;

        Filter filter() {
            return new Filter(workout, null, null, null, most);
        }

        String none() {
            return workout == null ? "There is no run yet." : "There is no run of " + workout + " yet.";
        }
    }

    @Override public Integer call() throws HistoryException {
        return list(selection);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists your runs, the latest first; the same as kick history alone.") int list(
            @Mixin Selection which) throws HistoryException {
        if (which.most < 1) throw trouble("--most takes a number from 1");
        try (var history = open()) {
            var runs = history.list(which.filter());
            var out = spec.commandLine().getOut();
            if (runs.isEmpty() && !json) out.println(which.none());
            for (var run : runs) out.println(json ? Json.line(HistoryJson.of(run)) : words().line(run));
            return ExitCodes.DONE;
        }
    }

    @Command(name = "show", mixinStandardHelpOptions = true, description = "A run with its repetitions, plan beside result.") int show(
            @Parameters(paramLabel = "RUN", description = WHICH) String which,
            @Option(names = "--laps", description = "Every step that was run, not the repetitions alone.") boolean laps)
            throws HistoryException {
        try (var history = open()) {
            var session = session(history, only(history, which));
            var out = spec.commandLine().getOut();
            if (json)
                out.print(new String(new SessionJson().octets(session),
                        java.nio.charset.StandardCharsets.UTF_8));
            else {
                words().page(session).forEach(out::println);
                if (laps) words().laps(session).forEach(out::println);
            }
            out.flush();
            return ExitCodes.DONE;
        }
    }

    @Command(name = "export", mixinStandardHelpOptions = true, description = "Writes a run into a file for other programs.") int export(
            @Parameters(paramLabel = "RUN", description = WHICH) String which,
            @Option(names = "--to", defaultValue = "fit", paramLabel = "FORMAT", description = "fit, tcx, csv or json. Usual: fit.") String format,
            @Option(names = "--out", paramLabel = "FILE", description = "Where to, - for the output; usually the run's id in this folder.") @Nullable Path file,
            @Option(names = "--replace", description = "Even if there is such a file.") boolean replace,
            @Option(names = "--distance", paramLabel = "DISTANCE", description = "How far it truly was, such as \"8.2 km\": distances, speeds and height gained are written as much longer or shorter.") @Nullable String distance)
            throws HistoryException {
        var writer = FORMATS.get(format.toLowerCase(Locale.ROOT));
        if (writer == null) throw trouble("there is no format \"" + format + "\": fit, tcx, csv or json");
        try (var history = open()) {
            var session = corrected(session(history, only(history, which)), distance);
            var path = file == null ? Path.of(session.id() + "." + writer.extension()) : file;
            OutFile.write(spec, path, writer.octets(session), replace);
            return ExitCodes.DONE;
        }
    }

    @Command(name = "delete", mixinStandardHelpOptions = true, description = "Deletes a run for good; asks first.") int delete(
            @Parameters(paramLabel = "RUN", description = WHICH) String which,
            @Option(names = "--yes", description = "Do not ask.") boolean yes) throws HistoryException {
        try (var history = open()) {
            var run = only(history, which);
            var out = spec.commandLine().getOut();
            out.println(words().line(run));
            out.flush();
            if (!yes && !agreed()) {
                out.println("Nothing was deleted.");
                return ExitCodes.STOPPED;
            }
            history.delete(run.number());
            out.println("Deleted.");
            return ExitCodes.DONE;
        }
    }

    @Command(name = "best", mixinStandardHelpOptions = true, description = "Your fastest stretches on real treadmills.") int best(
            @Option(names = "--simulated", description = "Those on simulated ones.") boolean simulated)
            throws HistoryException {
        try (var history = open()) {
            var out = spec.commandLine().getOut();
            var bests = history.bests(new Filter(null, null, null, simulated, 1));
            if (bests.isEmpty() && !json)
                out.println(simulated
                        ? "There is no run of 400 m or more on a simulated treadmill yet."
                        : "There is no run of 400 m or more on a real treadmill yet; --simulated has the others.");
            for (var best : bests)
                out.println(json ? Json.line(HistoryJson.of(best)) : words().line(best));
            return ExitCodes.DONE;
        }
    }

    private Session corrected(Session session, @Nullable String distance) {
        if (distance == null) return session;
        try {
            return Calibration.to(Quantities.distance(distance), session).applied(session);
        } catch (IllegalArgumentException e) {
            throw trouble("--distance: " + e.getMessage());
        }
    }

    private static boolean agreed() {
        var console = System.console();
        var answer = console == null ? null : console.readLine("Delete it for good? [y/N] ");
        return answer != null && answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
    }

    private History open() throws HistoryException {
        var folder = DataFolder.of(data);
        folder.takeIn(spec.commandLine().getErr());
        return History.open(folder.history());
    }

    private Outline only(History history, String which) throws HistoryException {
        List<Outline> runs = history.named(which);
        if (runs.isEmpty()) throw trouble("there is no run \"" + which + "\"; kick history lists them");
        if (runs.size() > 1) throw trouble("several runs begin with \"" + which + "\"; say more of the id");
        return runs.getFirst();
    }

    private Session session(History history, Outline run) throws HistoryException {
        return history.session(run.number())
                .orElseThrow(() -> trouble("run " + run.number() + " was deleted just now"));
    }

    private static SessionWords words() {
        return new SessionWords(new Words(PlanOptions.file(null).read().units()));
    }

    private ParameterException trouble(String what) {
        return new ParameterException(spec.commandLine(), what);
    }
}
