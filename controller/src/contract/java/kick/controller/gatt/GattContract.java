package kick.controller.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.gatt.GattCharacteristic.Property;

/**
 * What every {@link Gatt} keeps, whatever is behind it. A test of an implementation extends this and brings a
 * rig: the implementation with a peripheral at its other end that does as it is told.
 */
public abstract class GattContract {
    private static final UUID ABSENT = UUID.fromString("0000ffff-0000-1000-8000-00805f9b34fb");

    /** It can be read. */
    private static final UUID READABLE = Characteristic.SUPPORTED_SPEED_RANGE.uuid();
    /** It is written with response, and gives indications. */
    private static final UUID WRITABLE = Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid();
    private static final UUID NOTIFYING = Characteristic.FITNESS_MACHINE_STATUS.uuid();

    /**
     * An implementation and a treadmill in reach of it, not connected yet. The treadmill has the three characteristics
     * above; its control point takes a request for control, and refuses an empty value with an ATT error.
     */
    public interface Rig extends AutoCloseable {

        Gatt gatt();

        /** The next event that has not been asked for yet; fails if none comes. */
        GattEvent event();

        /** The events that come within a while in which nothing is asked for. */
        List<GattEvent> events();

        /** Lets the treadmill notify several different states, one after the other, and says which. */
        List<byte[]> notifications();

        /** The peripheral ends the link, or the radio does. */
        void breakLink();

        @Override void close();
    }

    /** What is read: 0.8 to 20 km/h by 0.1. */
    protected static byte[] range() {
        return new byte[]{0x50, 0x00, (byte) 0xD0, 0x07, 0x0A, 0x00};
    }

    /** A value that the control point takes. */
    private static byte[] taken() {
        return new ControlPointRequest.RequestControl().encode();
    }

    private Rig rig;
    private Gatt gatt;

    protected abstract Rig rig();

    @BeforeEach void begin() {
        rig = rig();
        gatt = rig.gatt();
    }

    @AfterEach void end() {
        rig.close();
    }

    private <E extends GattEvent> E next(Class<E> kind) {
        var event = rig.event();
        assertThat(event).isInstanceOf(kind);
        return kind.cast(event);
    }

    private GattEvent.Connected connected() {
        gatt.connect();
        return next(GattEvent.Connected.class);
    }

    private void subscribed(UUID characteristic) {
        gatt.subscribe(characteristic);
        assertThat(next(GattEvent.Subscribed.class).characteristic()).isEqualTo(characteristic);
    }

    @Test void aConnectionComesWithTheAttributeTable() {
        var connected = connected();
        assertThat(connected.mtu()).isGreaterThanOrEqualTo(23);
        assertThat(connected.table()).extracting(GattCharacteristic::uuid)
                .contains(READABLE, WRITABLE, NOTIFYING);
        assertThat(connected.table()).filteredOn(row -> row.uuid().equals(NOTIFYING))
                .allMatch(row -> row.properties().contains(Property.NOTIFY));
    }

    @Test void aReadGivesTheWholeValue() {
        connected();
        gatt.read(READABLE);
        var read = next(GattEvent.ValueRead.class);
        assertThat(read.characteristic()).isEqualTo(READABLE);
        assertThat(read.octets()).isEqualTo(range());
    }

    @Test void aWriteIsAnsweredOnce() {
        connected();
        subscribed(WRITABLE);
        gatt.write(WRITABLE, taken());
        assertThat(next(GattEvent.Written.class).characteristic()).isEqualTo(WRITABLE);
        assertThat(rig.events()).noneMatch(event -> event instanceof GattEvent.Written);
    }

    @Test void aValueIsTakenAsItWasWhenItWasGiven() {
        connected();
        subscribed(WRITABLE);
        byte[] value = taken();
        gatt.write(WRITABLE, value);
        Arrays.fill(value, (byte) 0xFF);
        next(GattEvent.Written.class);
    }

    @Test void anErrorOfThePeripheralIsNamedByItsCode() {
        connected();
        subscribed(WRITABLE);
        gatt.write(WRITABLE, new byte[0]);
        assertThat(next(GattEvent.WriteFailed.class).reason()).isInstanceOf(GattFailure.AttError.class);
    }

    @Test void whatThePeripheralDoesNotHaveIsUnsupported() {
        connected();
        gatt.read(ABSENT);
        assertThat(rig.event()).isEqualTo(new GattEvent.ReadFailed(ABSENT, new GattFailure.Unsupported()));
        gatt.subscribe(ABSENT);
        assertThat(rig.event())
                .isEqualTo(new GattEvent.SubscribeFailed(ABSENT, new GattFailure.Unsupported()));
        gatt.write(ABSENT, new byte[1]);
        assertThat(rig.event()).isEqualTo(new GattEvent.WriteFailed(ABSENT, new GattFailure.Unsupported()));
    }

    @Test void whatACharacteristicCannotDoIsUnsupported() {
        connected();
        gatt.read(NOTIFYING);
        assertThat(next(GattEvent.ReadFailed.class).reason()).isEqualTo(new GattFailure.Unsupported());
        gatt.subscribe(READABLE);
        assertThat(next(GattEvent.SubscribeFailed.class).reason()).isEqualTo(new GattFailure.Unsupported());
    }

    @Test void notificationsComeWholeUnchangedAndInOrder() {
        connected();
        subscribed(NOTIFYING);
        for (byte[] expected : rig.notifications()) {
            var changed = next(GattEvent.ValueChanged.class);
            assertThat(changed.characteristic()).isEqualTo(NOTIFYING);
            assertThat(changed.octets()).isEqualTo(expected);
        }
    }

    @Test void nothingIsNotifiedWithoutASubscription() {
        connected();
        rig.notifications();
        assertThat(rig.events()).isEmpty();
    }

    @Test void commandsAreCarriedOutInTheirOrder() {
        connected();
        gatt.read(READABLE);
        gatt.subscribe(WRITABLE);
        gatt.write(WRITABLE, taken());
        gatt.read(READABLE);
        next(GattEvent.ValueRead.class);
        next(GattEvent.Subscribed.class);
        next(GattEvent.Written.class);
        assertThat(rig.events()).anyMatch(event -> event instanceof GattEvent.ValueRead);
    }

    @Test void aCommandWithoutALinkIsAnsweredByNotConnected() {
        gatt.read(READABLE);
        assertThat(next(GattEvent.ReadFailed.class).reason()).isEqualTo(new GattFailure.NotConnected());
        gatt.subscribe(NOTIFYING);
        assertThat(next(GattEvent.SubscribeFailed.class).reason()).isEqualTo(new GattFailure.NotConnected());
        gatt.write(WRITABLE, taken());
        assertThat(next(GattEvent.WriteFailed.class).reason()).isEqualTo(new GattFailure.NotConnected());
    }

    @Test void aDisconnectionThatWasAskedForSaysSo() {
        connected();
        gatt.disconnect();
        assertThat(next(GattEvent.Disconnected.class).reason()).isEqualTo(new GattFailure.Requested());
    }

    @Test void aBrokenLinkIsNoticed() {
        connected();
        rig.breakLink();
        assertThat(next(GattEvent.Disconnected.class).reason()).isNotEqualTo(new GattFailure.Requested());
    }

    @Test void afterTheEndNothingIsHeardOfWhatWasUnderWay() {
        connected();
        subscribed(NOTIFYING);
        for (int i = 0; i < 5; i++) gatt.read(READABLE);
        // by then they have all set out
        next(GattEvent.ValueRead.class);
        rig.breakLink();
        GattEvent event;
        do
            event = rig.event();
        while (event instanceof GattEvent.ValueRead);
        assertThat(event).isInstanceOf(GattEvent.Disconnected.class);
        rig.notifications();
        assertThat(rig.events()).isEmpty();
    }

    @Test void aNewLinkBeginsWithoutSubscriptions() {
        connected();
        subscribed(NOTIFYING);
        gatt.disconnect();
        next(GattEvent.Disconnected.class);
        connected();
        rig.notifications();
        assertThat(rig.events()).isEmpty();
    }
}
