package kick.controller.bluez;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;

/**
 * A connected device: what is asked of its characteristics, and what they say. Calls go to BlueZ in the
 * order in which they were given, without waiting for each other's answers. After {@link #cut} nothing is
 * heard any more, and what waits is not sent. Confined to BlueZ's thread.
 */
final class Link {
    private final Bluez bluez;
    private final String adapter;
    private final Map<UUID, Row> rows = new HashMap<>();
    private final Map<String, UUID> paths = new HashMap<>();
    private final Map<UUID, Lane> reads = new HashMap<>();
    private final Map<UUID, Lane> writes = new HashMap<>();
    private final Set<UUID> subscribed = new HashSet<>();
    private final Map<UUID, Reading> reading = new HashMap<>();
    private final Consumer<GattEvent> out;
    private boolean up = true;

    /** What came of a characteristic while it was being read. */
    private static final class Reading {
        private int reads;
        private final List<byte[]> held = new ArrayList<>();
    }

    /** @param table of a UUID that is there twice, the first counts */
    Link(Bluez bluez, String adapter, List<Row> table, Consumer<GattEvent> out) {
        this.bluez = bluez;
        this.adapter = adapter;
        this.out = event -> {
            if (up) out.accept(event);
        };
        for (var row : table) {
            if (rows.putIfAbsent(row.characteristic().uuid(), row) == null)
                paths.put(row.path(), row.characteristic().uuid());
        }
    }

    void cut() {
        up = false;
        reads.values().forEach(Lane::cut);
        writes.values().forEach(Lane::cut);
    }

    /** Whether BlueZ still has every object of this link. */
    boolean isWhole() {
        return paths.keySet().stream().allMatch(path -> bluez.tree().has(path, GattCharacteristic1.NAME));
    }

    // --- commands --------------------------------------------------------------------------------------------------

    void read(UUID uuid) {
        var row = rows.get(uuid);
        if (row == null || !row.can(Property.READ)) {
            out.accept(new GattEvent.ReadFailed(uuid, new GattFailure.Unsupported()));
            return;
        }
        reading.computeIfAbsent(uuid, _ -> new Reading()).reads++;
        reads.computeIfAbsent(uuid, _ -> new Lane(bluez, false))
                .give(Call.readValue(row.path()), bluez.limits().read(), reply -> {
                    byte[] value = value(reply);
                    echoed(uuid, value);
                    out.accept(value != null
                            ? new GattEvent.ValueRead(uuid, value)
                            : new GattEvent.ReadFailed(uuid, failure(reply)));
                });
    }

    private static byte @Nullable [] value(Reply reply) {
        return reply instanceof Reply.Done(var values) && !values.isEmpty()
                ? Values.octets(values.getFirst())
                : null;
    }

    /** An answer that is not what was asked for counts as no answer. */
    private GattFailure failure(Reply reply) {
        return reply instanceof Reply.Done
                ? new GattFailure.Other("BlueZ answered a read without a value")
                : Failures.ofOperation(reply, adapter);
    }

    void subscribe(UUID uuid) {
        var row = rows.get(uuid);
        if (row == null || !row.can(Property.NOTIFY) && !row.can(Property.INDICATE)) {
            out.accept(new GattEvent.SubscribeFailed(uuid, new GattFailure.Unsupported()));
            return;
        }
        // from now on and not from the answer on: the first notification may come before it
        subscribed.add(uuid);
        bluez.call(Call.bluez(row.path(), GattCharacteristic1.NAME, "StartNotify"),
                bluez.limits().subscribe(), reply -> {
                    boolean already = reply instanceof Reply.Refused(_, var text)
                            && text.contains("Already notifying");
                    if (reply instanceof Reply.Done || already) out.accept(new GattEvent.Subscribed(uuid));
                    else {
                        // what is late may still come
                        if (!(reply instanceof Reply.Unanswered)) subscribed.remove(uuid);
                        out.accept(new GattEvent.SubscribeFailed(uuid, Failures.ofOperation(reply, adapter)));
                    }
                });
    }

    void write(UUID uuid, byte[] value) {
        var row = rows.get(uuid);
        if (row == null || !row.can(Property.WRITE) && !row.can(Property.WRITE_WITHOUT_RESPONSE)) {
            out.accept(new GattEvent.WriteFailed(uuid, new GattFailure.Unsupported()));
            return;
        }
        var type = row.can(Property.WRITE) ? "request" : "command";
        writes.computeIfAbsent(uuid, _ -> new Lane(bluez, true))
                .give(Call.writeValue(row.path(), value, type), bluez.limits().write(),
                        reply -> out.accept(reply instanceof Reply.Done
                                ? new GattEvent.Written(uuid)
                                : new GattEvent.WriteFailed(uuid, Failures.ofOperation(reply, adapter))));
    }

    // --- values ----------------------------------------------------------------------------------------------------

    void valued(String path, byte[] octets) {
        var uuid = paths.get(path);
        if (uuid == null || !subscribed.contains(uuid)) return;
        var underWay = reading.get(uuid);
        if (underWay != null) underWay.held.add(octets);
        else out.accept(new GattEvent.ValueChanged(uuid, octets));
    }

    /**
     * BlueZ signals the value it has read, just before it answers with it, and that looks like a
     * notification. So what comes during a read waits for the answer, and the echo is left out.
     */
    private void echoed(UUID uuid, byte @Nullable [] value) {
        var read = reading.get(uuid);
        if (read == null) return;
        if (--read.reads == 0) reading.remove(uuid);
        if (value != null && !read.held.isEmpty() && Arrays.equals(read.held.getLast(), value))
            read.held.removeLast();
        for (var octets : read.held) out.accept(new GattEvent.ValueChanged(uuid, octets));
        read.held.clear();
    }
}
