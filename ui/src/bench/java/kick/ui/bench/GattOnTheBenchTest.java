package kick.ui.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;

import kick.controller.bluez.Bluez;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattContract;
import kick.controller.gatt.GattEvent;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.peripheral.Peripheral;
import kick.simulator.peripheral.PeripheralEvent;
import kick.simulator.world.Happening;

/** The contract of the GATT port, kept by the real Bluetooth stack with our treadmill at the other end. */
class GattOnTheBenchTest extends GattContract {
    /** As long as a device may be looked for and connected to, on a busy computer. */
    private static final Duration PATIENCE = Duration.ofSeconds(45);
    /** Much longer than anything takes from one side to the other. */
    private static final Duration WHILE = Duration.ofSeconds(1);

    @RegisterExtension
    private static final Bench BENCH = new Bench();
    private static Peripheral treadmill;
    private static String address;
    /** Of the treadmill's lift, in 0.1 %. */
    private static int incline;

    @BeforeAll static void on() {
        var onAir = new CompletableFuture<String>();
        treadmill = Peripheral.start(Profiles.named("home"),
                new Peripheral.Place(BENCH.address(), "hci1", "BENCH 1", 1),
                () -> new Moment(System.nanoTime()), (event, _) -> {
                    if (event instanceof PeripheralEvent.OnAir(_, var its, _)) onAir.complete(its);
                });
        address = onAir.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }

    @AfterAll static void off() {
        treadmill.close();
    }

    @Override protected Rig rig() {
        return new AirRig();
    }

    private static final class AirRig implements Rig {
        private final BlockingQueue<GattEvent> heard = new LinkedBlockingQueue<>();
        private final Bluez bluez = Bluez.on(BENCH.address());
        private final Gatt gatt = bluez.gatt("hci0", address, heard::add);

        @Override public Gatt gatt() {
            return gatt;
        }

        private @Nullable GattEvent within(Duration time) {
            try {
                return heard.poll(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        @Override public GattEvent event() {
            var event = within(PATIENCE);
            if (event == null) throw new AssertionError("no event came");
            return event;
        }

        @Override public List<GattEvent> events() {
            var all = new ArrayList<GattEvent>();
            for (var event = within(WHILE); event != null; event = within(WHILE)) all.add(event);
            return all;
        }

        @Override public List<byte[]> notifications() {
            var all = new ArrayList<byte[]>();
            for (int i = 0; i < 3; i++) {
                treadmill.happen(new Happening.AtConsole(ConsoleKey.STEEPER));
                incline += 5;
                all.add(new FitnessMachineStatus.TargetInclineChanged(new Incline(incline)).encode());
            }
            return all;
        }

        @Override public void breakLink() {
            BENCH.fault("lose-link", "hci1");
        }

        @Override public void close() {
            gatt.disconnect();
            while (!(event() instanceof GattEvent.Disconnected));
            bluez.close();
        }
    }
}
