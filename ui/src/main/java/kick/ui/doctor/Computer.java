package kick.ui.doctor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import kick.controller.bluez.Hardening;

/**
 * What a run needs of this computer besides Bluetooth.
 *
 * @param hardened whether the message bus has the rules that keep other programs from Bluetooth
 * @param guarded whether a guardian can be started
 * @param audible whether there is a program that plays sounds
 * @param folder where Kick keeps what it remembers
 * @param writable whether it can
 * @param free octets on its disk
 */
public record Computer(Account account, boolean hardened, boolean guarded, boolean audible, Path folder,
        boolean writable, long free) {

    /** @param folder where Kick keeps what it remembers; it need not be there */
    public static Computer look(Path folder, Map<String, String> environment) {
        var path = environment.getOrDefault("PATH", "");
        boolean guarded = has(path, "setsid") && has(path, "sh")
                && Files.isExecutable(Path.of(System.getProperty("java.home"), "bin", "java"));
        boolean audible = has(path, "pw-play") || has(path, "paplay") || has(path, "aplay");
        var there = there(folder.toAbsolutePath());
        return new Computer(Account.ofThisProcess(), Hardening.USUAL.isIn(Hardening.PLACE), guarded, audible,
                folder, Files.isDirectory(there) && Files.isWritable(there), free(there));
    }

    private static boolean has(String path, String program) {
        return Arrays.stream(path.split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What there is already of a folder. */
    private static Path there(Path folder) {
        var there = folder;
        while (!Files.exists(there) && there.getParent() != null) there = there.getParent();
        return there;
    }

    private static long free(Path there) {
        try {
            return Files.getFileStore(there).getUsableSpace();
        } catch (IOException _) {
            return 0;
        }
    }
}
