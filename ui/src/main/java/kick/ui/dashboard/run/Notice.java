package kick.ui.dashboard.run;

/** The one line that a runner has to read now. */
public record Notice(Tone tone, String text) {

    /** How loud it is. */
    public enum Tone {
        CALM, CUE, WARNING, ALARM
    }
}
