package kick.ui;

import java.util.List;

import kick.controller.exchange.Imported;
import kick.controller.exchange.Warning;

/** What is to be said about a workout file, each with its place. */
final class FileNotes {
    private FileNotes() {}

    static List<String> of(Imported imported) {
        return of(imported.warnings());
    }

    static List<String> of(List<Warning> warnings) {
        return warnings.stream().map(Warning::sentence).toList();
    }
}
