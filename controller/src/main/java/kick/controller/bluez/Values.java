package kick.controller.bluez;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.types.UInt16;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/**
 * D-Bus values as plain ones: variants are opened, paths are strings, unsigned numbers are whole numbers.
 * What is not of the kind that was asked for counts as absent, because it comes from outside.
 */
final class Values {
    private Values() {}

    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case Variant<?> variant -> plain(variant.getValue());
            case DBusPath path -> path.getPath();
            case UInt16 number -> number.intValue();
            case UInt32 number -> number.intValue();
            case null, default -> value;
        };
    }

    /** A dictionary with names as keys, and its values plain. */
    static Map<String, Object> dictionary(@Nullable Object value) {
        var plain = new LinkedHashMap<String, Object>();
        if (plain(value) instanceof Map<?, ?> map) {
            map.forEach((key, entry) -> {
                var opened = plain(entry);
                if (plain(key) instanceof String name && opened != null) plain.put(name, opened);
            });
        }
        return plain;
    }

    static List<String> names(@Nullable Object value) {
        var names = new ArrayList<String>();
        if (plain(value) instanceof Iterable<?> all) {
            for (var one : all) if (plain(one) instanceof String name) names.add(name);
        }
        return names;
    }

    /**
     * Octets, which come as an array where they are an argument and as a list where they are in a
     * variant.
     */
    static byte @Nullable [] octets(@Nullable Object value) {
        return switch (plain(value)) {
            case byte[] octets -> octets.clone();
            case List<?> list -> octets(list);
            case null, default -> null;
        };
    }

    private static byte @Nullable [] octets(List<?> list) {
        byte[] octets = new byte[list.size()];
        for (int i = 0; i < octets.length; i++) {
            if (!(list.get(i) instanceof Byte octet)) return null;
            octets[i] = octet;
        }
        return octets;
    }
}
