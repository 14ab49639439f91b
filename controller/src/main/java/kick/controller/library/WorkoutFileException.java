package kick.controller.library;

import org.jspecify.annotations.Nullable;

import kick.controller.exchange.ImportException;
import kick.controller.sheet.SheetException;

/** A workout file cannot be used. The message is a sentence with the file, the place and the remedy. */
public final class WorkoutFileException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WorkoutFileException(String file, ImportException cause) {
        super("%s: %s%s".formatted(cause.place().in(file), cause.getMessage(), more(cause)), cause);
    }

    WorkoutFileException(String file, String problem, String remedy) {
        super("%s: %s; %s".formatted(file, problem, remedy));
    }

    /** What the format's reader said; null if the file could not be read at all. */
    public @Nullable ImportException reason() {
        return getCause() instanceof ImportException cause ? cause : null;
    }

    private static String more(ImportException cause) {
        int more = cause instanceof SheetException sheet ? sheet.complaints().size() - 1 : 0;
        return more == 0 ? "" : " (and %d more: kick check tells all)".formatted(more);
    }
}
