package kick.controller.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.units.Moment;

/** A heart-rate strap beside the treadmill, in virtual time. */
class StrapTest {
    private static final UUID MEASUREMENT = Characteristic.HEART_RATE_MEASUREMENT.uuid();

    private final List<String> asked = new ArrayList<>();
    private final Strap strap = new Strap(new Gatt() {
        @Override public void connect() {
            asked.add("connect");
        }

        @Override public void disconnect() {
            asked.add("disconnect");
        }

        @Override public void read(UUID characteristic) {
            asked.add("read");
        }

        @Override public void subscribe(UUID characteristic) {
            asked.add("subscribe " + characteristic);
        }

        @Override public void write(UUID characteristic, byte[] value) {
            asked.add("write");
        }
    });
    private Moment now = Moment.ORIGIN.plus(Duration.ofHours(1));

    /** Every attempt fails at once; the waits between them, in seconds. */
    private List<Long> waits(int attempts) {
        var waits = new ArrayList<Long>();
        for (int i = 0; i < attempts; i++) {
            strap.on(new GattEvent.ConnectFailed(new GattFailure.NotFound()), now);
            var failed = now;
            asked.clear();
            now = strap.deadline();
            strap.tick(now.minus(Duration.ofMillis(1)));
            assertThat(asked).isEmpty();
            strap.tick(now);
            assertThat(asked).containsExactly("connect");
            waits.add(now.since(failed).toSeconds());
        }
        return waits;
    }

    @Test void aStrapInADrawerIsSoughtAgainMoreAndMoreSeldom() {
        strap.begin();
        assertThat(asked).containsExactly("connect");
        assertThat(waits(8)).containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test void aStrapThatWasThereIsSoughtAgainSoon() {
        strap.begin();
        waits(8);
        strap.on(new GattEvent.Connected(List.of(), 23), now);
        strap.on(new GattEvent.Disconnected(new GattFailure.LinkLost()), now);
        assertThat(strap.deadline().since(now)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test void onlyItsMeasurementsReachTheController() {
        strap.begin();
        var connected = new GattEvent.Connected(List.of(), 23);
        assertThat(strap.on(connected, now)).isFalse();
        assertThat(asked).containsExactly("connect", "subscribe " + MEASUREMENT);
        assertThat(strap.on(new GattEvent.ValueChanged(MEASUREMENT, new byte[]{0, 60}), now)).isTrue();
        var treadmill = Characteristic.TREADMILL_DATA.uuid();
        assertThat(strap.on(new GattEvent.ValueChanged(treadmill, new byte[]{0, 0, 0, 0}), now)).isFalse();
        var lost = new GattEvent.Disconnected(new GattFailure.LinkLost());
        assertThat(strap.on(lost, now)).isFalse();
    }

    @Test void nothingIsEverWrittenToIt() {
        strap.begin();
        strap.on(new GattEvent.Connected(List.of(), 23), now);
        strap.tick(now);
        strap.end();
        assertThat(asked).doesNotContain("write").last().isEqualTo("disconnect");
    }
}
