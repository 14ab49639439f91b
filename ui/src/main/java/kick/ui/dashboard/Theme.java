package kick.ui.dashboard;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import kick.controller.workout.Runner;

/** Light or dark. */
public enum Theme {
    SYSTEM, LIGHT, DARK;

    /** For the whole program. Toolkit's thread. */
    void apply() {
        Application.setUserAgentStylesheet(
                isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    /** The class of the root under which the style sheet has its colours. */
    String style() {
        return isDark() ? "dark" : "light";
    }

    private boolean isDark() {
        return this == DARK
                || (this == SYSTEM && Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }

    Theme other() {
        return isDark() ? LIGHT : DARK;
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
