package kick.simulator.monitor;

import java.util.function.Consumer;

import kick.controller.units.Moment;

/**
 * Watches the history of a run and says where it breaks an invariant of the safety case. It is told fact after fact, in
 * the order of their moments, and keeps no history. Not safe for several threads.
 */
public final class Monitor {
    @SuppressWarnings("unused")
    private final Rules rules;
    @SuppressWarnings("unused")
    private final Consumer<Violation> found;

    /** @param found hears of each violation when it is certain */
    public Monitor(Rules rules, Consumer<Violation> found) {
        this.rules = rules;
        this.found = found;
    }

    public void saw(Fact fact, Moment at) {}

    /** Nothing more happens until this moment, and the history ends. */
    public void end(Moment at) {}
}
