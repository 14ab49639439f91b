package kick.controller.bluez;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What the daemon's signals say. */
sealed interface Told {

    record Added(String path, @Nullable Object interfaces) implements Told {}

    record Removed(String path, List<String> interfaces) implements Told {}

    record Changed(String path, String type, Map<String, Object> properties, List<String> invalidated)
            implements
                Told {}

    /** Why a device's connection ends. */
    record Explained(String device, String reason) implements Told {}

    /** Null where a signal is none of these, or not as it should be. */
    static @Nullable Told of(Signal signal) {
        var values = signal.values();
        var first = values.isEmpty() ? null : Values.plain(values.getFirst());
        if (!(first instanceof String name)) return null;
        return switch (signal.member() + "/" + values.size()) {
            case "InterfacesAdded/2" -> new Added(name, values.getLast());
            case "InterfacesRemoved/2" -> new Removed(name, Values.names(values.getLast()));
            case "PropertiesChanged/3" ->
                new Changed(signal.path(), name, Values.dictionary(values.get(1)),
                        Values.names(values.getLast()));
            case "Disconnected/1", "Disconnected/2" -> new Explained(signal.path(), name);
            default -> null;
        };
    }
}
