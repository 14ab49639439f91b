package kick.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ServiceData;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.units.Moment;
import kick.simulator.MachineFault.*;
import kick.simulator.belt.Surface;

/**
 * A treadmill with its radio: what a client meets on the air, what a hand can do at the console, and the
 * truth about the belt. It has neither thread nor clock. Whatever is called, things that were due before
 * {@code now} happen first and at their own moments, so that nothing depends on how often it is called.
 */
public final class Treadmill implements Participant {
    /** Bit 0 of the Fitness Machine Type field. */
    private static final int TREADMILL_TYPE = 1;

    private final Profile profile;
    private final List<Connection> clients = new ArrayList<>();
    private final Ailments ailments = new Ailments();
    private final Attributes attributes;
    private final Drive drive;
    private final Console console;
    private final Keypad keypad;
    private final ControlPoint controlPoint;
    private final TrainingStatuses trainingStatuses;
    private final Reports reports;
    private final Server server;

    public Treadmill(Profile profile, Moment now) {
        this.profile = profile;
        attributes = new Attributes(profile, ailments);
        var announcer = new Announcer(profile, clients);
        drive = new Drive(profile, ailments, now);
        console = new Console(profile, drive, announcer, now);
        keypad = new Keypad(profile, drive, console);
        var procedures = new Procedures(profile, attributes, ailments, console, announcer);
        controlPoint = new ControlPoint(profile, attributes, ailments, procedures, announcer);
        trainingStatuses = new TrainingStatuses(profile, console);
        reports = new Reports(profile, drive, console, procedures,
                new Readings(profile, drive, console, ailments));
        server = new Server(attributes, trainingStatuses, controlPoint, reports);
    }

    // --- on the air ----------------------------------------------------------------------------------------

    public Profile profile() {
        return profile;
    }

    /** What it advertises for the service 0x1826 (FTMS 3.1). */
    public ServiceData serviceData() {
        return new ServiceData(clients.size() < profile.radio().links(), TREADMILL_TYPE);
    }

    public List<GattCharacteristic> table() {
        return attributes.table();
    }

    /**
     * A client connects.
     *
     * @param mtu the largest ATT_MTU the client offers, at least 23 octets
     * @param client hears everything that is sent to it, at the moment it is sent; must not call back
     * @return null if no connection is free
     */
    public @Nullable Connection connect(int mtu, BiConsumer<Pdu, Moment> client, Moment now) {
        tick(now);
        if (clients.size() >= profile.radio().links()) return null;
        var connection = new Connection(this, Math.min(mtu, profile.radio().mtu()), client);
        clients.add(connection);
        return connection;
    }

    void read(Connection client, Characteristic characteristic, Moment now) {
        tick(now);
        server.read(client, characteristic, now);
    }

    void write(Connection client, Characteristic characteristic, byte[] octets, boolean withResponse,
            Moment now) {
        tick(now);
        server.write(client, characteristic, octets, withResponse, now);
        settle(now);
    }

    void configure(Connection client, Characteristic characteristic, int configuration, Moment now) {
        tick(now);
        server.configure(client, characteristic, configuration, now);
    }

    void confirmed(Connection client, Moment now) {
        tick(now);
        controlPoint.confirmed(client);
    }

    void ended(Connection client, Moment now) {
        clients.remove(client);
        controlPoint.ended(client);
        if (profile.has(Quirk.STOPS_ON_DISCONNECT)) console.stop(now);
        settle(now);
    }

    // --- at the machine ------------------------------------------------------------------------------------

    public void press(ConsoleKey key, Moment now) {
        tick(now);
        keypad.press(key, now);
        settle(now);
    }

    /** The runner steps on the belt, or off it onto the rails. */
    public void runnerOnBelt(boolean there, Moment now) {
        tick(now);
        console.runnerOnBelt(there, now);
    }

    /** What the strap says; 0 without one. */
    public void heartRate(int beatsPerMinute) {
        reports.heartRate(beatsPerMinute);
    }

    /** Something goes wrong, now. */
    public void suffer(MachineFault fault, Moment now) {
        tick(now);
        switch (fault) {
            case PermissionLost() -> controlPoint.takeControl(now);
            case Surge(var to) -> drive.surge(to, now);
            case CountersReset() -> console.zeroCounters(now);
            case StartsByItself() -> console.start(now);
            default -> ailments.add(fault, now);
        }
        if (fault instanceof BeltStuck) drive.beltExamined(now);
        if (fault instanceof DeckStuck) drive.deckExamined(now);
        settle(now);
    }

    // --- the truth -----------------------------------------------------------------------------------------

    /** Belt and deck as they are, whatever is reported. */
    public Surface surface(Moment now) {
        tick(now);
        return drive.surface(now);
    }

    public Session session() {
        return console.session();
    }

    // --- time ----------------------------------------------------------------------------------------------

    @Override public Moment deadline(Moment now) {
        return deadline();
    }

    private Moment deadline() {
        return console.deadline()
                .min(controlPoint.deadline())
                .min(reports.deadline(clients))
                .min(ailments.deadline())
                .min(trainingStatuses.deadline());
    }

    @Override public void tick(Moment now) {
        for (var due = deadline(); !due.isAfter(now); due = deadline()) {
            ailments.recover(due, drive);
            console.tick(due);
            controlPoint.tick(due);
            reports.tick(clients, due);
            settle(due);
        }
    }

    private void settle(Moment now) {
        trainingStatuses.settle(clients, now);
    }
}
