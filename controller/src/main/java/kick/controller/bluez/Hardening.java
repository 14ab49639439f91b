package kick.controller.bluez;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;

/**
 * A policy for the message bus by which root and the members of a group alone may talk to BlueZ. A link to a treadmill
 * belongs to BlueZ and not to a program, so whoever may talk to BlueZ can steer the belt over our link; as
 * distributions ship it, that is every program of every user.
 *
 * @param group whose members are let through
 */
public record Hardening(String group) {
    /** The group that Debian and its relatives have for this. */
    public static final Hardening USUAL = new Hardening("bluetooth");
    /** Read after all other policies; in the folder beside it the order is not defined. */
    public static final Path PLACE = Path.of("/etc/dbus-1/system-local.conf");

    /** How distributions ship it. */
    private static final String OPEN = """
            <policy context="default"><allow send_destination="org.bluez"/></policy>
            """;
    private static final String RULES = """
              <policy context="default">
                <deny send_destination="org.bluez"/>
              </policy>
              <policy group="GROUP">
                <allow send_destination="org.bluez"/>
              </policy>
              <policy user="root">
                <allow send_destination="org.bluez"/>
              </policy>
            """;

    /** The whole file. */
    public String file() {
        return """
                <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
                  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
                <!-- Only root and the group GROUP may talk to the Bluetooth service: nobody else steers a treadmill.
                     This belongs into PLACE, which is read after all other policies. -->
                <busconfig>
                RULES</busconfig>
                """
                .replace("RULES", RULES)
                .replace("GROUP", group)
                .replace("PLACE", PLACE.toString());
    }

    /** Whether a file of the bus's configuration has these rules. */
    public boolean isIn(Path file) {
        try {
            return squeezed(Files.readString(file, StandardCharsets.UTF_8))
                    .contains(squeezed(RULES.replace("GROUP", group)));
        } catch (IOException _) {
            return false;
        }
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    /** What a bus with a policy does to a program that is neither root's nor a member's, and to one that is. */
    public enum Verdict {
        AS_INTENDED, REFUSES_MEMBERS, ADMITS_OTHERS
    }

    /**
     * Tries these rules on buses of our own, on top of what distributions ship. The program that asks is this one: as a
     * member, where the group is one that it is in, and as a stranger, where it is not. Waits while it does.
     *
     * @param mine a group that this process is in
     * @param foreign one that it is not in
     * @throws IOException if that is not possible
     */
    public static Verdict tryOut(String mine, String foreign) throws IOException {
        if (!admits(rules(mine))) return Verdict.REFUSES_MEMBERS;
        return admits(rules(foreign)) ? Verdict.ADMITS_OTHERS : Verdict.AS_INTENDED;
    }

    /** Who tries them may be root, so another user takes root's place. */
    private static String rules(String group) {
        var somebody = System.getProperty("user.name").equals("root") ? "nobody" : "root";
        return OPEN + RULES.replace("GROUP", group).replace("user=\"root\"", "user=\"" + somebody + "\"");
    }

    /** Whether a bus with these rules lets this process talk to who has BlueZ's name. */
    private static boolean admits(String rules) throws IOException {
        var folder = Files.createTempDirectory("kick-bus");
        try (var bus = TrialBus.start(folder, rules);
                var standIn = DBusConnectionBuilder.forAddress(bus.address()).withShared(false).build()) {
            standIn.requestBusName(Bluez.SERVICE);
            return admits(bus);
        } catch (DBusException | DBusExecutionException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private static boolean admits(TrialBus bus) throws IOException {
        try (var asking = Bluez.on(bus.address())) {
            return switch (Survey.take(asking, "").join().obstacle()) {
                case NOT_PERMITTED -> false;
                case NO_BUS, SILENT_DAEMON -> throw new IOException("the trial bus does not answer");
                case null, default -> true; // the stand-in has no objects, and that is an answer, too
            };
        }
    }
}
