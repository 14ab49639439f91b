package kick.controller.gatt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import kick.controller.gatt.GattCharacteristic.Property;

/**
 * What every {@link Gatt} keeps, whatever is behind it. A test of an implementation extends this and brings a
 * rig: the implementation with a peripheral at its other end that does as it is told.
 */
public abstract class GattContract {
    private static final UUID ABSENT = UUID.fromString("0000ffff-0000-1000-8000-00805f9b34fb");

    /** An implementation and a peripheral in reach of it, not connected yet. */
    public interface Rig extends AutoCloseable {

        Gatt gatt();

        /** The next event that has not been asked for yet; fails if none comes. */
        GattEvent event();

        /** The events that come within a while in which nothing is asked for. */
        List<GattEvent> events();

        /** A characteristic that can be read, and its value. */
        UUID readable();

        byte[] readableValue();

        /** One that can be written with response, and gives indications. */
        UUID writable();

        /** A value that the peripheral takes there, and one that it answers with an ATT error. */
        byte[] taken();

        byte[] refused();

        /** One that gives notifications. */
        UUID notifying();

        /** Lets the peripheral notify several different values, one after the other, and says which. */
        List<byte[]> notifications();

        /** The peripheral ends the link, or the radio does. */
        void breakLink();

        @Override void close();
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
                .contains(rig.readable(), rig.writable(), rig.notifying());
        assertThat(connected.table()).filteredOn(row -> row.uuid().equals(rig.notifying()))
                .allMatch(row -> row.properties().contains(Property.NOTIFY));
    }

    @Test void aReadGivesTheWholeValue() {
        connected();
        gatt.read(rig.readable());
        var read = next(GattEvent.ValueRead.class);
        assertThat(read.characteristic()).isEqualTo(rig.readable());
        assertThat(read.octets()).isEqualTo(rig.readableValue());
    }

    @Test void aWriteIsAnsweredOnce() {
        connected();
        subscribed(rig.writable());
        gatt.write(rig.writable(), rig.taken());
        assertThat(next(GattEvent.Written.class).characteristic()).isEqualTo(rig.writable());
        assertThat(rig.events()).noneMatch(event -> event instanceof GattEvent.Written);
    }

    @Test void aValueIsTakenAsItWasWhenItWasGiven() {
        connected();
        subscribed(rig.writable());
        byte[] value = rig.taken().clone();
        gatt.write(rig.writable(), value);
        Arrays.fill(value, (byte) 0xFF);
        next(GattEvent.Written.class);
    }

    @Test void anErrorOfThePeripheralIsNamedByItsCode() {
        connected();
        subscribed(rig.writable());
        gatt.write(rig.writable(), rig.refused());
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
        gatt.read(rig.notifying());
        assertThat(next(GattEvent.ReadFailed.class).reason()).isEqualTo(new GattFailure.Unsupported());
        gatt.subscribe(rig.readable());
        assertThat(next(GattEvent.SubscribeFailed.class).reason()).isEqualTo(new GattFailure.Unsupported());
    }

    @Test void notificationsComeWholeUnchangedAndInOrder() {
        connected();
        subscribed(rig.notifying());
        for (byte[] expected : rig.notifications()) {
            var changed = next(GattEvent.ValueChanged.class);
            assertThat(changed.characteristic()).isEqualTo(rig.notifying());
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
        gatt.read(rig.readable());
        gatt.subscribe(rig.writable());
        gatt.write(rig.writable(), rig.taken());
        gatt.read(rig.readable());
        next(GattEvent.ValueRead.class);
        next(GattEvent.Subscribed.class);
        next(GattEvent.Written.class);
        assertThat(rig.events()).anyMatch(event -> event instanceof GattEvent.ValueRead);
    }

    @Test void aCommandWithoutALinkIsAnsweredByNotConnected() {
        gatt.read(rig.readable());
        assertThat(next(GattEvent.ReadFailed.class).reason()).isEqualTo(new GattFailure.NotConnected());
        gatt.subscribe(rig.notifying());
        assertThat(next(GattEvent.SubscribeFailed.class).reason()).isEqualTo(new GattFailure.NotConnected());
        gatt.write(rig.writable(), rig.taken());
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
        subscribed(rig.notifying());
        for (int i = 0; i < 5; i++) gatt.read(rig.readable());
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
        subscribed(rig.notifying());
        gatt.disconnect();
        next(GattEvent.Disconnected.class);
        connected();
        rig.notifications();
        assertThat(rig.events()).isEmpty();
    }
}
