package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

import kick.controller.ControllerEvent.Access;
import kick.controller.ControllerEvent.AccessFailed;
import kick.controller.enrolment.Enrolled;
import kick.controller.enrolment.Enrolments;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.Services;
import kick.controller.gatt.GattFailure;
import kick.controller.gatt.Sighting;
import kick.controller.live.Clock;
import kick.controller.live.Meeting;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Likeness;
import kick.ui.text.LinkWords;

/**
 * Makes a treadmill the runner's own: finds it, reads it, and has the runner press a key on it, so that the right belt
 * is commanded from then on (S13).
 */
final class Enrolling {
    private static final Duration IN_REACH = Duration.ofSeconds(20);
    private static final Duration NAME_OF_ADDRESS = Duration.ofSeconds(6);
    private static final Duration READING = Duration.ofSeconds(60);
    private static final int ATTEMPTS = 3;
    private static final Duration KEYS = Duration.ofMinutes(3);
    private static final String PRESS = "Show Kick that it is the one in front of you: start its belt with its own keys,"
            + " or change its speed, and stop it again. Kick only watches.";

    private final Bluetooth bluetooth;
    private final Enrolments memory;

    Enrolling(Bluetooth bluetooth, Enrolments memory) {
        this.bluetooth = bluetooth;
        this.memory = memory;
    }

    /** Told how far it has come, in this order. */
    interface Witness {
        void reading(String title);

        /** It has been read; now a key on it is waited for, unless the runner is sure. */
        void read(Capabilities machine);

        /** Something that it does not let Kick do, in a sentence. */
        default void noted(String sentence) {}

        /** A key was seen to be pressed. */
        void seen();
    }

    /**
     * Finds it and makes it the runner's, and prints how far that has come.
     *
     * @param wanted its name or address
     * @param sure whether the runner knows it by its address, and need not press a key
     * @throws NoTreadmillException if it cannot be found, read or proven
     */
    Enrolled enrol(String wanted, boolean sure, PrintWriter out) throws InterruptedException {
        say(out, "Looking for " + wanted + ".");
        var found = find(wanted);
        var enrolled = meet(found.name(), found.address(), sure, new Witness() {
            @Override public void reading(String title) {
                say(out, "Reading " + title + ".");
            }

            @Override public void read(Capabilities machine) {
                say(out, describe(machine));
                if (!sure) say(out, PRESS);
            }

            @Override public void noted(String sentence) {
                say(out, "Note: " + sentence);
            }

            @Override public void seen() {
                say(out, "Seen.");
            }
        });
        say(out, "Enrolled " + title(enrolled.name(), enrolled.address()) + ".");
        return enrolled;
    }

    /**
     * Makes one the runner's.
     *
     * @param name as it calls itself; empty if that is not known
     * @param sure whether the runner knows it by its address, and need not press a key
     * @throws NoTreadmillException if it cannot be read, proven or kept
     */
    Enrolled meet(String name, String address, boolean sure, Witness witness) throws InterruptedException {
        witness.reading(title(name, address));
        try (var meeting = read(name, address)) {
            witness.read(meeting.capabilities());
            for (var failed : meeting.failures()) tell(failed, witness);
            if (!sure) prove(meeting);
            if (!sure) witness.seen();
            var enrolled = new Enrolled(address, name, Likeness.of(meeting.capabilities()));
            keep(enrolled);
            return enrolled;
        }
    }

    /** Nothing comes of a treadmill that wants to be paired, or does not say what its belt does. */
    private static void tell(AccessFailed failed, Witness witness) {
        var clause = LinkWords.of(failed);
        if (clause == null) return;
        boolean silent = failed.access() == Access.SUBSCRIBE
                && failed.characteristic() == Characteristic.TREADMILL_DATA;
        boolean shut = failed.reason() instanceof GattFailure.AttError error && error.wantsPairing();
        if (silent || shut) throw new NoTreadmillException(clause);
        witness.noted(LinkWords.sentence(clause));
    }

    /** A young link often breaks, and is whole at the next attempt. */
    private Meeting read(String name, String address) throws InterruptedException {
        for (int left = ATTEMPTS - 1;; left--) {
            var meeting = new Meeting(bluetooth.to(address), name, Clock.ofThisComputer());
            var failure = meeting.read(READING);
            if (failure == null) return meeting;
            meeting.close();
            if (left == 0 || !isPassing(failure))
                throw new NoTreadmillException(LinkWords.of(failure));
        }
    }

    private static boolean isPassing(GattFailure failure) {
        return failure instanceof GattFailure.LinkLost || failure instanceof GattFailure.Aborted
                || failure instanceof GattFailure.NotResolved;
    }

    private record Found(String name, String address) {}

    private Found find(String wanted) throws InterruptedException {
        boolean address = Bluetooth.isAddress(wanted);
        var all = bluetooth.called(wanted, Services.FITNESS_MACHINE, address ? NAME_OF_ADDRESS : IN_REACH);
        if (all.size() > 1)
            throw new NoTreadmillException(all.size() + " treadmills call themselves " + wanted
                    + "; say which by its address: " + String.join(", ", addresses(all)));
        if (!all.isEmpty()) return new Found(all.getFirst().name(), all.getFirst().address());
        if (address) return new Found("", wanted.strip().toUpperCase(Locale.ROOT));
        throw new NoTreadmillException("no treadmill in reach calls itself \"" + wanted
                + "\"; switch it on, close other apps that hold it, and see what kick scan finds");
    }

    private static List<String> addresses(List<Sighting> all) {
        return all.stream().map(Sighting::address).toList();
    }

    private void prove(Meeting meeting) throws InterruptedException {
        if (!meeting.seesKeys(KEYS))
            throw new NoTreadmillException("no key was seen to be pressed on the treadmill; nothing was kept."
                    + " If it was pressed, this is the wrong treadmill");
    }

    private void keep(Enrolled enrolled) {
        try {
            memory.keep(enrolled);
        } catch (IOException e) {
            throw new NoTreadmillException("the treadmill could not be kept in " + memory.folder() + " ("
                    + e.getMessage() + "); make that folder writable");
        }
    }

    /** Who made it and which one it is; empty where it does not say it. */
    static String make(Capabilities machine) {
        return (machine.manufacturer() + " " + machine.model()).strip();
    }

    private static String describe(Capabilities machine) {
        var maker = make(machine);
        var speeds = machine.speeds();
        var inclines = machine.inclines();
        return "It is " + (maker.isEmpty() ? "of an unknown make" : maker) + ": "
                + (machine.speedRange() == null
                        ? "it does not say its speeds, so Kick can watch it but not control it"
                        : speeds.minimum().kmh() + " to " + speeds.maximum().kmh() + " km/h")
                + ", "
                + (inclines == null
                        ? "no incline"
                        : inclines.minimum().percent() + " to " + inclines.maximum().percent() + " %")
                + ".";
    }

    private static String title(String name, String address) {
        return name.isEmpty() ? address : name + " (" + address + ")";
    }

    private static void say(PrintWriter out, String line) {
        Wrapped.print(out, 0, line);
        out.flush();
    }
}
