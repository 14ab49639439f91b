package kick.ui;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.MalformedValueException;
import kick.controller.ftms.TreadmillData;
import kick.controller.units.Moment;
import kick.simulator.lottery.DrawnWorld;
import kick.simulator.lottery.Trial;
import kick.simulator.monitor.Fact;
import kick.simulator.monitor.Violation;
import kick.simulator.world.HappeningText;
import kick.simulator.world.Scenario;

/** Prints what goes on in a world, line by line: what befalls it, what the monitor sees, and what it finds. */
final class WorldHistory implements Trial.Audience {
    private final PrintWriter out;
    private final Queue<Scenario.Entry> coming = new ArrayDeque<>();

    WorldHistory(PrintWriter out) {
        this.out = out;
    }

    @Override public void begins(DrawnWorld world) {
        var options = world.options();
        out.printf("seed %d: %s %s%n", world.seed(), options.profile().name(), options.profile().quirks());
        out.println(options.settings());
        for (var step : options.plan().steps())
            out.printf("  %s: %s, %s, %s to %s, %s%n", step.name(), step.extent(), step.aim(), step.incline(),
                    step.inclineTo(), step.clock().word());
        coming.addAll(options.scenario().entries());
    }

    @Override public void saw(Fact fact, Moment at) {
        var time = at.since(Moment.ORIGIN);
        // the host's clock stands while it sleeps, so this may be late; it is never early
        while (!coming.isEmpty() && coming.element().at().compareTo(time) <= 0) {
            var entry = coming.remove();
            line(entry.at(), "*** " + HappeningText.write(entry.what()));
        }
        var words = words(fact);
        if (!words.isEmpty()) line(time, words);
    }

    private static String words(Fact fact) {
        return switch (fact) {
            case Fact.Heard(var from, byte[] octets) -> heard(from, octets);
            case Fact.Read(var from, byte[] octets) -> "read " + decoded(from, octets);
            case Fact.Wrote(var request) -> ">>> " + request;
            case Fact.Told(var event) -> "told " + event;
            case Fact.Asked(var act) -> "asked " + act;
            case Fact.Clock _ -> "";
            default -> fact.toString();
        };
    }

    private static String heard(Characteristic from, byte[] octets) {
        return from == Characteristic.TREADMILL_DATA ? data(octets) : "<<< " + decoded(from, octets);
    }

    private static String data(byte[] octets) {
        try {
            var data = TreadmillData.decode(octets);
            return "    " + data.speed() + also(data.inclination()) + also(data.totalDistance())
                    + also(data.elapsed());
        } catch (MalformedValueException e) {
            return "    nonsense: " + e.getMessage();
        }
    }

    private static String also(@Nullable Object field) {
        return field == null ? "" : " " + field;
    }

    private static String decoded(Characteristic from, byte[] octets) {
        try {
            return from.decode(octets).toString();
        } catch (MalformedValueException e) {
            return from + " nonsense: " + e.getMessage();
        }
    }

    @Override public void found(Violation violation) {
        out.println("!!! " + violation.id() + " at "
                + WorldsCommand.clock(violation.at().since(Moment.ORIGIN)) + "  " + violation.what());
    }

    private void line(Duration at, String words) {
        out.println(WorldsCommand.clock(at) + "  " + words);
    }

    void end(Trial trial) {
        out.printf("%s, %d rules broken%n", WorldsCommand.clock(trial.lasted()), trial.violations().size());
        out.flush();
    }
}
