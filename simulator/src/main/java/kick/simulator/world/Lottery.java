package kick.simulator.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import kick.controller.engine.Input;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Speed;
import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening.*;

/** Draws what happens from a seed, each kind as often as any other (safety case 3). */
final class Lottery {
    private static final ResultCode[] REFUSALS = {ResultCode.OP_CODE_NOT_SUPPORTED,
            ResultCode.INVALID_PARAMETER,
            ResultCode.OPERATION_FAILED, ResultCode.CONTROL_NOT_PERMITTED, ResultCode.RESERVED};

    private static final ConsoleKey[] KEYS = ConsoleKey.values();

    private final SplittableRandom random;

    Lottery(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<Scenario.Entry> draw(Duration over, double perHour) {
        var entries = new ArrayList<Scenario.Entry>();
        double mean = 3600 / perHour;
        double at = 0;
        while (true) {
            at += -Math.log(1 - random.nextDouble()) * mean;
            var moment = Duration.ofNanos((long) (at * 1e9));
            if (moment.compareTo(over) >= 0) return entries;
            entries.add(new Scenario.Entry(moment, one()));
        }
    }

    private Happening one() {
        return switch (random.nextInt(5)) {
            case 0 -> new OnLink(onLink());
            case 1 -> new InMachine(inMachine());
            case 2 -> new AtConsole(KEYS[random.nextInt(KEYS.length)]);
            case 3 -> new Asked(asked());
            default -> atHost();
        };
    }

    private Fault onLink() {
        double share = 0.01 + 0.29 * random.nextDouble();
        return switch (random.nextInt(14)) {
            case 0 -> new Fault.Loss(share, seconds(1, 60));
            case 1 -> new Fault.Loss(1, seconds(0.5, 10));
            case 2 -> new Fault.Duplication(share, seconds(1, 60));
            case 3 -> new Fault.Delay(seconds(0.1, 5), seconds(1, 30));
            case 4 -> new Fault.Reordering(share, seconds(1, 60));
            case 5 -> new Fault.Truncation(share, seconds(1, 60));
            case 6 -> new Fault.Extension(share, seconds(1, 60));
            case 7 -> new Fault.BitFlips(share, seconds(1, 60));
            case 8 -> new Fault.IndicationLost(times());
            case 9 -> new Fault.IndicationLate(seconds(0.5, 8), times());
            case 10 -> new Fault.IndicationTwice(times());
            case 11 -> new Fault.IndicationForAnother(times());
            case 12 -> new Fault.WriteLost(times());
            default -> random.nextInt(4) == 0 ? new Fault.LinkEnded() : new Fault.LinkDrop(seconds(1, 60));
        };
    }

    private MachineFault inMachine() {
        return switch (random.nextInt(13)) {
            case 0 -> new MachineFault.Refuses(REFUSALS[random.nextInt(REFUSALS.length)], times());
            case 1 -> new MachineFault.Ignores(times());
            case 2 -> new MachineFault.ActsLate(seconds(0, 8), times());
            case 3 -> new MachineFault.TakesMiles(seconds(5, 120));
            case 4 -> new MachineFault.CoarseGrid(Speed.kmh(0.5), seconds(5, 120));
            case 5 -> new MachineFault.PermissionLost();
            case 6 -> new MachineFault.Surge(Speed.kmh(random.nextInt(4, 20)));
            case 7 -> new MachineFault.BeltStuck(seconds(1, 60));
            case 8 -> new MachineFault.DeckStuck(seconds(1, 60));
            case 9 -> new MachineFault.SpeedFrozen(seconds(1, 60));
            case 10 -> new MachineFault.CountersReset();
            case 11 -> new MachineFault.StartsByItself();
            default -> new MachineFault.IgnoresStop(times());
        };
    }

    private Input asked() {
        return switch (random.nextInt(8)) {
            case 0 -> new Input.Start();
            case 1 -> new Input.Pause();
            case 2 -> new Input.Skip();
            case 3 -> new Input.Back();
            case 4 -> new Input.GoOn();
            case 5 -> new Input.NudgeSpeed(random.nextInt(-10, 11) * 10);
            case 6 -> new Input.NudgeIncline(random.nextInt(-4, 5) * 5);
            default -> new Input.Stop();
        };
    }

    private Happening atHost() {
        return switch (random.nextInt(4)) {
            case 0 -> new Stall(seconds(0.1, 10));
            case 1 -> new Suspend(seconds(0.5, 600));
            case 2 -> new OnBelt(false);
            default -> new OnBelt(true);
        };
    }

    private int times() {
        return 1 + random.nextInt(3);
    }

    private Duration seconds(double least, double most) {
        return Duration.ofMillis((long) (1000 * (least + (most - least) * random.nextDouble())));
    }
}
