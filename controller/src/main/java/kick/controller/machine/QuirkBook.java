package kick.controller.machine;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The named quirks of known models, found by the start of the advertised name or of the model number. Only
 * what is known of a model and harmless if the guess is wrong stands here; a runner can add or remove
 * quirks per machine.
 */
public final class QuirkBook {
    private record Entry(String prefix, Set<Quirk> quirks) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("FR30Z", EnumSet.of(Quirk.STARTS_AT_CONSOLE, Quirk.SILENT_AT_REST)),
            new Entry("KS-MC11", EnumSet.of(Quirk.CONTROL_BEFORE_EACH)),
            new Entry("KS-HD-Z1", EnumSet.of(Quirk.SILENT_AT_REST)),
            new Entry("FS-AF5E46", EnumSet.of(Quirk.INCLINE_UNTRUSTED)),
            new Entry("TUNTURI T60", EnumSet.of(Quirk.INCLINE_UNTRUSTED)),
            new Entry("I.CONCEPT", EnumSet.of(Quirk.INCLINE_IN_62_5THS)),
            new Entry("SOLE F85", EnumSet.of(Quirk.INCLINE_IN_WHOLE_PERCENT)),
            new Entry("HOMETRO", EnumSet.of(Quirk.PAUSE_STOPS)),
            new Entry("TM4800", EnumSet.of(Quirk.TAKES_MILES)),
            new Entry("TM6500", EnumSet.of(Quirk.TAKES_MILES)),
            new Entry("JFTM", EnumSet.of(Quirk.TAKES_MILES)),
            new Entry("FS-3D6CD7", EnumSet.of(Quirk.REPORTS_MILES, Quirk.TAKES_MILES)));

    private QuirkBook() {}

    /** The quirks of a machine with this name and model; either may be empty. */
    public static Set<Quirk> of(String advertisedName, String model) {
        var found = EnumSet.noneOf(Quirk.class);
        for (var entry : ENTRIES)
            if (startsWith(advertisedName, entry.prefix) || startsWith(model, entry.prefix))
                found.addAll(entry.quirks);
        return found;
    }

    private static boolean startsWith(String name, String prefix) {
        return name.strip().toUpperCase(Locale.ROOT).startsWith(prefix);
    }
}
