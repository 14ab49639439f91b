package kick.controller.machine;

/** How a model of treadmill differs from the specification in ways that no general rule can see. */
public enum Quirk {
    /** The speeds it sends are miles per hour in a field for kilometres per hour. */
    REPORTS_MILES,
    /** It takes target speeds as miles per hour. */
    TAKES_MILES,
    /** Start is granted but does nothing; the runner starts at the console. */
    STARTS_AT_CONSOLE,
    /** It wants Request Control before each command. */
    CONTROL_BEFORE_EACH,
    /** Its reported inclination means nothing. */
    INCLINE_UNTRUSTED,
    /** Its reported inclination is in 62.5ths of a percent. */
    INCLINE_IN_62_5THS,
    /** It takes inclination in whole percent only, whatever increment it states. */
    INCLINE_IN_WHOLE_PERCENT,
    /** Pause ends its session like Stop. */
    PAUSE_STOPS,
    /** It says nothing while the belt stands. */
    SILENT_AT_REST
}
