package kick.simulator.lottery;

import static java.time.Duration.ZERO;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ResultCode;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.Profiles;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;
import kick.simulator.world.Happening.*;
import kick.simulator.world.Scenario.Entry;

/** Draws what happens in a mishap, and when. */
final class Mishaps {
    private Mishaps() {}

    /** What happens, from {@code start} on. */
    static List<Entry> drawn(Mishap what, Dice dice, Duration start) {
        var entries = switch (what.row()) {
            case RADIO -> onRadio(what, dice);
            case MACHINE -> inMachine(what, dice);
            case HOST -> onHost(what, dice);
            case PEOPLE -> byPeople(what, dice);
        };
        return entries.stream().map(one -> at(start.plus(one.at()), one.what())).toList();
    }

    private static List<Entry> onRadio(Mishap what, Dice dice) {
        return switch (what) {
            case LOSS -> onLink(new Fault.Loss(dice.between(0.02, 0.3), dice.seconds(5, 60)));
            case BURST_LOSS -> onLink(new Fault.Loss(1, dice.seconds(0.5, 10)));
            case DUPLICATION -> onLink(new Fault.Duplication(dice.between(0.02, 0.3), dice.seconds(5, 60)));
            case DELAY -> onLink(new Fault.Delay(dice.seconds(0.05, 5), dice.seconds(1, 30)));
            case REORDERING -> onLink(new Fault.Reordering(dice.between(0.02, 0.3), dice.seconds(5, 60)));
            case TRUNCATION -> onLink(new Fault.Truncation(dice.between(0.02, 0.3), dice.seconds(5, 60)));
            case EXTENSION -> onLink(new Fault.Extension(dice.between(0.02, 0.3), dice.seconds(5, 60)));
            case BIT_FLIPS -> onLink(new Fault.BitFlips(dice.between(0.02, 0.3), dice.seconds(5, 60)));
            case ANSWER_LOST -> onLink(new Fault.IndicationLost(dice.times()));
            case ANSWER_LATE -> onLink(new Fault.IndicationLate(dice.seconds(0.3, 8), dice.times()));
            case ANSWER_TWICE -> onLink(new Fault.IndicationTwice(dice.times()));
            case ANSWER_FOR_ANOTHER -> onLink(new Fault.IndicationForAnother(dice.times()));
            case LINK_DROP -> onLink(new Fault.LinkDrop(dice.seconds(0, 40)));
            case DROP_IN_WRITE -> List.of(at(ZERO, nudge(dice)),
                    at(dice.seconds(0, 0.2), new OnLink(new Fault.LinkDrop(dice.seconds(0, 15)))));
            case LINK_ENDED -> onLink(new Fault.LinkEnded());
            case WRITE_LOST -> onLink(new Fault.WriteLost(dice.times()));
            case OTHER_MACHINE -> List.of(
                    at(ZERO, new OnLink(new Fault.OtherMachine(Profiles.named(dice.of(Profiles.names()))))),
                    at(ZERO, new OnLink(new Fault.LinkDrop(dice.seconds(0, 15)))));
            default -> throw new IllegalArgumentException("of another row: " + what);
        };
    }

    private static List<Entry> inMachine(Mishap what, Dice dice) {
        return switch (what) {
            case REFUSES -> inMachine(new MachineFault.Refuses(
                    dice.of(ResultCode.OP_CODE_NOT_SUPPORTED, ResultCode.INVALID_PARAMETER,
                            ResultCode.OPERATION_FAILED, ResultCode.CONTROL_NOT_PERMITTED,
                            ResultCode.RESERVED),
                    dice.times()));
            case IGNORES -> inMachine(new MachineFault.Ignores(dice.times()));
            case ACTS_LATE -> inMachine(new MachineFault.ActsLate(dice.seconds(0.1, 8), dice.times()));
            case TAKES_MILES -> inMachine(new MachineFault.TakesMiles(dice.seconds(5, 120)));
            case COARSE_GRID -> inMachine(
                    new MachineFault.CoarseGrid(Speed.kmh(dice.of(0.2, 0.5, 1.0)), dice.seconds(5, 300)));
            case PERMISSION_LOST -> inMachine(new MachineFault.PermissionLost());
            case CONSOLE_SPEED -> keys(dice, dice.of(ConsoleKey.FASTER, ConsoleKey.SLOWER), 12);
            case CONSOLE_INCLINE -> keys(dice, dice.of(ConsoleKey.STEEPER, ConsoleKey.FLATTER), 6);
            case CONSOLE_PAUSE -> withConsoleStart(dice, ConsoleKey.PAUSE);
            case CONSOLE_STOP -> withConsoleStart(dice, ConsoleKey.STOP);
            case SAFETY_KEY -> List.of(at(ZERO, new AtConsole(ConsoleKey.SAFETY_KEY_PULLED)),
                    at(dice.seconds(0.5, 60), new AtConsole(ConsoleKey.SAFETY_KEY_BACK)));
            case SURGE -> inMachine(new MachineFault.Surge(Speed.kmh(dice.whole(4, 20))));
            case BELT_STUCK -> inMachine(new MachineFault.BeltStuck(dice.seconds(1, 60)));
            case DECK_STUCK -> inMachine(new MachineFault.DeckStuck(dice.seconds(1, 60)));
            case SPEED_FROZEN -> inMachine(new MachineFault.SpeedFrozen(dice.seconds(1, 60)));
            case COUNTERS_RESET -> inMachine(new MachineFault.CountersReset());
            case RANGE_LIES -> List.of(
                    at(ZERO, new InMachine(new MachineFault.RangeLies(new SupportedSpeedRange(
                            Speed.kmh(dice.whole(1, 3)), Speed.kmh(dice.whole(5, 25)), Speed.kmh(0.1)),
                            dice.seconds(20, 120)))),
                    at(dice.seconds(0, 5), new OnLink(new Fault.LinkEnded())));
            case STARTS_BY_ITSELF -> inMachine(new MachineFault.StartsByItself());
            case IGNORES_STOP -> List.of(at(ZERO, new InMachine(new MachineFault.IgnoresStop(dice.times()))),
                    at(dice.seconds(0, 10), new Asked(dice.of(new Input.Pause(), new Input.Stop()))));
            default -> throw new IllegalArgumentException("of another row: " + what);
        };
    }

    private static List<Entry> onHost(Mishap what, Dice dice) {
        return switch (what) {
            case STALL -> one(new Stall(dice.seconds(0.2, 10)));
            case COLLECTION_OF_GARBAGE -> one(new Stall(dice.seconds(0.02, 0.5)));
            case SUSPEND -> suspend(dice, dice.chance(0.5) ? dice.seconds(0.5, 12) : dice.seconds(12, 600));
            case BLUEZ_RESTART -> onLink(new Fault.LinkDrop(dice.seconds(2, 8)));
            case ADAPTER_GONE -> onLink(new Fault.LinkDrop(dice.seconds(5, 120)));
            case SECOND_PROGRAM -> one(new Meddled(request(dice)));
            case KILLED -> {
                var away = dice.seconds(0.5, 20);
                yield List.of(at(ZERO, new Killed(away)),
                        at(away.plus(dice.seconds(0, 20)), new AtConsole(ConsoleKey.STOP)));
            }
            default -> throw new IllegalArgumentException("of another row: " + what);
        };
    }

    private static List<Entry> byPeople(Mishap what, Dice dice) {
        return switch (what) {
            case DOUBLE_PRESS -> {
                var input = dice.of(new Input.Start(), new Input.Pause(), new Input.Skip(), new Input.GoOn(),
                        new Input.NudgeSpeed(50));
                yield List.of(at(ZERO, new Asked(input)), at(dice.seconds(0.05, 0.6), new Asked(input)));
            }
            case START_IN_COUNT_DOWN -> {
                var first = dice.seconds(10, 40);
                yield List.of(at(ZERO, new Asked(new Input.Pause())), at(first, new Asked(new Input.Start())),
                        at(first.plus(dice.seconds(0.2, 4)), new Asked(new Input.Start())));
            }
            case STOP_DURING_START -> {
                var start = dice.seconds(10, 40);
                yield List.of(at(ZERO, new Asked(new Input.Pause())), at(start, new Asked(new Input.Start())),
                        at(start.plus(dice.seconds(0, 10)),
                                new Asked(dice.of(new Input.Stop(), new Input.Pause(), new Input.Pause()))));
            }
            case LEAVES_THE_BELT -> List.of(at(ZERO, new OnBelt(false)),
                    at(dice.seconds(2, 90), new OnBelt(true)));
            case TWO_USERS -> List.of(
                    at(ZERO, new AtConsole(dice.of(ConsoleKey.START, ConsoleKey.PAUSE, ConsoleKey.FASTER,
                            ConsoleKey.SLOWER, ConsoleKey.STEEPER))),
                    at(dice.seconds(0, 2),
                            new Asked(dice.of(new Input.Start(), new Input.Pause(), new Input.GoOn(),
                                    new Input.Skip(), new Input.NudgeSpeed(-50)))),
                    at(dice.seconds(0.5, 4), new AtConsole(dice.of(ConsoleKey.START, ConsoleKey.FASTER,
                            ConsoleKey.SLOWER))));
            case NUDGES -> several(dice, 4, nudge(dice), nudge(dice));
            case TILTS -> several(dice, 3, new Asked(new Input.NudgeIncline(dice.of(-10, -5, 5, 10))));
            case SKIPS -> several(dice, 2, new Asked(dice.of(new Input.Skip(), new Input.Back())));
            case PAUSES -> List.of(at(ZERO, new Asked(new Input.Pause())),
                    at(dice.seconds(0.5, 60), new Asked(dice.of(new Input.Start(), new Input.GoOn()))));
            case STOPS -> one(new Asked(new Input.Stop()));
            default -> throw new IllegalArgumentException("of another row: " + what);
        };
    }

    private static Entry at(Duration moment, Happening what) {
        return new Entry(moment, what);
    }

    private static List<Entry> one(Happening what) {
        return List.of(at(ZERO, what));
    }

    private static List<Entry> onLink(Fault fault) {
        return one(new OnLink(fault));
    }

    private static List<Entry> inMachine(MachineFault fault) {
        return one(new InMachine(fault));
    }

    /** The radio sleeps as well, or its link outlives the sleep. */
    private static List<Entry> suspend(Dice dice, Duration time) {
        var sleep = at(ZERO, new Suspend(time));
        return dice.chance(0.5)
                ? List.of(sleep)
                : List.of(sleep, at(ZERO, new OnLink(new Fault.LinkDrop(time))));
    }

    private static Asked nudge(Dice dice) {
        return new Asked(new Input.NudgeSpeed(dice.of(-100, -50, -20, -10, 10, 20, 50, 100)));
    }

    private static List<Entry> keys(Dice dice, ConsoleKey key, int most) {
        return several(dice, most, new AtConsole(key));
    }

    /** Somebody stops the machine, and perhaps starts it again there. */
    private static List<Entry> withConsoleStart(Dice dice, ConsoleKey key) {
        return dice.chance(0.5)
                ? one(new AtConsole(key))
                : List.of(at(ZERO, new AtConsole(key)),
                        at(dice.seconds(0.5, 30), new AtConsole(ConsoleKey.START)));
    }

    private static List<Entry> several(Dice dice, int most, Happening... choices) {
        var presses = new ArrayList<Entry>();
        var at = ZERO;
        for (int left = dice.whole(1, most); left > 0; left--) {
            presses.add(at(at, dice.of(choices)));
            at = at.plus(dice.seconds(0.1, 0.8));
        }
        return presses;
    }

    private static ControlPointRequest request(Dice dice) {
        return switch (dice.whole(0, 4)) {
            case 0 -> new ControlPointRequest.RequestControl();
            case 1 -> new ControlPointRequest.StartOrResume();
            case 2 -> new ControlPointRequest.Stop();
            case 3 -> new ControlPointRequest.SetTargetInclination(Incline.percent(dice.whole(0, 6)));
            default -> new ControlPointRequest.SetTargetSpeed(Speed.kmh(dice.whole(2, 16)));
        };
    }
}
