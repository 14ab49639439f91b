package kick.simulator.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Input;
import kick.controller.gatt.GattEvent;
import kick.controller.live.Linkage;
import kick.controller.units.Moment;
import kick.simulator.Participant;
import kick.simulator.monitor.Fact;

/**
 * The computer on which the controller runs: everything reaches it through one inbox, as it does with
 * threads. A witness sees what reaches the controller and what comes of it.
 */
final class Host implements Participant {

    private interface Message {
        void deliver(Linkage kick, Moment now);
    }

    private final @Nullable Witness witness;
    private final Queue<Message> inbox = new ArrayDeque<>();
    /** The program; null while there is none. */
    private @Nullable Linkage kick;
    private Moment deadline = Moment.NEVER;
    private Duration slept = Duration.ZERO;

    Host(@Nullable Witness witness) {
        this.witness = witness;
    }

    /** The program is there, and knows nothing. */
    void lives(Linkage fresh, Moment now) {
        kick = fresh;
        fresh.begin();
        deadline = fresh.deadline(now);
    }

    /** The program is gone, and with it all that it has not read yet. */
    void dies() {
        kick = null;
        inbox.clear();
        slept = Duration.ZERO;
    }

    boolean isDead() {
        return kick == null;
    }

    private void post(Message message) {
        if (kick != null) inbox.add(message);
    }

    void post(GattEvent event) {
        post((kick, now) -> {
            boolean reachesKick = !kick.isDeaf() || event instanceof GattEvent.Disconnected;
            if (witness != null && reachesKick) witness.delivers(event);
            kick.on(event, now);
        });
    }

    void post(Input input) {
        post((kick, now) -> {
            if (witness != null) witness.delivers(input);
            kick.on(input, now);
        });
    }

    /** The first thing that the host does once it is awake again is to note this. */
    void wakes(Function<Moment, Fact> why) {
        post((_, now) -> {
            if (witness != null) witness.notes(why.apply(now));
        });
    }

    /** It falls asleep for so long; when it wakes it notices that before it takes anything from the inbox. */
    void sleeps(Duration time) {
        slept = slept.plus(time);
    }

    @Override public Moment deadline(Moment now) {
        if (kick == null) return Moment.NEVER;
        return inbox.isEmpty() && slept.isZero() ? deadline : now;
    }

    @Override public void tick(Moment now) {
        var program = kick;
        if (program == null) return;
        boolean due = !now.isBefore(deadline);
        if (!due && inbox.isEmpty() && slept.isZero()) return;
        if (witness != null) witness.turn(now);
        try {
            awake(program, now);
            while (!inbox.isEmpty()) {
                inbox.remove().deliver(program, now);
                if (witness != null) witness.done();
            }
            if (due && !program.isOver(now)) program.tick(now);
        } catch (RuntimeException e) {
            if (witness != null) witness.threw(e);
            throw e;
        }
        if (witness != null) witness.done();
        deadline = program.isOver(now) ? Moment.NEVER : program.deadline(now);
    }

    private void awake(Linkage program, Moment now) {
        if (slept.isZero()) return;
        var time = slept;
        slept = Duration.ZERO;
        if (witness != null) {
            witness.notes(new Fact.HeldUp(time));
            witness.notes(new Fact.Slept(time));
        }
        program.slept(time, now);
        if (witness != null) witness.done();
    }
}
