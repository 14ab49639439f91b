package kick.simulator.world;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

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
    /** Since when it has done nothing, asleep or stalled or first one and then the other; null while it is awake. */
    private @Nullable Moment heldUpSince;

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
        heldUpSince = null;
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

    /** It does nothing from now on; the first thing that it does once it is awake again is to note that. */
    void heldUp(Moment now) {
        if (heldUpSince == null && kick != null) heldUpSince = now;
    }

    /** It falls asleep for so long; when it wakes it notices that before it takes anything from the inbox. */
    void sleeps(Duration time, Moment now) {
        heldUp(now);
        slept = slept.plus(time);
    }

    @Override public Moment deadline(Moment now) {
        if (kick == null) return Moment.NEVER;
        return isIdle() ? deadline : now;
    }

    @Override public void tick(Moment now) {
        var program = kick;
        if (program == null) return;
        boolean due = !now.isBefore(deadline);
        if (!due && isIdle()) return;
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

    private boolean isIdle() {
        return inbox.isEmpty() && slept.isZero() && heldUpSince == null;
    }

    private void awake(Linkage program, Moment now) {
        if (heldUpSince != null && witness != null) witness.notes(new Fact.HeldUp(now.since(heldUpSince)));
        heldUpSince = null;
        if (slept.isZero()) return;
        var time = slept;
        slept = Duration.ZERO;
        if (witness != null) witness.notes(new Fact.Slept(time));
        program.slept(time, now);
        if (witness != null) witness.done();
    }
}
