package kick.controller.bluez;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import kick.controller.gatt.Obstacle;

/**
 * This computer's adapters, as BlueZ's objects and the kernel's switches show them. Confined to BlueZ's thread.
 *
 * @param rfkill folder of the kernel's switches for radios
 */
record Adapters(Tree tree, Path rfkill) {

    /** The adapter to use for this wish, as a path; null if there is none. */
    @Nullable String path(String wish) {
        var all = tree.below("/org/bluez", Adapter1.NAME);
        if (!wish.isEmpty()) {
            return all.stream().filter(path -> path.endsWith("/" + wish)).findFirst().orElse(null);
        }
        return all.stream()
                .filter(path -> tree.flag(path, Adapter1.NAME, "Powered"))
                .findFirst()
                .orElse(all.isEmpty() ? null : all.getFirst());
    }

    /** What stands between BlueZ and this adapter; null if nothing does. */
    @Nullable Obstacle obstacle(String wish) {
        var adapter = path(wish);
        if (adapter == null)
            return Rfkill.blocksBluetooth(rfkill) ? Obstacle.ADAPTER_BLOCKED : Obstacle.NO_ADAPTER;
        if (tree.flag(adapter, Adapter1.NAME, "Powered")) return null;
        boolean blocked = tree.text(adapter, Adapter1.NAME, "PowerState").equals("off-blocked")
                || Rfkill.blocksBluetooth(rfkill);
        return blocked ? Obstacle.ADAPTER_BLOCKED : Obstacle.ADAPTER_OFF;
    }
}
