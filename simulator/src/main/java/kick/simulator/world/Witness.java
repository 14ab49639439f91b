package kick.simulator.world;

import java.util.UUID;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.TreadmillController;
import kick.controller.engine.Input;
import kick.controller.engine.Target;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.gatt.Gatt;
import kick.controller.gatt.GattEvent;
import kick.controller.machine.Quirk;
import kick.controller.safety.Limits.InclineCap;
import kick.controller.safety.Limits.SpeedCap;
import kick.controller.safety.Proof;
import kick.controller.units.Moment;
import kick.simulator.monitor.Fact;
import kick.simulator.monitor.Rules;
import kick.simulator.monitor.Rules.InclineUnit;

/**
 * Stands between a controller and everything around it and writes down what passes: the history of a run,
 * as a monitor reads it.
 */
final class Witness {
    private final BiConsumer<Fact, Moment> history;
    private @Nullable TreadmillController controller;
    private Target wanted = Target.NOTHING;
    private double learned;
    private long counted = -1;
    private Moment now = Moment.ORIGIN;
    private boolean up;

    Witness(BiConsumer<Fact, Moment> history) {
        this.history = history;
    }

    /** What a run with these settings is measured by. */
    static Rules rules(Settings settings) {
        var rules = new Rules(Rules.HARD_SPEED, Rules.HARD_INCLINE, settings.leftAlone(),
                settings.acceleration(),
                settings.proof() != Proof.NONE, settings.leased(),
                settings.quirks().contains(Quirk.SILENT_AT_REST),
                settings.quirks().contains(Quirk.REPORTS_MILES),
                settings.quirks().contains(Quirk.TAKES_MILES), inclines(settings));
        for (var cap : settings.speedCaps())
            if (cap instanceof SpeedCap(var most, _)) rules = rules.cappedAt(most, Rules.HARD_INCLINE);
        for (var cap : settings.inclineCaps())
            if (cap instanceof InclineCap(var most, _)) rules = rules.cappedAt(Rules.HARD_SPEED, most);
        return rules;
    }

    private static InclineUnit inclines(Settings settings) {
        if (settings.quirks().contains(Quirk.INCLINE_UNTRUSTED)) return InclineUnit.NOTHING;
        return settings.quirks().contains(Quirk.INCLINE_IN_62_5THS)
                ? InclineUnit.SIXTY_TWO_AND_A_HALFTHS
                : InclineUnit.TENTHS;
    }

    void watches(TreadmillController watched, Moment at) {
        controller = watched;
        now = at;
        up = false;
        wanted = Target.NOTHING;
        learned = 0;
        counted = -1;
        history.accept(new Fact.Began(), at);
    }

    /** What is handed to this link is written down. */
    Gatt tapped(Gatt link) {
        return new Gatt() {
            @Override public void connect() {
                link.connect();
            }

            @Override public void disconnect() {
                var down = down();
                if (down != null) history.accept(down, now);
                link.disconnect();
            }

            @Override public void read(UUID characteristic) {
                link.read(characteristic);
            }

            @Override public void subscribe(UUID characteristic) {
                link.subscribe(characteristic);
            }

            @Override public void write(UUID characteristic, byte[] value) {
                if (characteristic.equals(Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid())) wrote(value);
                link.write(characteristic, value);
            }
        };
    }

    private void wrote(byte[] octets) {
        wants();
        learned();
        history.accept(new Fact.Wrote(ControlPointRequest.decode(octets)), now);
    }

    /** The host gets its turn at this moment. */
    void turn(Moment at) {
        now = at;
    }

    /** Something happened to the host, and it knows. */
    void notes(Fact fact) {
        history.accept(fact, now);
    }

    /** An event is delivered to the controller. */
    void delivers(GattEvent event) {
        var fact = switch (event) {
            case GattEvent.Connected _ -> {
                up = true;
                yield new Fact.LinkUp("");
            }
            case GattEvent.Disconnected _ -> down();
            case GattEvent.ValueRead(var uuid, var octets) -> read(Characteristic.of(uuid), octets);
            case GattEvent.ValueChanged(var uuid, var octets) -> heard(Characteristic.of(uuid), octets);
            case GattEvent.WriteFailed _ -> new Fact.WriteFailed();
            default -> null;
        };
        if (fact != null) history.accept(fact, now);
    }

    private static @Nullable Fact read(@Nullable Characteristic from, byte[] octets) {
        return from == null ? null : new Fact.Read(from, octets);
    }

    private static @Nullable Fact heard(@Nullable Characteristic from, byte[] octets) {
        return from == null ? null : new Fact.Heard(from, octets);
    }

    void delivers(Input act) {
        history.accept(new Fact.Asked(act), now);
    }

    private @Nullable Fact down() {
        boolean was = up;
        up = false;
        return was ? new Fact.LinkDown() : null;
    }

    void told(ControllerEvent event) {
        // after a sleep, or a long silence, it is Kick itself that gives a link up
        var down = event instanceof ControllerEvent.LinkLost ? down() : null;
        if (down != null) history.accept(down, now);
        if (event instanceof ControllerEvent.Run(var said)) history.accept(new Fact.Told(said), now);
    }

    /** The controller has done what it wanted to do at this moment. */
    void done() {
        var watched = controller;
        if (watched == null) return;
        wants();
        learned();
        var place = watched.phase().place();
        if (place == null || place.total().nanos() == counted) return;
        counted = place.total().nanos();
        history.accept(new Fact.Clock(place.total().time()), now);
    }

    private void learned() {
        if (controller == null) return;
        var up = controller.response().up();
        if (!up.isKnown() || up.rate() == learned) return;
        learned = up.rate();
        history.accept(new Fact.Learned(learned), now);
    }

    private void wants() {
        if (controller == null) return;
        var target = controller.wanted(now);
        if (target.equals(wanted)) return;
        wanted = target;
        history.accept(
                target instanceof Target.At(var speed, var incline)
                        ? new Fact.Wants(speed, incline)
                        : new Fact.Wants(null, null),
                now);
    }

    void threw(RuntimeException e) {
        history.accept(new Fact.Threw(e.toString()), now);
    }
}
