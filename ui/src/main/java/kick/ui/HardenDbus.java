package kick.ui;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import kick.controller.bluez.Hardening;
import kick.ui.doctor.Account;
import picocli.CommandLine;

/** Keeps other users' programs away from the treadmill, where the person wants that. */
final class HardenDbus {
    private static final Hardening POLICY = Hardening.USUAL;

    private final CommandLine line;
    private final Account account;
    private final Path place;

    HardenDbus(CommandLine line) {
        this(line, Account.ofThisProcess(), Hardening.PLACE);
    }

    /** @param place where the file belongs */
    HardenDbus(CommandLine line, Account account, Path place) {
        this.line = line;
        this.account = account;
        this.place = place;
    }

    /**
     * Tries the policy; then prints it, or installs it.
     *
     * @return the program's exit code
     */
    int call(boolean install) {
        var trouble = trouble(install);
        if (trouble != null) return refuse(trouble);
        return install ? install() : print();
    }

    private int print() {
        line.getOut().print(POLICY.file());
        line.getOut().flush();
        line.getErr()
                .println("Tried on a message bus of its own: the group is let through, others are refused."
                        + "\nAdd everybody who uses Bluetooth to the group (sudo adduser NAME "
                        + POLICY.group()
                        + "), then install it with --install, as root.");
        return ExitCodes.DONE;
    }

    private int install() {
        try {
            if (POLICY.isIn(place)) return say(place + " has these rules already.");
            Files.createDirectories(place.toAbsolutePath().getParent());
            // half of it would keep the message bus from starting
            var written = place.resolveSibling(place.getFileName() + ".new");
            try {
                Files.writeString(written, POLICY.file());
                Files.move(written, place);
            } finally {
                Files.deleteIfExists(written);
            }
            return say("Installed as " + place + ". It is in force after: systemctl reload dbus\n"
                    + "To take it back: rm " + place + " && systemctl reload dbus");
        } catch (FileAlreadyExistsException _) {
            return refuse(place + " is there already, with other rules; put what 'kick doctor --harden-dbus'"
                    + " prints between <busconfig> and </busconfig> into it");
        } catch (IOException e) {
            return refuse(
                    place + " cannot be written (" + e.getMessage()
                            + "); run it as root: sudo ./kick doctor --harden-dbus --install");
        }
    }

    private int say(String sentence) {
        line.getOut().println(sentence);
        return ExitCodes.DONE;
    }

    private int refuse(String sentence) {
        line.getErr().println("kick: " + sentence);
        return ExitCodes.USAGE;
    }

    /** Why it is better not installed; null if nothing speaks against it. */
    private @Nullable String trouble(boolean install) {
        if (install && !account.has(POLICY.group()))
            return "there is no group " + POLICY.group()
                    + "; run: sudo apt install bluez, or sudo groupadd --system "
                    + POLICY.group() + ", and add everybody who uses Bluetooth";
        var mine = account.mine();
        var foreign = account.foreign();
        if (mine.isEmpty() || foreign.isEmpty())
            return "the policy cannot be tried, because " + account.user()
                    + " is in no group of /etc/group, or in all";
        try {
            return switch (Hardening.tryOut(mine.get(), foreign.get())) {
                case AS_INTENDED -> null;
                case REFUSES_MEMBERS -> "this computer's message bus would refuse members of the group, too;"
                        + " the policy was not installed";
                case ADMITS_OTHERS -> "this computer's message bus would admit others all the same;"
                        + " the policy was not installed";
            };
        } catch (IOException e) {
            return "the policy cannot be tried (" + e.getMessage() + "); sudo apt install dbus-daemon";
        }
    }
}
