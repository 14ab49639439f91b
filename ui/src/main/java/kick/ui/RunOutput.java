package kick.ui;

import java.io.PrintWriter;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.engine.Forecast;
import kick.controller.history.Outline;
import kick.controller.report.ReportCard;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Validation;
import kick.ui.json.Json;
import kick.ui.json.RunJson;
import kick.ui.terminal.Console;
import kick.ui.terminal.JsonView;
import kick.ui.terminal.PlainView;
import kick.ui.terminal.RunView;
import kick.ui.text.ReportWords;
import kick.ui.text.RunWords;
import kick.ui.text.TextProfile;
import kick.ui.text.Words;

/**
 * How a run is shown: on a whole terminal, as plain lines, or as JSON.
 *
 * @param json as JSON lines, and nothing else on {@code out}
 * @param person whether there is somebody at a terminal who can be asked
 */
record RunOutput(PrintWriter out, PrintWriter err, boolean json, boolean plain, boolean person) {

    /** A whole terminal, if that is what it is shown on. */
    @Nullable Console console() {
        return json || plain || !person ? null : Console.open();
    }

    /**
     * @param treadmill what it is called
     * @param simulated whether it is none
     */
    RunView view(@Nullable Console console, Plan plan, String treadmill, boolean simulated, Words words,
            PlanTimes times) {
        if (json) return new JsonView(out, new RunJson(plan), treadmill);
        if (console == null) return new PlainView(out, new RunWords(plan, words), words);
        return console.view(plan, new TextProfile(plan, times), words,
                treadmill + (simulated ? ", simulated" : ""));
    }

    /** What is going to be run, by whom, and what is known of the belt. */
    void introduce(Plan plan, String where, Runner runner, Response known) {
        if (json) return;
        out.println(plan.title() + ", on " + where);
        RunnerWords.introduce(out, runner);
        new ReportWords(new Words(runner.units())).before(Forecast.of(plan, known), known)
                .forEach(line -> Wrapped.print(out, 0, line));
        out.flush();
    }

    /** Out of range is asked about, not silently changed; where nobody can answer, it is said. */
    boolean accepts(Validation validation) {
        if (validation.isClean()) return true;
        for (var sentence : validation.sentences()) err.println("Note: " + sentence + ".");
        err.flush();
        return !person || yes("Run it like that?");
    }

    /** Asks the person. */
    boolean yes(String question) {
        var console = System.console();
        var answer = console == null ? null : console.readLine("%s [Y/n] ", question);
        return answer != null && !answer.strip().toLowerCase(Locale.ROOT).startsWith("n");
    }

    /**
     * @param kept how the run is called in the history; null if it is not there
     * @param data where that is
     */
    void report(Outcome outcome, ReportCard report, @Nullable Outline kept, DataFolder data, Words words) {
        if (out.checkError())
            err.println("kick: the program that read this run has ended, so the belt was stopped."
                    + (kept == null ? "" : " Kept as run " + kept.number() + "."));
        if (json) {
            out.println(Json.line(RunJson.report(outcome.at(), outcome.ending(), outcome.place(), report,
                    kept == null ? null : kept.number())));
            return;
        }
        out.println();
        out.println(RunWords.of(outcome.ending()));
        new ReportWords(words).after(outcome.place(), report).forEach(out::println);
        if (kept == null) return;
        out.println();
        out.println("Kept as run %d in %s".formatted(kept.number(), data.history()));
        var where = data.isUsual() ? "" : " --data " + data.path();
        out.println("  kick history show " + kept.number() + where + "    this page again, with a chart");
        out.println(
                "  kick history export " + kept.number() + where + "  a FIT file; --to tcx, csv or json");
    }
}
