package kick.controller.bluez;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/** BlueZ's objects as they were last told: path, interface, property. Confined to one thread. */
final class Tree {
    /** Objects come from devices, too, and no computer has so many; what is beyond is left out. */
    static final int LARGEST = 20_000;

    private final TreeMap<String, Map<String, Map<String, Object>>> objects = new TreeMap<>();

    void clear() {
        objects.clear();
    }

    /** Everything anew, from the answer of an object manager. */
    void replace(@Nullable Object managed) {
        objects.clear();
        if (managed instanceof Map<?, ?> all) {
            all.forEach((path, interfaces) -> {
                if (Values.plain(path) instanceof String name) added(name, interfaces);
            });
        }
    }

    /** What the daemon tells about its objects. */
    void take(Told told) {
        switch (told) {
            case Told.Added(var path, var interfaces) -> added(path, interfaces);
            case Told.Removed(var path, var interfaces) -> removed(path, interfaces);
            case Told.Changed(var path, var type, var properties, var invalidated) ->
                changed(path, type, properties, invalidated);
            case Told.Explained _ -> {}
        }
    }

    void added(String path, @Nullable Object interfaces) {
        if (objects.size() >= LARGEST && !objects.containsKey(path)) return;
        var known = objects.computeIfAbsent(path, _ -> new HashMap<>());
        Values.dictionary(interfaces)
                .forEach((type, properties) -> known.put(type, new HashMap<>(Values.dictionary(properties))));
    }

    private void removed(String path, Collection<String> interfaces) {
        var known = objects.get(path);
        if (known == null) return;
        known.keySet().removeAll(interfaces);
        if (known.isEmpty()) objects.remove(path);
    }

    private void changed(String path, String type, Map<String, Object> properties,
            Collection<String> invalidated) {
        var known = objects.get(path);
        var of = known == null ? null : known.get(type);
        if (of == null) return;
        of.putAll(properties);
        of.keySet().removeAll(invalidated);
    }

    boolean has(String path, String type) {
        return objects.getOrDefault(path, Map.of()).containsKey(type);
    }

    /** Paths of the objects with this interface at or below a path, in order. */
    List<String> below(String path, String type) {
        var paths = new ArrayList<String>();
        objects.subMap(path, true, path + "/\uffff", true).forEach((each, interfaces) -> {
            if (interfaces.containsKey(type) && (each.equals(path) || each.startsWith(path + "/")))
                paths.add(each);
        });
        return paths;
    }

    @Nullable Object get(String path, String type, String property) {
        return objects.getOrDefault(path, Map.of()).getOrDefault(type, Map.of()).get(property);
    }

    String text(String path, String type, String property) {
        return get(path, type, property) instanceof String text ? text : "";
    }

    boolean flag(String path, String type, String property) {
        return Boolean.TRUE.equals(get(path, type, property));
    }

    @Nullable Integer number(String path, String type, String property) {
        return get(path, type, property) instanceof Number number ? Integer.valueOf(number.intValue()) : null;
    }
}
