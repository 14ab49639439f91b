package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Moment;

/**
 * One rule, watched by itself. It is told of everything once {@link Sight} knows it, except of what changes
 * by being said: a request, a status of the machine, and what the runner is told. It hears of these before,
 * as the question is what was so when they were said.
 */
abstract class Invariant {
    final Sight sight;
    private final String id;
    private final Consumer<Violation> found;

    Invariant(String id, Sight sight, Consumer<Violation> found) {
        this.id = id;
        this.sight = sight;
        this.found = found;
    }

    final void broken(String what) {
        found.accept(new Violation(id, new Moment(sight.now), what));
    }

    /** Whether what was due at {@code due} has not come in time. */
    final boolean isOver(long due) {
        return sight.now > due;
    }

    /** What fell due while nothing on the host could do anything is due as soon as it can. */
    final long afterHoldUp(long due, long nanos) {
        long soon = sight.now + 50 * Sight.MILLI;
        return due >= sight.now - nanos && due < soon ? soon : due;
    }

    /** Time has passed until now; what happens now has not happened yet. */
    void passed() {}

    void linkUp() {}

    void linkDown() {}

    /** A valid sample has come; whether the console has the belt is not decided yet. */
    void sampled() {}

    void status(FitnessMachineStatus status) {}

    /** A request is about to be handed to the link, with the figures that the machine reads. */
    void writesOnAir(ControlPointRequest request) {}

    /** The same, with what the figures mean. */
    void writes(ControlPointRequest request) {}

    void asked(Input act) {}

    void renewed() {}

    void told(EngineEvent event) {}

    void wants() {}

    void heldUp(long nanos) {}

    void slept(long nanos) {}

    void threw(String what) {}
}
