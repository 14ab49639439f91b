package kick.controller.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.ftms.Services;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;

/**
 * A treadmill and the link to it, which does what it is asked. Its answers wait in {@link #sent} until they are
 * delivered.
 */
final class ObedientBelt implements Gatt {
    final List<GattEvent> sent = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    final List<ControlPointRequest> written = new ArrayList<>();
    boolean reachable = true;
    /** Whether a connection is under way until {@link #connected} is called. */
    boolean slow;
    private static final int LARGEST_CHANGE = 100;
    private int hundredths;
    private int target;

    private static GattCharacteristic row(Characteristic what, Property... properties) {
        return new GattCharacteristic(Services.uuid16(0x1826), what.uuid(), Set.of(properties));
    }

    @Override public synchronized void connect() {
        asked.add("connect");
        if (!slow) connected();
    }

    synchronized void connected() {
        sent.add(reachable
                ? new GattEvent.Connected(List.of(row(Characteristic.TREADMILL_DATA, Property.NOTIFY),
                        row(Characteristic.SUPPORTED_SPEED_RANGE, Property.READ),
                        row(Characteristic.FITNESS_MACHINE_CONTROL_POINT, Property.WRITE, Property.INDICATE)),
                        185)
                : new GattEvent.ConnectFailed(new GattFailure.NotFound()));
    }

    @Override public synchronized void disconnect() {
        asked.add("disconnect");
        sent.add(new GattEvent.Disconnected(new GattFailure.Requested()));
    }

    @Override public synchronized void read(UUID characteristic) {
        sent.add(new GattEvent.ValueRead(characteristic, new byte[]{100, 0, (byte) 0x08, 0x07, 10, 0}));
    }

    @Override public synchronized void subscribe(UUID characteristic) {
        sent.add(new GattEvent.Subscribed(characteristic));
    }

    @Override public synchronized void write(UUID characteristic, byte[] value) {
        var request = ControlPointRequest.decode(value);
        written.add(request);
        switch (request) {
            case ControlPointRequest.StartOrResume _ -> target = 100;
            case ControlPointRequest.SetTargetSpeed(var speed) -> target = speed.hundredthsKmh();
            case ControlPointRequest.Stop _ -> target = 0;
            default -> {}
        }
        sent.add(new GattEvent.Written(characteristic));
        sent.add(new GattEvent.ValueChanged(characteristic,
                new ControlPointResponse(request.opCode(), ResultCode.SUCCESS).encode()));
    }

    /** Moves on towards what it was asked for, and says how fast it moves. */
    synchronized void report() {
        hundredths += Math.clamp(target - hundredths, -LARGEST_CHANGE, LARGEST_CHANGE);
        sent.add(new GattEvent.ValueChanged(Characteristic.TREADMILL_DATA.uuid(),
                new byte[]{0, 0, (byte) hundredths, (byte) (hundredths >> 8)}));
    }

    synchronized void deliver(Consumer<GattEvent> to) {
        while (!sent.isEmpty()) to.accept(Objects.requireNonNull(sent.removeFirst()));
    }

    synchronized boolean stands() {
        return hundredths == 0;
    }
}
