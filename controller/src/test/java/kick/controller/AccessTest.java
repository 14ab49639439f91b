package kick.controller;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import kick.controller.ControllerEvent.Access;
import kick.controller.ControllerEvent.AccessFailed;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.Services;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.gatt.GattFailure.AttError;
import kick.controller.units.Moment;

/** What a machine does not let itself be asked for is told, with its reason. */
class AccessTest {
    private static final AttError NOT_PAIRED = new AttError(0x05);

    private final List<GattEvent> answers = new ArrayList<>();
    private final List<UUID> subscribed = new ArrayList<>();
    private int refusedSubscriptions;
    private Moment now = Moment.ORIGIN;

    private final Introduction introduction = new Introduction(new Gatt() {
        @Override public void connect() {}

        @Override public void disconnect() {}

        @Override public void read(UUID characteristic) {
            answers.add(new GattEvent.ReadFailed(characteristic, NOT_PAIRED));
        }

        @Override public void subscribe(UUID characteristic) {
            subscribed.add(characteristic);
            answers.add(subscribed.size() > refusedSubscriptions
                    ? new GattEvent.Subscribed(characteristic)
                    : new GattEvent.SubscribeFailed(characteristic, NOT_PAIRED));
        }

        @Override public void write(UUID characteristic, byte[] value) {
            throw new AssertionError("an introduction writes nothing");
        }
    }, "", now);

    private void connects(Characteristic what, Property property) {
        answers.add(new GattEvent.Connected(
                List.of(new GattCharacteristic(Services.FITNESS_MACHINE, what.uuid(), Set.of(property))),
                185));
        for (int i = 0; i < 30; i++) {
            now = now.plusMillis(100);
            while (!answers.isEmpty()) introduction.on(answers.removeFirst(), now);
            introduction.tick(now);
        }
    }

    @Test void aReadThatFails() {
        connects(Characteristic.SUPPORTED_SPEED_RANGE, Property.READ);
        assertThat(introduction.failures()).containsExactly(
                new AccessFailed(Access.READ, Characteristic.SUPPORTED_SPEED_RANGE, NOT_PAIRED));
    }

    @Test void aSubscriptionThatFailsTwiceIsToldOnce() {
        refusedSubscriptions = 2;
        connects(Characteristic.TREADMILL_DATA, Property.NOTIFY);
        assertThat(subscribed).hasSize(2);
        assertThat(introduction.failures()).containsExactly(
                new AccessFailed(Access.SUBSCRIBE, Characteristic.TREADMILL_DATA, NOT_PAIRED));
    }

    @Test void oneThatComesAboutAtTheSecondAttemptIsNot() {
        refusedSubscriptions = 1;
        connects(Characteristic.TREADMILL_DATA, Property.NOTIFY);
        assertThat(subscribed).hasSize(2);
        assertThat(introduction.failures()).isEmpty();
    }

    @Test void aWriteThatFailsIsToldOnceOnALinkForEachReason() {
        connects(Characteristic.FITNESS_MACHINE_CONTROL_POINT, Property.INDICATE);
        var point = Characteristic.FITNESS_MACHINE_CONTROL_POINT;
        for (var reason : List.<GattFailure>of(NOT_PAIRED, new AttError(0x0E), NOT_PAIRED))
            introduction.on(new GattEvent.WriteFailed(point.uuid(), reason), now);
        assertThat(introduction.failures()).containsExactly(
                new AccessFailed(Access.WRITE, point, NOT_PAIRED),
                new AccessFailed(Access.WRITE, point, new AttError(0x0E)));

        introduction.on(new GattEvent.Disconnected(new GattFailure.LinkLost()), now);
        connects(point, Property.INDICATE);
        introduction.on(new GattEvent.WriteFailed(point.uuid(), NOT_PAIRED), now);
        assertThat(introduction.failures()).hasSize(3);
    }
}
