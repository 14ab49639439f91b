package kick.controller.bluez;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The kernel's switches for radios, as they are seen in {@code /sys/class/rfkill}. */
final class Rfkill {
    private Rfkill() {}

    /** Whether some switch keeps a Bluetooth radio off. Where it cannot be told, none does. */
    static boolean blocksBluetooth(Path folder) {
        try (DirectoryStream<Path> switches = Files.newDirectoryStream(folder)) {
            for (var each : switches)
                if (isBluetooth(each) && (isOn(each, "soft") || isOn(each, "hard"))) return true;
            return false;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isBluetooth(Path each) throws IOException {
        return Files.readString(each.resolve("type")).strip().equals("bluetooth");
    }

    private static boolean isOn(Path each, String file) throws IOException {
        return Files.readString(each.resolve(file)).strip().equals("1");
    }
}
