package kick.ui.dashboard.run;

/**
 * The one line that a runner has to read now.
 *
 * @param seconds until what it tells of; 0 where nothing is counted down
 */
public record Notice(Tone tone, String text, int seconds) {

    /** One that counts nothing down. */
    Notice(Tone tone, String text) {
        this(tone, text, 0);
    }

    /** How loud it is. */
    public enum Tone {
        CALM, CUE, WARNING, ALARM
    }
}
