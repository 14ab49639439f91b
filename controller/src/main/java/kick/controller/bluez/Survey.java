package kick.controller.bluez;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;

/**
 * This computer's Bluetooth, as it is at one moment.
 *
 * @param obstacle what keeps us from the adapter that was asked for; null if nothing does
 * @param used the adapter that would be used; null if there is none
 * @param devices which the adapter in use has met and not forgotten
 */
public record Survey(@Nullable Obstacle obstacle, List<Adapter> adapters, @Nullable Adapter used,
        List<Sighting> devices) {

    /** Modalias of adapters, where nobody has changed it: the Linux Foundation's number for BlueZ, then its version. */
    private static final Pattern VERSION = Pattern
            .compile("usb:v1D6Bp0246d(\\p{XDigit}{2})(\\p{XDigit}{2})");

    /**
     * An adapter.
     *
     * @param name such as {@code hci0}
     * @param address such as {@code 00:1A:7D:DA:71:13}
     * @param obstacle why it cannot be used; null if it can
     * @param version of the daemon behind it
     */
    public record Adapter(String name, String address, @Nullable Obstacle obstacle,
            @Nullable Version version) {}

    /** A version of BlueZ, such as 5.66. */
    public record Version(int major, int minor) implements Comparable<Version> {
        @Override public int compareTo(Version other) {
            return major != other.major
                    ? Integer.compare(major, other.major)
                    : Integer.compare(minor, other.minor);
        }

        @Override public String toString() {
            return major + "." + (minor < 10 ? "0" : "") + minor;
        }
    }

    public Survey {
        adapters = List.copyOf(adapters);
        devices = List.copyOf(devices);
    }

    /**
     * How things are, as soon as that is known.
     *
     * @param adapter such as {@code hci1}; empty for the first one that is switched on
     */
    public static CompletableFuture<Survey> take(Bluez bluez, String adapter) {
        var survey = new CompletableFuture<Survey>();
        bluez.thread().execute(() -> {
            var watcher = new Watcher() {
                @Override public void look() {
                    if (!bluez.settled()) return;
                    bluez.leave(this);
                    survey.complete(of(bluez, adapter));
                }
            };
            bluez.watch(watcher);
            watcher.look();
        });
        return survey;
    }

    private static Survey of(Bluez bluez, String wish) {
        var tree = bluez.tree();
        var adapters = tree.below("/org/bluez", Adapter1.NAME)
                .stream()
                .map(path -> adapter(bluez, path))
                .toList();
        var used = bluez.adapter(wish);
        if (used == null) return new Survey(bluez.obstacle(wish), adapters, null, List.of());
        var devices = tree.below(used, Device1.NAME)
                .stream()
                .map(device -> Sightings.of(tree, used, device))
                .toList();
        return new Survey(bluez.obstacle(wish), adapters, adapter(bluez, used), devices);
    }

    private static Adapter adapter(Bluez bluez, String path) {
        var name = Names.ofPath(path);
        var version = VERSION.matcher(bluez.tree().text(path, Adapter1.NAME, "Modalias"));
        return new Adapter(name, Names.clean(bluez.tree().text(path, Adapter1.NAME, "Address")),
                bluez.obstacle(name),
                version.matches() ? new Version(hex(version.group(1)), hex(version.group(2))) : null);
    }

    private static int hex(String digits) {
        return Integer.parseInt(digits, 16);
    }
}
