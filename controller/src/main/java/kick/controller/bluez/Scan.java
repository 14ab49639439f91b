package kick.controller.bluez;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;

/**
 * Looks for devices that offer certain services, until it is closed. Each is told when it is first seen and
 * whenever something about it changes; devices that the adapter remembers or is connected to are told, too.
 */
public final class Scan implements Watcher, AutoCloseable {

    /** What is looked for: devices that offer one of these services. */
    public record Wanted(Set<UUID> services) {
        public Wanted {
            services = Set.copyOf(services);
        }
    }

    private final Bluez bluez;
    private final String adapterWish;
    private final Wanted wanted;
    private final Consumer<Sighting> seen;
    private final Consumer<Obstacle> hindered;
    private final Map<String, Sighting> last = new HashMap<>();
    private @Nullable String adapter;
    private @Nullable Obstacle obstacle;

    Scan(Bluez bluez, String adapterWish, Wanted wanted, Consumer<Sighting> seen,
            Consumer<Obstacle> hindered) {
        this.bluez = bluez;
        this.adapterWish = adapterWish;
        this.wanted = wanted;
        this.seen = Confined.guarded(seen);
        this.hindered = Confined.guarded(hindered);
        bluez.thread().execute(() -> {
            bluez.watch(this);
            look();
        });
    }

    @Override public void look() {
        if (!bluez.settled()) return;
        var now = bluez.obstacle(adapterWish);
        if (now != null) {
            if (now != obstacle) hindered.accept(now);
            obstacle = now;
            return;
        }
        obstacle = null;
        var path = bluez.adapter(adapterWish);
        if (path == null) return;
        if (!path.equals(adapter)) leave();
        adapter = path;
        bluez.airtime(path)
                .seek(this, wanted.services().stream().map(UUID::toString).collect(Collectors.toSet()));
        for (var device : bluez.tree().below(path, Device1.NAME)) look(path, device);
    }

    private void look(String path, String device) {
        var sighting = Sightings.of(bluez.tree(), path, device);
        boolean offers = sighting.services().stream().anyMatch(wanted.services()::contains)
                || sighting.serviceData().keySet().stream().anyMatch(wanted.services()::contains);
        if (!offers) return;
        var before = last.put(device, sighting);
        if (before == null || differs(before, sighting)) seen.accept(sighting);
    }

    /** Arrays are never equal, and new octets come with every advertisement. */
    private static boolean differs(Sighting before, Sighting now) {
        return !before.name().equals(now.name()) || !Objects.equals(before.rssi(), now.rssi())
                || before.presence() != now.presence()
                || !before.serviceData().keySet().equals(now.serviceData().keySet());
    }

    private void leave() {
        if (adapter != null) bluez.airtime(adapter).leave(this);
        last.clear();
    }

    @Override public void close() {
        bluez.thread().execute(() -> {
            bluez.leave(this);
            leave();
        });
    }
}
