package kick.controller.live;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.PrivateBus;

/** A private bus: a daemon that answers at once, and belts behind it that do at once what they are told. */
final class LinkLoad implements Air {
    private static final int PERIOD_MILLIS = 250;
    private static final String ADAPTER = "hci0";

    private final PrivateBus bus = new PrivateBus();
    private final Tap tap = new Tap(bus.address(), this::passed);
    private final FakeBluez daemon = new FakeBluez(tap.address());
    private final List<Wire> wires = new ArrayList<>();
    private final ScheduledExecutorService reports = Executors
            .newScheduledThreadPool(1, Thread.ofPlatform().daemon().name("reports").factory());

    LinkLoad(int treadmills) {
        daemon.adapter(ADAPTER);
        for (int i = 0; i < treadmills; i++) {
            var belt = new CountingBelt(daemon, ADAPTER, i);
            wires.add(new Wire(ADAPTER, belt.address()));
            var _ = reports.scheduleAtFixedRate(belt::report, 1L * i * PERIOD_MILLIS / treadmills,
                    PERIOD_MILLIS, TimeUnit.MILLISECONDS);
        }
    }

    /** The daemon says what belts report; it says what is read, too. */
    private void passed(Tap.Passed what) {
        if (!what.sent() || !what.message().changesValue()
                || what.message().value().length != CountingBelt.REPORT)
            return;
        for (var wire : wires) if (wire.concerns(what.message())) wire.said(what.message(), what.nanos());
    }

    @Override public String name() {
        return "private bus";
    }

    @Override public String bus() {
        return bus.address();
    }

    @Override public List<Wire> wires() {
        return List.copyOf(wires);
    }

    @Override public void close() {
        reports.shutdownNow();
        daemon.close();
        tap.close();
        bus.close();
    }
}
