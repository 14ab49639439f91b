package kick.simulator.world;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kick.controller.TreadmillController;
import kick.controller.engine.Input;
import kick.controller.gatt.GattEvent;
import kick.controller.units.Moment;
import kick.simulator.Participant;
import kick.simulator.monitor.Fact;

/**
 * The computer on which the controller runs: everything reaches it through one inbox, as it does with
 * threads. A witness sees what reaches the controller and what comes of it.
 */
final class Host implements Participant {

    private interface Message {
        void deliver(Moment now);
    }

    private TreadmillController controller;
    private final @Nullable Witness witness;
    private final Queue<Message> inbox = new ArrayDeque<>();
    private Moment deadline;
    private boolean dead;

    Host(TreadmillController controller, @Nullable Witness witness, Moment now) {
        this.controller = controller;
        this.witness = witness;
        this.deadline = controller.deadline(now);
    }

    /** The program is gone, and with it all that it has not read yet. */
    void dies() {
        dead = true;
        inbox.clear();
        deadline = Moment.NEVER;
    }

    boolean isDead() {
        return dead;
    }

    /** The program is there again, and knows nothing. */
    void lives(TreadmillController fresh, Moment now) {
        dead = false;
        controller = fresh;
        deadline = fresh.deadline(now);
    }

    private void post(Message message) {
        if (!dead) inbox.add(message);
    }

    void post(GattEvent event) {
        post((Moment now) -> {
            if (witness != null) witness.delivers(event);
            controller.on(event, now);
        });
    }

    void post(Input input) {
        post((Moment now) -> {
            if (witness != null) witness.delivers(input);
            controller.on(input, now);
        });
    }

    /** The first thing that the host does once it is awake again is to note this. */
    void wakes(Function<Moment, Fact> why) {
        if (witness == null) return;
        post(now -> witness.notes(why.apply(now)));
    }

    @Override public Moment deadline(Moment now) {
        return inbox.isEmpty() ? deadline : now;
    }

    @Override public void tick(Moment now) {
        boolean due = !now.isBefore(deadline);
        if (!due && inbox.isEmpty()) return;
        if (witness != null) witness.turn(now);
        try {
            while (!inbox.isEmpty()) {
                inbox.remove().deliver(now);
                if (witness != null) witness.done();
            }
            if (due) controller.tick(now);
        } catch (RuntimeException e) {
            if (witness != null) witness.threw(e);
            throw e;
        }
        if (witness != null) witness.done();
        deadline = controller.deadline(now);
    }
}
