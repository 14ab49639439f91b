package kick.simulator.world;

import java.time.Duration;
import java.util.function.Consumer;

import kick.controller.ControllerEvent;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.PauseReason;
import kick.controller.units.Moment;
import kick.simulator.Agenda;
import kick.simulator.Participant;

/**
 * A runner who wants to get through the plan: presses Start when the machine is ready, says that the run may
 * go on when asked, and starts again after a pause that was not their own. Everything else a runner does is a
 * {@link Happening}.
 */
final class SimulatedRunner implements Participant {
    private final Duration hesitation;
    private final boolean persistent;
    private final Consumer<Input> kick;
    private final Agenda agenda = new Agenda();

    /**
     * @param hesitation between seeing something and pressing a key
     * @param persistent whether the runner goes on after an interruption
     */
    SimulatedRunner(Duration hesitation, boolean persistent, Consumer<Input> kick) {
        this.hesitation = hesitation;
        this.persistent = persistent;
        this.kick = kick;
    }

    void hear(ControllerEvent event, Moment now) {
        switch (event) {
            case ControllerEvent.MachineReady() -> press(new Input.Start(), now);
            case ControllerEvent.Run(EngineEvent.Paused(var why)) when persistent ->
                press(why == PauseReason.LONG_GAP ? new Input.GoOn() : new Input.Start(), now);
            case ControllerEvent.Run(EngineEvent.NotNow _) when persistent -> press(new Input.Start(), now);
            case ControllerEvent.Run(EngineEvent.Held _) when persistent -> press(new Input.GoOn(), now);
            default -> {}
        }
    }

    /** One hand, one key at a time. */
    private void press(Input input, Moment now) {
        if (!agenda.next().equals(Moment.NEVER)) return;
        agenda.at(now.plus(hesitation), _ -> kick.accept(input));
    }

    @Override public Moment deadline(Moment now) {
        return agenda.next();
    }

    @Override public void tick(Moment now) {
        while (!agenda.next().isAfter(now)) agenda.doNext(now);
    }
}
