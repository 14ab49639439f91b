package kick.ui.dashboard;

import javafx.application.Application;
import javafx.application.ColorScheme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import kick.controller.workout.Runner;

/** Light or dark. */
public enum Theme {
    SYSTEM, LIGHT, DARK;

    /** For the whole program. Toolkit's thread. */
    void apply(ColorScheme desktop) {
        Application.setUserAgentStylesheet(
                isDark(desktop)
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** The class of the root under which the style sheet has its colours. */
    String style(ColorScheme desktop) {
        return isDark(desktop) ? "dark" : "light";
    }

    private boolean isDark(ColorScheme desktop) {
        return this == DARK || (this == SYSTEM && desktop == ColorScheme.DARK);
    }

    Theme other(ColorScheme desktop) {
        return isDark(desktop) ? LIGHT : DARK;
    }

    /** The one that the runner likes. */
    public static Theme of(Runner runner) {
        return switch (runner.presentation().theme()) {
            case SYSTEM -> SYSTEM;
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }
}
