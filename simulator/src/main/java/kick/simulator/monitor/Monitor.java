package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.MalformedValueException;
import kick.controller.units.Moment;

/**
 * Watches the history of a run and says where it breaks an invariant of the safety case. It is told fact
 * after fact, in the order of their moments, and keeps no history. Not safe for several threads.
 */
public final class Monitor {
    private final Rules rules;
    private final Consumer<Violation> found;
    private Sight sight;
    private Invariant[] invariants;
    private ChangesAreGentle changes;
    private CertainClock clock;

    /** @param found hears of each violation when it is certain */
    public Monitor(Rules rules, Consumer<Violation> found) {
        this.rules = rules;
        this.found = found;
        sight = new Sight(rules);
        changes = new ChangesAreGentle(sight, found);
        clock = new CertainClock(sight, found);
        invariants = invariants();
    }

    private Invariant[] invariants() {
        return new Invariant[]{new TargetsWithinLimits(sight, found), new RaisesNeedFreshData(sight, found),
                new BlindBeltAlarms(sight, found), new StopLatch(sight, found),
                new LastCommandSafe(sight, found),
                new StopAtOnce(sight, found), new NothingAfterStop(sight, found),
                new LinkLossPauses(sight, found),
                new ConsoleWins(sight, found), new OneProcedure(sight, found),
                new SurgeIsStopped(sight, found),
                changes, new StartIsSlow(sight, found), new RightBelt(sight, found),
                new BadDataIsDropped(sight, found), new StepsOnTime(sight, found),
                new SleepIsLinkLoss(sight, found), new ConnectingIsReading(sight, found),
                new StartIsAnAct(sight, found), clock,
                new FinishIsMeasured(sight, found), new LeaseRunsOut(sight, found),
                new SlowingIsNeverBlocked(sight, found)};
    }

    /** @throws IllegalArgumentException if {@code at} is before the moment of an earlier fact */
    public void saw(Fact fact, Moment at) {
        if (fact instanceof Fact.HeldUp(var time)) heldUp(time.toNanos(), at);
        // of a program that is gone nothing can be expected but what its guardian does (S20)
        if (fact instanceof Fact.Began) goTo(at);
        else passed(at);
        switch (fact) {
            case Fact.Began() -> began(at);
            case Fact.LinkUp(var address) -> linkUp(address);
            case Fact.LinkDown() -> linkDown();
            case Fact.Read(var from, var octets) -> sight.declared.read(from, octets);
            case Fact.Heard(var from, var octets) -> heard(from, octets);
            case Fact.Wrote(var request) -> wrote(request);
            case Fact.WriteFailed() -> sight.commands.writeFailed();
            case Fact.Asked(var act) -> {
                for (var one : invariants) one.asked(act);
            }
            case Fact.Renewed() -> {
                for (var one : invariants) one.renewed();
            }
            case Fact.Told(var event) -> told(event);
            case Fact.Wants(var speed, var incline) -> {
                sight.programme.speed = speed;
                sight.programme.incline = incline;
                for (var one : invariants) one.wants();
            }
            case Fact.Clock(var total) -> clock.shows(total.toNanos());
            case Fact.Learned(double rate) -> changes.learned(rate);
            case Fact.HeldUp _ -> {}
            case Fact.Slept(var time) -> {
                for (var one : invariants) one.slept(time.toNanos());
            }
            case Fact.Threw(var what) -> {
                for (var one : invariants) one.threw(what);
            }
        }
    }

    /** Nothing more happens until this moment, and the history ends. */
    public void end(Moment at) {
        passed(at);
    }

    /** What fell due meanwhile could not be done. */
    private void heldUp(long nanos, Moment at) {
        goTo(at);
        for (var one : invariants) one.heldUp(nanos);
    }

    private void goTo(Moment at) {
        if (at.nanos() < sight.now)
            throw new IllegalArgumentException("a fact at " + at + " after one at " + new Moment(sight.now));
        sight.now = at.nanos();
    }

    private void passed(Moment at) {
        goTo(at);
        sight.commands.passed(sight.now);
        for (var one : invariants) one.passed();
    }

    /** A new process knows nothing; the machine it will meet may be doing anything. */
    private void began(Moment at) {
        sight = new Sight(rules);
        sight.now = at.nanos();
        changes = new ChangesAreGentle(sight, found);
        clock = new CertainClock(sight, found);
        invariants = invariants();
    }

    private void linkUp(String address) {
        sight.linkUp();
        sight.declared.address(address);
        for (var one : invariants) one.linkUp();
    }

    private void linkDown() {
        sight.linkDown();
        for (var one : invariants) one.linkDown();
    }

    private void wrote(ControlPointRequest onAir) {
        for (var one : invariants) one.writesOnAir(onAir);
        var request = sight.meant(onAir);
        for (var one : invariants) one.writes(request);
        sight.wrote(request);
    }

    private void told(EngineEvent event) {
        for (var one : invariants) one.told(event);
        sight.programme.told(event);
    }

    private void heard(Characteristic from, byte[] octets) {
        switch (from) {
            case TREADMILL_DATA -> {
                if (sight.reports.heard(octets, sight.now)) sampled();
            }
            case RSC_MEASUREMENT -> {
                if (sight.reports.heardRunning(octets, sight.now)) sampled();
            }
            case FITNESS_MACHINE_CONTROL_POINT, FITNESS_MACHINE_STATUS -> said(from, octets);
            default -> {}
        }
    }

    private void sampled() {
        for (var one : invariants) one.sampled();
        sight.sampled();
    }

    private void said(Characteristic from, byte[] octets) {
        try {
            switch (from.decode(octets)) {
                case ControlPointResponse response -> sight.answered(response);
                case FitnessMachineStatus status -> {
                    for (var one : invariants) one.status(status);
                    sight.status(status);
                }
                default -> {}
            }
        } catch (MalformedValueException e) {
            // Octets that are no answer and no status say nothing.
        }
    }
}
