package kick.simulator.peripheral;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ServiceData;
import kick.controller.gatt.GattCharacteristic;

/**
 * Keeps a treadmill on the air: registers its services and its advertisement with BlueZ, and does so again whenever
 * Bluetooth has been away. Works on a thread of its own, because calls to BlueZ wait; any thread may call.
 */
final class OnAir implements Watcher, AutoCloseable {
    private static final String PATH = "/kick/treadmill";
    private static final long RETRY_MILLIS = 1000;
    private static final long FAREWELL_SECONDS = 5;

    /** Hears of what BlueZ tells. Called on several threads; must not wait. */
    interface Listener {
        void happened(PeripheralEvent event);

        void disconnected(String client);

        void allDisconnected();
    }

    private final Peripheral.Place place;
    private final ApplicationObject application;
    private final AdvertisementObject advertisement;
    private final Listener listener;
    private final ScheduledExecutorService worker;

    private volatile @Nullable BluezAdapter adapter;
    private volatile boolean onAir;
    private boolean wanted = true;
    private boolean advertised;
    private String ownAlias = "";
    private String lastTrouble = "";
    private @Nullable Future<?> retry;

    OnAir(Peripheral.Place place, List<GattCharacteristic> table, ServiceData free, Requests requests,
            Listener listener) {
        this.place = place;
        this.listener = listener;
        this.application = new ApplicationObject(PATH, table, requests);
        this.advertisement = new AdvertisementObject(PATH + "/advertisement", place.name(), free,
                () -> later(this::released));
        this.worker = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("bluez " + place.adapter()).factory());
    }

    /** @throws PeripheralException if it cannot be done */
    void begin() {
        try {
            worker.submit(() -> up(true)).get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof PeripheralException trouble) throw trouble;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PeripheralException("interrupted");
        }
    }

    // --- going on the air

    /** @param switchOn whether to switch on an adapter that is off: not against somebody who switched it off since */
    private void up(boolean switchOn) {
        var bluez = adapter;
        if (bluez == null) bluez = adapter = connected();
        var about = bluez.find();
        if (!about.powered()) {
            if (!switchOn) throw new PeripheralException("the adapter " + about.name() + " is switched off");
            bluez.set("Powered", true, "switch on");
        }
        // a client reads the adapter's name and takes it for the treadmill's
        if (!about.alias().equals(place.name())) {
            ownAlias = about.alias();
            bluez.set("Alias", place.name(), "take the name " + place.name());
        }
        forget(bluez);
        bluez.register(application);
        onAir = true;
        if (wanted) show(bluez);
        lastTrouble = "";
        listener.happened(new PeripheralEvent.OnAir(about.name(), about.address(), place.name()));
    }

    private BluezAdapter connected() {
        var bluez = new BluezAdapter(place.bus(), place.adapter(), this);
        bluez.export(application);
        bluez.export(advertisement);
        for (var characteristic : application.characteristics()) bluez.export(characteristic);
        return bluez;
    }

    private void tryAgain() {
        if (onAir && advertised == wanted) return;
        try {
            var bluez = adapter;
            if (!onAir) up(false);
            else if (bluez != null && wanted) show(bluez);
        } catch (PeripheralException e) {
            say(String.valueOf(e.getMessage()));
            if (retry == null || retry.isDone())
                retry = worker.schedule(this::retryDue, RETRY_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    private void retryDue() {
        retry = null;
        tryAgain();
    }

    /** Says each trouble once. */
    private void say(String trouble) {
        if (trouble.equals(lastTrouble)) return;
        lastTrouble = trouble;
        listener.happened(new PeripheralEvent.OffAir(place.adapter(), trouble));
    }

    // --- being found

    void advertise(boolean whether) {
        later(() -> {
            wanted = whether;
            var bluez = adapter;
            if (bluez == null || !onAir || advertised == wanted) return;
            quietly(() -> {
                if (wanted) show(bluez);
                else hide(bluez);
            });
        });
    }

    private void show(BluezAdapter bluez) {
        bluez.advertise(advertisement);
        advertised = true;
    }

    private void hide(BluezAdapter bluez) {
        advertised = false;
        bluez.hide(advertisement);
    }

    private void released() {
        advertised = false;
        if (onAir && wanted) tryAgain();
    }

    // --- clients

    /** Does not wait, so it may be called on the treadmill's thread. */
    void changed(Characteristic characteristic, byte[] octets) {
        var bluez = adapter;
        var path = application.pathOf(characteristic);
        if (bluez != null && onAir && path != null) bluez.changed(path, octets);
    }

    void disconnect(String client) {
        later(() -> {
            var bluez = adapter;
            if (bluez != null) quietly(() -> bluez.disconnect(client));
        });
    }

    // --- what BlueZ tells

    @Override public void cameBack() {
        later(this::tryAgain);
    }

    @Override public void wentAway(String why) {
        listener.allDisconnected();
        later(() -> {
            onAir = false;
            advertised = false;
            say(why);
            tryAgain();
        });
    }

    @Override public void busGone() {
        listener.allDisconnected();
        later(() -> {
            onAir = false;
            advertised = false;
            adapter = null;
            say("D-Bus is gone");
            tryAgain();
        });
    }

    @Override public void disconnected(String address) {
        listener.disconnected(address);
    }

    // --- going off the air

    /** Whatever BlueZ still knows of an earlier registration. */
    private void forget(BluezAdapter bluez) {
        quietly(() -> hide(bluez));
        quietly(() -> bluez.unregister(application));
    }

    @Override public void close() {
        try {
            worker.submit(this::down).get(FAREWELL_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException | RejectedExecutionException _) {
            // BlueZ forgets it all when the connection ends
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        worker.shutdownNow();
    }

    private void down() {
        onAir = false;
        var bluez = adapter;
        if (bluez == null) return;
        forget(bluez);
        if (!ownAlias.isEmpty()) quietly(() -> bluez.set("Alias", ownAlias, "take its own name back"));
        bluez.close();
        adapter = null;
    }

    private void later(Runnable task) {
        try {
            worker.execute(task);
        } catch (RejectedExecutionException _) {
            // closed
        }
    }

    /** What may fail because Bluetooth is going away just now; then it is done again when it is back. */
    private static void quietly(Runnable task) {
        try {
            task.run();
        } catch (PeripheralException _) {
            // see above
        }
    }
}
