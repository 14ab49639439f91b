package kick.simulator.world;

import java.util.ArrayDeque;
import java.util.Queue;

import kick.controller.TreadmillController;
import kick.controller.engine.Input;
import kick.controller.gatt.GattEvent;
import kick.controller.units.Moment;
import kick.simulator.Participant;

/**
 * The computer on which the controller runs: everything reaches it through one inbox, as it does with
 * threads.
 */
final class Host implements Participant {

    private interface Message {
        void deliver(Moment now);
    }

    private final TreadmillController controller;
    private final Queue<Message> inbox = new ArrayDeque<>();
    private Moment deadline;

    Host(TreadmillController controller, Moment now) {
        this.controller = controller;
        this.deadline = controller.deadline(now);
    }

    void post(GattEvent event) {
        inbox.add(now -> controller.on(event, now));
    }

    void post(Input input) {
        inbox.add(now -> controller.on(input, now));
    }

    @Override public Moment deadline(Moment now) {
        return inbox.isEmpty() ? deadline : now;
    }

    @Override public void tick(Moment now) {
        boolean due = !now.isBefore(deadline);
        if (!due && inbox.isEmpty()) return;
        while (!inbox.isEmpty()) inbox.remove().deliver(now);
        if (due) controller.tick(now);
        deadline = controller.deadline(now);
    }
}
