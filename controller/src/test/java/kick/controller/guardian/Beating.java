package kick.controller.guardian;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

import kick.controller.units.Speed;

/** A controller in a process of its own, which does nothing but live, until something is typed. Tells when its guardian has
 * the watch. */
public final class Beating {
    private Beating() {}

    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[2]);
        var heart = Heart.start(new Heart.Machine(args[0], "", args[1]), folder, System.err::println);
        var post = folder.resolve("guardian-" + args[1].replace(':', '_'));
        boolean told = false;
        while (System.in.available() == 0) {
            heart.beat(pulse(true));
            LockSupport.parkNanos(100_000_000); // as a thread that decides does it
            if (!told && Files.exists(post)) System.out.println("in charge");
            told |= Files.exists(post);
        }
        heart.beat(pulse(false));
        heart.close();
    }

    private static Pulse pulse(boolean inCharge) {
        return new Pulse(inCharge, Speed.kmh(4.2), Speed.kmh(1), Speed.kmh(0.1), Set.of());
    }
}
