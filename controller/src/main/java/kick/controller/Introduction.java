package kick.controller;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent.AccessFailed;
import kick.controller.actuation.Response;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Sample;
import kick.controller.machine.Wanted;
import kick.controller.safety.Proof;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Gets to know a machine: reads what it says of itself, hears what its belt does, and never writes to it. Like the
 * controller it has no thread and no clock.
 */
public final class Introduction {
    private final Treadmill treadmill;
    private @Nullable Sample first;
    private boolean moved;
    private final List<AccessFailed> failures = new ArrayList<>();

    /** @param name under which the machine advertises; empty if it has none */
    public Introduction(Gatt gatt, String name, Moment now) {
        var harmless = new Settings(name, Proof.NONE, Set.of(), List.of(), List.of(), Speed.ZERO, 1, false);
        treadmill = new Treadmill(gatt, harmless, Response.UNKNOWN, this::heard, (_, _) -> {}, _ -> {}, now);
    }

    public void on(GattEvent event, Moment now) {
        treadmill.on(event, now);
        tick(now);
    }

    public void tick(Moment now) {
        treadmill.settle(new Wanted.Nothing(), now);
    }

    /** Whether everything has been read. */
    public boolean isDone() {
        return treadmill.ready();
    }

    public Capabilities capabilities() {
        return treadmill.machine().capabilities();
    }

    /** Whether its belt or its deck was seen to change: somebody uses its own keys (S13). */
    public boolean hasMoved() {
        return moved;
    }

    /** What the machine did not let itself be asked for, and why. */
    public List<AccessFailed> failures() {
        return List.copyOf(failures);
    }

    private void heard(ControllerEvent event, Moment at) {
        if (event instanceof AccessFailed failed) failures.add(failed);
        if (!(event instanceof ControllerEvent.Reported(var sample))) return;
        if (first == null) first = sample;
        boolean same = first.speed().equals(sample.speed())
                && java.util.Objects.equals(first.incline(), sample.incline());
        moved |= !same;
    }
}
