package kick.simulator.link;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattContract;
import kick.controller.gatt.GattEvent;
import kick.controller.units.Moment;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.Treadmill;

class SimulatedGattContractTest extends GattContract {

    @Override protected Rig rig() {
        return new SimulatedRig();
    }

    private static final class SimulatedRig implements Rig {
        private static final Duration PATIENCE = Duration.ofSeconds(5);
        private final Queue<GattEvent> heard = new ArrayDeque<>();
        private Moment now = Moment.ORIGIN;
        private final SimulatedGatt gatt = new SimulatedGatt(new Treadmill(Profiles.named("home"), now),
                Radio.USUAL, 1,
                () -> now, (event, _) -> heard.add(event));

        @Override public Gatt gatt() {
            return gatt;
        }

        @Override public GattEvent event() {
            var limit = now.plus(PATIENCE);
            while (heard.isEmpty()) {
                var due = gatt.deadline(now);
                if (due.isAfter(limit)) throw new AssertionError("no event came");
                now = due.isAfter(now) ? due : now;
                gatt.tick(now);
            }
            return heard.remove();
        }

        @Override public List<GattEvent> events() {
            now = now.plus(PATIENCE);
            gatt.tick(now);
            var all = new ArrayList<>(heard);
            heard.clear();
            return all;
        }

        @Override public List<byte[]> notifications() {
            for (int i = 0; i < 3; i++) gatt.machine().press(ConsoleKey.STEEPER, now);
            return List.of(new byte[]{6, 5, 0}, new byte[]{6, 10, 0}, new byte[]{6, 15, 0});
        }

        @Override public void breakLink() {
            gatt.suffer(new Fault.LinkDrop(Duration.ZERO));
        }

        @Override public void close() {}
    }
}
