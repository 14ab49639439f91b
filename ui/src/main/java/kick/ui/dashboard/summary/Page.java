package kick.ui.dashboard.summary;

import java.util.List;

import kick.ui.dashboard.chart.Curve;

/**
 * All that is shown of a run that is over.
 *
 * @param place when and on what it was run
 * @param ending how it ended, in a sentence
 * @param warnings what the runner has to know before anything else, a sentence each
 * @param reps the table of the work steps; empty where there are none
 * @param verdict what is to be said of them
 */
public record Page(String title, String place, String ending, List<String> warnings, List<Figure> figures,
        List<Curve> curves, List<Rep> reps, List<String> verdict) {

    /** A number of the whole run. */
    public record Figure(String name, String value) {}

    /** A row of the table, plan beside result. */
    public record Rep(String name, String plan, String aim, String run, String atTarget, String mean,
            String leadIn,
            String note) {}
}
