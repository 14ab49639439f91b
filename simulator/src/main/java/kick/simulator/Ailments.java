package kick.simulator;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Moment;
import kick.simulator.MachineFault.*;

/** The faults that a machine suffers from at the moment. */
final class Ailments {

    /** What becomes of a procedure. */
    sealed interface Fate {
        record Normal() implements Fate {}

        record Refused(ResultCode with) implements Fate {}

        record Ignored() implements Fate {}

        record Late(Duration by) implements Fate {}
    }

    private static final Fate NORMAL = new Fate.Normal();
    private static final Fate IGNORED = new Fate.Ignored();

    private static final class Active {
        private final MachineFault fault;
        private final Moment until;
        private int times;

        private Active(MachineFault fault, Moment until, int times) {
            this.fault = fault;
            this.until = until;
            this.times = times;
        }
    }

    private final List<Active> active = new ArrayList<>();

    /** Begins to suffer; faults that happen at once are not for here. */
    void add(MachineFault fault, Moment now) {
        switch (fault) {
            case Refuses(_, int times) -> counted(fault, times);
            case Ignores(int times) -> counted(fault, times);
            case ActsLate(_, int times) -> counted(fault, times);
            case IgnoresStop(int times) -> counted(fault, times);
            case TakesMiles(var lasts) -> lasting(fault, now.plus(lasts));
            case CoarseGrid(_, var lasts) -> lasting(fault, now.plus(lasts));
            case BeltStuck(var lasts) -> lasting(fault, now.plus(lasts));
            case DeckStuck(var lasts) -> lasting(fault, now.plus(lasts));
            case SpeedFrozen(var lasts) -> lasting(fault, now.plus(lasts));
            case RangeLies(_, var lasts) -> lasting(fault, now.plus(lasts));
            case PermissionLost(),Surge _,CountersReset(),StartsByItself() ->
                throw new IllegalArgumentException(fault + " does not last");
        }
    }

    private void counted(MachineFault fault, int times) {
        active.add(new Active(fault, Moment.NEVER, times));
    }

    private void lasting(MachineFault fault, Moment until) {
        active.add(new Active(fault, until, Integer.MAX_VALUE));
    }

    /** The fault of this kind that is suffered from; null if there is none. */
    <F extends MachineFault> @Nullable F of(Class<F> kind) {
        for (var one : active)
            if (kind.isInstance(one.fault)) return kind.cast(one.fault);
        return null;
    }

    /** What becomes of a procedure; counts it. */
    Fate fateOf(ControlPointRequest request) {
        for (int i = 0; i < active.size(); i++) {
            var fate = fate(active.get(i).fault, request);
            if (fate == null) continue;
            if (--active.get(i).times <= 0) active.remove(i);
            return fate;
        }
        return NORMAL;
    }

    private static @Nullable Fate fate(MachineFault fault, ControlPointRequest request) {
        boolean stops = request instanceof Stop || request instanceof Pause;
        return switch (fault) {
            case Refuses(var with, _) -> new Fate.Refused(with);
            case Ignores _ -> IGNORED;
            case ActsLate(var by, _) -> new Fate.Late(by);
            case IgnoresStop _ when stops -> IGNORED;
            default -> null;
        };
    }

    /** Recovers from what is over by now. */
    void recover(Moment now, Drive drive) {
        for (var one : List.copyOf(active)) {
            if (now.isBefore(one.until)) continue;
            active.remove(one);
            if (one.fault instanceof BeltStuck) drive.beltExamined(now);
            if (one.fault instanceof DeckStuck) drive.deckExamined(now);
        }
    }

    Moment deadline() {
        var soonest = Moment.NEVER;
        for (var one : active) soonest = soonest.min(one.until);
        return soonest;
    }
}
