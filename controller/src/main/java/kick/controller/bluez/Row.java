package kick.controller.bluez;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;

/** A characteristic of a connected device, and BlueZ's object for it. */
record Row(String path, GattCharacteristic characteristic) {

    /** A treadmill has some thirty characteristics; one that lists more than this is broken or means harm. */
    static final int MOST = 512;

    /** The device's attribute table. Characteristics that make no sense are left out. */
    static List<Row> of(Tree tree, String device) {
        var rows = new ArrayList<Row>();
        for (var path : tree.below(device, GattCharacteristic1.NAME)) {
            var uuid = uuid(tree.text(path, GattCharacteristic1.NAME, "UUID"));
            var parent = Values.plain(tree.get(path, GattCharacteristic1.NAME, "Service"));
            var service = parent instanceof String at ? uuid(tree.text(at, GattService1.NAME, "UUID")) : null;
            if (uuid == null || service == null) continue;
            var flags = Values.names(tree.get(path, GattCharacteristic1.NAME, "Flags"));
            rows.add(new Row(path, new GattCharacteristic(service, uuid, properties(flags))));
        }
        return rows;
    }

    /** The ATT_MTU as BlueZ tells it with the characteristics; 23 where it is too old for that. */
    static int mtu(Tree tree, List<Row> rows) {
        int mtu = 23;
        for (var row : rows) {
            var told = tree.number(row.path, GattCharacteristic1.NAME, "MTU");
            if (told != null) mtu = Math.max(mtu, told);
        }
        return mtu;
    }

    static @Nullable UUID uuid(String text) {
        try {
            return text.length() == 36 ? UUID.fromString(text) : null;
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Set<Property> properties(List<String> flags) {
        var properties = EnumSet.noneOf(Property.class);
        for (var flag : flags) {
            switch (flag) {
                case "read" -> properties.add(Property.READ);
                case "write" -> properties.add(Property.WRITE);
                case "write-without-response" -> properties.add(Property.WRITE_WITHOUT_RESPONSE);
                case "notify" -> properties.add(Property.NOTIFY);
                case "indicate" -> properties.add(Property.INDICATE);
                default -> {}
            }
        }
        return properties;
    }

    boolean can(Property property) {
        return characteristic.properties().contains(property);
    }
}
