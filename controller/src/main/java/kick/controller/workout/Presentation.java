package kick.controller.workout;

import java.util.Locale;

/** How the window looks and sounds to the runner. It changes no number of a workout. */
public record Presentation(Theme theme, Sound sound) {
    public static final Presentation USUAL = new Presentation(Theme.SYSTEM, Sound.TONES);

    /** Its colours; {@code SYSTEM} is as the desktop has them. */
    public enum Theme {
        SYSTEM, LIGHT, DARK;

        /** The word used in files, e.g. {@code dark}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a change of the belt is told to the ear. */
    public enum Sound {
        NONE, TONES, SPEECH;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
