package kick.ui.dashboard.run;

/**
 * Everything that the run screen shows.
 *
 * @param speed the reported one, as a number in the runner's units
 * @param aim what is wanted, e.g. "to 14.8"; empty where nothing is
 * @param otherSpeed a pace beside a speed, a speed beside a pace
 * @param left of the step, e.g. "0:30" or "260"
 * @param leftUnit e.g. "left" or "m left"
 * @param second since the beginning of the plan; negative before the run
 * @param stale whether the numbers are old
 */
public record Face(Stage stage, Notice notice, String speed, String speedUnit, String aim, String otherSpeed,
        String incline, String inclineAim, String left, String leftUnit, String step, String next,
        Totals totals,
        Link link, Action action, boolean stale, double second) {

    /** The numbers of the whole run. */
    public record Totals(String elapsed, String remaining, String distance, String climb, String heart) {}

    /** The link to the treadmill. */
    public enum Link {
        CONNECTED, CONNECTING, SILENT
    }
}
