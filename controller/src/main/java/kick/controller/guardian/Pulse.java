package kick.controller.guardian;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import kick.controller.Snapshot;
import kick.controller.engine.Phase;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Quirk;
import kick.controller.units.Speed;

/**
 * A sign of life of the controller, and all that the guardian has to know of the machine: it reads nothing itself.
 *
 * @param inCharge whether the belt may be moving because the controller said so
 * @param speed the fastest at which it may be moving: the last report, or what was granted since
 * @param slowest the lowest target that the machine takes
 * @param step between its targets; not zero
 */
public record Pulse(boolean inCharge, Speed speed, Speed slowest, Speed step, Set<Quirk> quirks) {

    public Pulse {
        quirks = Set.copyOf(quirks);
        if (step.isZero()) throw new IllegalArgumentException("a machine without steps");
    }

    /** Of a run on this machine, as it is now. */
    public static Pulse of(Snapshot run, Capabilities machine) {
        boolean inCharge = switch (run.phase()) {
            case Phase.Ready _,Phase.CountingDown _,Phase.Ended _ -> false;
            case Phase.Starting _,Phase.Running _,Phase.Paused _,Phase.Easing _,Phase.Halting _ -> true;
        };
        var reported = run.reported() == null ? Speed.ZERO : run.reported().speed();
        var granted = run.grantedSpeed() == null ? Speed.ZERO : run.grantedSpeed();
        var speeds = machine.speeds();
        return new Pulse(inCharge, reported.max(granted), speeds.minimum(), speeds.increment(),
                machine.quirks());
    }

    boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** One line of text, without its end. */
    String line() {
        return "%d %d %d %d %s".formatted(inCharge ? 1 : 0, speed.hundredthsKmh(), slowest.hundredthsKmh(),
                step.hundredthsKmh(),
                quirks.stream().map(Enum::name).sorted().collect(Collectors.joining(",")));
    }

    /** Null if it is no such line. */
    static @Nullable Pulse read(String line) {
        var words = line.split(" ", -1);
        if (words.length != 5) return null;
        try {
            var quirks = EnumSet.noneOf(Quirk.class);
            if (!words[4].isEmpty()) for (var name : words[4].split(",")) quirks.add(Quirk.valueOf(name));
            return new Pulse(words[0].equals("1"), speed(words[1]), speed(words[2]), speed(words[3]), quirks);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static Speed speed(String word) {
        return new Speed(Integer.parseInt(word));
    }
}
