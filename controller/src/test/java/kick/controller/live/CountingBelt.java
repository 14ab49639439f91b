package kick.controller.live;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.FakePeripheral;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.ResultCode;
import kick.controller.ftms.Services;

/**
 * A treadmill behind the daemon of a benchmark. Its belt does at once what it is told. Each report of a moving belt says
 * a little more than the one before, up to 0.24 km/h, so that it is known again where it arrives.
 */
final class CountingBelt implements FakePeripheral.Server {
    /** Octets. */
    static final int REPORT = 4;
    private static final int DIFFERENT = 25;
    private static final UUID DATA = Characteristic.TREADMILL_DATA.uuid();
    private static final UUID CONTROL = Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid();

    private final String address;
    private FakePeripheral peripheral;
    private CompletableFuture<Long> stop = new CompletableFuture<>();
    private final List<ControlPointRequest> asked = new ArrayList<>();
    private boolean listened;
    private int speed;
    private int number;

    CountingBelt(FakeBluez daemon, String adapter, int index) {
        address = address(index);
        peripheral = shown(daemon, adapter);
    }

    /** Another daemon, or the same one anew, shows it from now on. The belt moves on meanwhile. */
    synchronized void moveTo(FakeBluez daemon, String adapter) {
        listened = false;
        peripheral = shown(daemon, adapter);
    }

    private FakePeripheral shown(FakeBluez daemon, String adapter) {
        var shown = new FakePeripheral(daemon, adapter, address, "Treadmill", this)
                .with(Services.FITNESS_MACHINE, DATA, "notify")
                .with(Services.FITNESS_MACHINE, Characteristic.SUPPORTED_SPEED_RANGE.uuid(), "read")
                .with(Services.FITNESS_MACHINE, CONTROL, "write", "indicate");
        shown.advertise(Services.FITNESS_MACHINE);
        return shown;
    }

    static String address(int index) {
        return "D2:15:0A:00:%02X:%02X".formatted(index / 256, index % 256);
    }

    String address() {
        return address;
    }

    /** When the next stop comes in, by System.nanoTime. */
    synchronized CompletableFuture<Long> nextStop() {
        stop = new CompletableFuture<>();
        return stop;
    }

    /** Says how fast the belt moves, if anybody listens. */
    synchronized void report() {
        if (!listened) return;
        number = (number + 1) % DIFFERENT;
        int now = speed == 0 ? 0 : speed + number;
        say(DATA, new byte[]{0, 0, (byte) now, (byte) (now >> 8)});
    }

    @Override public synchronized void connected(boolean now) {
        listened = false;
    }

    @Override public synchronized void subscribed(UUID characteristic) {
        if (!characteristic.equals(DATA)) return;
        listened = true;
        report();
    }

    @Override public void read(UUID characteristic, FakePeripheral.Answer answer) {
        answer.value(new byte[]{100, 0, (byte) 0x08, 0x07, 25, 0});
    }

    @Override public void write(UUID characteristic, byte[] value, FakePeripheral.Answer answer) {
        long now = System.nanoTime();
        var request = ControlPointRequest.decode(value);
        obey(request, now);
        answer.taken();
        say(CONTROL, new ControlPointResponse(request.opCode(), ResultCode.SUCCESS).encode());
    }

    private synchronized void say(UUID characteristic, byte[] octets) {
        peripheral.say(characteristic, octets);
    }

    /** What it was asked for since the last time. */
    synchronized List<ControlPointRequest> asked() {
        var all = List.copyOf(asked);
        asked.clear();
        return all;
    }

    private synchronized void obey(ControlPointRequest request, long now) {
        asked.add(request);
        switch (request) {
            case ControlPointRequest.StartOrResume _ -> speed = 100;
            case ControlPointRequest.SetTargetSpeed(var target) ->
                speed = target.hundredthsKmh() / DIFFERENT * DIFFERENT;
            case ControlPointRequest.Stop _,ControlPointRequest.Pause _ -> {
                speed = 0;
                stop.complete(now);
            }
            default -> {}
        }
    }
}
