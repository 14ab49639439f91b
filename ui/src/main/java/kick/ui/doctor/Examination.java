package kick.ui.doctor;

import java.util.ArrayList;
import java.util.List;

import kick.controller.bluez.Hardening;
import kick.controller.bluez.Survey;
import kick.controller.enrolment.Enrolled;
import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;
import kick.ui.text.LinkWords;

/**
 * Goes through everything that a run on a real treadmill needs, from the outside in. What cannot be known because
 * something before it is missing is left out. Pure.
 *
 * @param usualBus whether the bus is this computer's own
 * @param adapter the one that was asked for; empty where any would do
 * @param machines the treadmills that are the runner's
 */
public record Examination(boolean usualBus, Survey survey, String adapter,
        List<Enrolled> machines, Computer computer) {
    /** What older ones lack or do otherwise has never been tried. */
    private static final Survey.Version OLDEST = new Survey.Version(5, 50);
    private static final long LITTLE = 100_000_000;

    public Examination {
        machines = List.copyOf(machines);
    }

    public List<Finding> findings() {
        var all = new ArrayList<Finding>();
        bluetooth(all);
        treadmills(all);
        all.add(data());
        all.add(guardian());
        all.add(sound());
        all.add(Finding.ok("java", "Java " + Runtime.version() + " runs Kick"));
        return List.copyOf(all);
    }

    // --- Bluetooth -----------------------------------------------------------------------------------------

    private void bluetooth(List<Finding> all) {
        var obstacle = survey.obstacle();
        if (obstacle == Obstacle.NO_BUS) {
            all.add(Finding.stop("bus", LinkWords.of(obstacle, adapter)));
            return;
        }
        all.add(Finding.ok("bus", "the message bus answers"));
        if (obstacle == Obstacle.NO_DAEMON || obstacle == Obstacle.SILENT_DAEMON) {
            all.add(Finding.stop("service", LinkWords.of(obstacle, adapter)));
            return;
        }
        all.add(service());
        if (obstacle == Obstacle.NOT_PERMITTED) {
            all.add(Finding.stop("permission", refused()));
            return;
        }
        all.add(Finding.ok("permission", computer.account().user() + " may use Bluetooth"));
        adapters(all);
        if (usualBus) all.add(others());
    }

    private Finding service() {
        var version = survey.used() == null ? null : survey.used().version();
        if (version == null) return Finding.ok("service", "the Bluetooth service is running");
        var says = "the Bluetooth service is running (BlueZ " + version + ")";
        return version.compareTo(OLDEST) < 0
                ? Finding.note("service", says + ", which is old; Kick is made for " + OLDEST + " and newer")
                : Finding.ok("service", says);
    }

    private String refused() {
        var group = Hardening.USUAL.group();
        return computer.account().isNewIn(group)
                ? "you are in the group " + group + ", but not yet in this session; log out and in again"
                : LinkWords.of(Obstacle.NOT_PERMITTED, adapter);
    }

    private void adapters(List<Finding> all) {
        if (survey.used() == null && survey.obstacle() != null)
            all.add(Finding.stop("adapter", LinkWords.of(survey.obstacle(), adapter)));
        for (var each : survey.adapters()) all.add(adapter(each));
    }

    /** An adapter that is not needed may be off. */
    private Finding adapter(Survey.Adapter each) {
        boolean used = each.equals(survey.used());
        if (used && each.obstacle() != null)
            return Finding.stop("adapter", LinkWords.of(each.obstacle(), each.name()));
        var what = "the Bluetooth adapter " + each.name() + " (" + each.address() + ") is ";
        if (used) return Finding.ok("adapter", what + "on");
        return Finding.ok("adapter", what + (each.obstacle() == null
                ? "on, too; --adapter " + each.name() + " would use it"
                : "off, and not needed"));
    }

    private Finding others() {
        var group = Hardening.USUAL.group();
        if (!computer.hardened())
            return Finding.note("others",
                    "every program of every user of this computer could steer your treadmill"
                            + " while it is connected; kick doctor --harden-dbus tells the remedy");
        boolean member = computer.account().isRoot() || computer.account().isIn(group);
        return member
                ? Finding.ok("others",
                        "of this computer's users only root and the group " + group
                                + " can steer your treadmill")
                : Finding.note("others", Hardening.PLACE
                        + " is not in force yet; run: sudo systemctl reload dbus, or restart the computer");
    }

    // --- what is Kick's own --------------------------------------------------------------------------------

    private void treadmills(List<Finding> all) {
        if (machines.isEmpty())
            all.add(Finding.note("treadmill",
                    "no treadmill is yours yet; kick scan lists those in reach, kick enrol NAME makes one yours"));
        for (var machine : machines)
            all.add(Finding.ok("treadmill",
                    "your treadmill " + machine.title() + " (" + machine.address() + ")"
                            + whereabouts(machine)));
    }

    private String whereabouts(Enrolled machine) {
        if (survey.used() == null) return "";
        return survey.devices()
                .stream()
                .filter(device -> device.address().equalsIgnoreCase(machine.address()))
                .findFirst()
                .map(Sighting::presence)
                .map(presence -> switch (presence) {
                    case CONNECTED -> " is connected to this computer";
                    case HEARD -> " is in reach";
                    case REMEMBERED -> " is known here, and not heard now";
                })
                .orElse(" has not been heard since this computer was started");
    }

    private Finding data() {
        if (!computer.writable())
            return Finding.note("data", "Kick cannot write to " + computer.folder()
                    + ", so no run is kept; make it yours: sudo chown -R $USER " + computer.folder());
        if (computer.free() < LITTLE)
            return Finding.note("data", "only " + computer.free() / 1_000_000 + " MB are free for "
                    + computer.folder() + "; a run takes some MB");
        return Finding.ok("data", "what Kick remembers is kept in " + computer.folder());
    }

    private Finding guardian() {
        return computer.guarded()
                ? Finding.ok("guardian", "a guardian can stop the belt if Kick dies")
                : Finding.note("guardian",
                        "no guardian can be started, so the belt would run on if Kick died;"
                                + " install setsid (sudo apt install util-linux) and a whole Java");
    }

    private Finding sound() {
        return computer.audible()
                ? Finding.ok("sound", "an alarm can be heard")
                : Finding.note("sound", "an alarm would be silent but for the terminal's bell;"
                        + " sudo apt install pipewire-bin, pulseaudio-utils or alsa-utils");
    }
}
