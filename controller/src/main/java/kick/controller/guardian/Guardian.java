package kick.controller.guardian;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.jspecify.annotations.Nullable;

import kick.controller.bluez.Bluez;
import kick.controller.bluez.BluezGatt;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.MalformedValueException;
import kick.controller.ftms.TreadmillData;
import kick.controller.gatt.GattEvent;
import kick.controller.gatt.GattFailure;
import kick.controller.units.Moment;

/** The guardian's process: one thread that decides, one that hears the pulse, and Bluetooth's. */
public final class Guardian {
    static final String FAREWELL = "farewell";
    private static final UUID DATA = Characteristic.TREADMILL_DATA.uuid();
    private static final UUID POINT = Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid();
    /** Kept here, because the JDK forgets the level of a logger that nobody holds. */
    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    private final LinkedBlockingQueue<Input> inbox = new LinkedBlockingQueue<>();
    private final long origin = System.nanoTime();
    private final Journal journal;
    private final Siren siren;
    private final Post post;
    private final Bluez bluez;
    private final BluezGatt gatt;
    private Watch watch = Watch.begin(now());
    private boolean posted;
    private boolean orphaned;

    private Guardian(String bus, String adapter, String machine, Path folder) {
        var name = machine + " [" + ProcessHandle.current().pid() + "]";
        journal = new Journal(folder, System.err, name);
        siren = new Siren(System.err, folder);
        post = new Post(folder, machine, name + " " + System.nanoTime());
        bluez = Bluez.on(bus);
        gatt = bluez.gatt(adapter, machine, this::heard);
    }

    /**
     * Started by {@link Heart}, with a pulse on its standard input.
     *
     * @param args the bus's address, the adapter's name or nothing, the machine's address, a folder to write to
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        LIBRARY.setLevel(Level.OFF);
        if (args.length != 4) {
            System.err.println("Kick starts this program by itself, for every run on a real treadmill.");
            System.exit(64);
        }
        var folder = Path.of(args[3]);
        Files.createDirectories(folder);
        new Guardian(args[0], args[1], args[2], folder).run();
        System.exit(0);
    }

    private Moment now() {
        return new Moment(System.nanoTime() - origin);
    }

    private void run() throws InterruptedException {
        Thread.ofPlatform().daemon().name("pulse").start(this::hearPulse);
        while (watch.end() == null) {
            long wait = watch.deadline().nanosSince(now());
            var input = inbox.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
            take(input == null ? new Input.Tick() : input);
            if (posted && post.isTakenByAnother()) take(new Input.Relief());
        }
        part();
    }

    private void take(Input input) {
        if (input instanceof Input.Beat(var pulse) && pulse.inCharge() && !posted) takePost();
        if (input instanceof Input.Death) orphaned = true;
        var next = watch.on(input, now());
        watch = next.watch();
        next.deeds().forEach(this::perform);
    }

    private void takePost() {
        posted = true;
        try {
            post.take();
        } catch (IOException e) {
            journal.note("cannot say who has the watch: " + e.getMessage());
        }
    }

    private void perform(Deed deed) {
        switch (deed) {
            case Deed.Note(var what) -> journal.note(what);
            case Deed.Alarm(var what) -> {
                journal.alarm(what);
                siren.sound();
            }
            case Deed.Reach() -> gatt.connect();
            case Deed.Listen() -> listen();
            case Deed.Write(var request) -> gatt.write(POINT, request.encode());
        }
    }

    private void listen() {
        gatt.subscribe(DATA);
        gatt.subscribe(POINT);
    }

    /** Nobody is left who could use the link of a controller that died. */
    private void part() throws InterruptedException {
        post.leave();
        boolean stands = watch.end() != null && watch.end().good();
        if (!orphaned || !stands) return;
        inbox.clear();
        gatt.disconnect();
        inbox.poll(2, TimeUnit.SECONDS);
    }

    // --- what is heard ---------------------------------------------------------------------------------------

    private void hearPulse() {
        try (var lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals(FAREWELL)) inbox.add(new Input.Farewell());
                var pulse = Pulse.read(line);
                if (pulse != null) inbox.add(new Input.Beat(pulse));
            }
        } catch (IOException _) {
            // as good as closed
        }
        inbox.add(new Input.Death());
    }

    /** On BlueZ's thread. */
    private void heard(GattEvent event) {
        var input = switch (event) {
            case GattEvent.Connected _ -> {
                listen();
                yield null;
            }
            case GattEvent.ConnectFailed(var why) -> new Input.Unlinked(words(why));
            case GattEvent.Disconnected(var why) -> new Input.Unlinked(words(why));
            case GattEvent.Subscribed(var what) -> what.equals(POINT) ? new Input.Linked() : null;
            case GattEvent.SubscribeFailed(var what, _) -> what.equals(POINT) ? new Input.Linked() : null;
            case GattEvent.WriteFailed(_, var why) -> new Input.WriteFailed(words(why));
            case GattEvent.ValueChanged(var from, var octets) -> value(from, octets);
            case GattEvent.ValueRead _,GattEvent.ReadFailed _,GattEvent.Written _ -> null;
        };
        if (input != null) inbox.add(input);
    }

    private static @Nullable Input value(UUID from, byte[] octets) {
        try {
            if (from.equals(POINT)) return new Input.Answered(ControlPointResponse.decode(octets));
            var speed = from.equals(DATA) ? TreadmillData.decode(octets).speed() : null;
            return speed == null ? null : new Input.Reported(speed);
        } catch (MalformedValueException _) {
            return null;
        }
    }

    /** Such as "link lost". */
    private static String words(GattFailure why) {
        if (why instanceof GattFailure.AttError || why instanceof GattFailure.Other) return why.toString();
        return why.getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
