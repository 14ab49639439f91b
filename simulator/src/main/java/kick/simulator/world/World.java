package kick.simulator.world;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import kick.controller.units.Moment;
import kick.simulator.Agenda;
import kick.simulator.Participant;

/**
 * Time that jumps from one deadline to the next. At each moment first what was planned happens, then the
 * things outside do what is due, then the host: the computer that Kick runs on, which can be held up and put
 * to sleep while the world goes on. Its clock goes on meanwhile, as that of {@code live} does.
 */
public final class World {
    private final Agenda planned = new Agenda();
    private final List<Participant> outside = new ArrayList<>();
    private final List<Participant> host = new ArrayList<>();
    private Moment now = Moment.ORIGIN;
    private Moment hostAwake = Moment.ORIGIN;

    public Moment now() {
        return now;
    }

    /** Whether the host gets to do anything now. */
    public boolean hostIsAwake() {
        return !now.isBefore(hostAwake);
    }

    public void add(Participant participant) {
        outside.add(participant);
    }

    /** Adds somebody who lives on the host, and by its clock. */
    public void addHost(Participant participant) {
        host.add(participant);
    }

    /** Plans something; {@code what} is told the moment at which it happens. */
    public void at(Moment moment, Consumer<Moment> what) {
        planned.at(moment, what);
    }

    // --- faults of the host --------------------------------------------------------------------------------

    /** Nobody on the host gets to do anything for so long: a busy scheduler, a collection of garbage, a sleep. */
    public void stall(Duration time) {
        hostAwake = max(hostAwake, now.plus(time));
    }

    // --- running -------------------------------------------------------------------------------------------

    public void run(Duration time) {
        runUntil(now.plus(time));
    }

    /** Lets everything up to and including this moment happen. */
    public void runUntil(Moment end) {
        runUntil(() -> false, end);
    }

    /**
     * Runs until the condition holds, which is looked at whenever everybody has done what was due.
     *
     * @return whether it came to hold before {@code limit} was passed
     */
    public boolean runUntil(BooleanSupplier condition, Moment limit) {
        while (true) {
            if (condition.getAsBoolean()) return true;
            var next = deadline();
            if (next.isAfter(limit)) break;
            now = max(now, next);
            settle();
        }
        now = max(now, limit);
        return false;
    }

    private Moment deadline() {
        var soonest = planned.next();
        for (int i = 0; i < outside.size(); i++) soonest = soonest.min(outside.get(i).deadline(now));
        return soonest.min(hostDeadline());
    }

    private Moment hostDeadline() {
        var soonest = Moment.NEVER;
        for (int i = 0; i < host.size(); i++) soonest = soonest.min(host.get(i).deadline(now));
        return soonest.equals(Moment.NEVER) ? soonest : max(soonest, hostAwake);
    }

    /** Everybody does what is due, and what that brings about at once. */
    private void settle() {
        while (!planned.next().isAfter(now)) planned.doNext(now);
        for (int i = 0; i < outside.size(); i++) outside.get(i).tick(now);
        if (!hostIsAwake()) return;
        for (int i = 0; i < host.size(); i++) host.get(i).tick(now);
    }

    private static Moment max(Moment a, Moment b) {
        return a.isAfter(b) ? a : b;
    }
}
