package kick.controller.exchange;

import java.util.List;

/** Something that a workout file can leave open, and that would change the run if it were guessed. */
public enum Question {
    /** Whether a length such as 400 is meant in metres or in seconds. */
    LENGTHS("lengths", "distance", "time"),
    /** In what unit a bare speed is. */
    UNITS("units", "km/h", "mph"),
    /** The race whose pace is meant by 100 %. */
    PACE_OF("pace-of", "5km", "mile", "10km", "half", "marathon"),
    /** What the m of 400m stands for. */
    M_AS("m-as", "minutes", "metres"),
    /** What a bare percentage is of. */
    PERCENT_OF("percent-of", "pace"),
    /** Whether a file that does not tell its sport is for runners. */
    SPORT("sport", "run"),
    /** How a bare incline is written: 0.07 or 7. Never asked, but may be told. */
    INCLINES_AS("inclines-as", "fraction", "percent");

    private final String option;
    @SuppressWarnings("ImmutableEnumChecker") // List.of makes immutable ones
    private final List<String> answers;

    Question(String option, String... answers) {
        this.option = option;
        this.answers = List.of(answers);
    }

    /** Its name, e.g. as an option on a command line. */
    public String option() {
        return option;
    }

    /** The likeliest one first. */
    public List<String> answers() {
        return answers;
    }
}
