package kick.controller.bluez;

import java.util.HashMap;
import java.util.HashSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.Sighting;
import kick.controller.gatt.Sighting.Presence;

/** What BlueZ's objects say of a device, as an adapter knows it. */
final class Sightings {
    private static final int UNKNOWN_RSSI = 127;

    private Sightings() {}

    static Sighting of(Tree tree, String adapter, String device) {
        var services = new HashSet<UUID>();
        for (var text : Values.names(tree.get(device, Device1.NAME, "UUIDs"))) {
            var uuid = Row.uuid(text);
            if (uuid != null) services.add(uuid);
        }
        var data = new HashMap<UUID, byte[]>();
        Values.dictionary(tree.get(device, Device1.NAME, "ServiceData")).forEach((text, value) -> {
            var uuid = Row.uuid(text);
            byte[] octets = Values.octets(value);
            if (uuid != null && octets != null) data.put(uuid, octets);
        });
        return new Sighting(Names.ofPath(adapter),
                Names.clean(tree.text(device, Device1.NAME, "Address")),
                Names.clean(tree.text(device, Device1.NAME, "Name")), rssi(tree, device), services, data,
                presence(tree, device));
    }

    private static @Nullable Integer rssi(Tree tree, String device) {
        var rssi = tree.number(device, Device1.NAME, "RSSI");
        return rssi == null || rssi == UNKNOWN_RSSI ? null : rssi;
    }

    private static Presence presence(Tree tree, String device) {
        if (tree.flag(device, Device1.NAME, "Connected")) return Presence.CONNECTED;
        return tree.get(device, Device1.NAME, "RSSI") != null ? Presence.HEARD : Presence.REMEMBERED;
    }
}
