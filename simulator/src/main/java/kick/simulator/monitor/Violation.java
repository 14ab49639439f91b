package kick.simulator.monitor;

import kick.controller.units.Moment;

/**
 * Something that should never have happened.
 *
 * @param id of the invariant, e.g. {@code S2}
 * @param at the moment at which it was certain, by the host's clock
 * @param what a sentence that says what happened
 */
public record Violation(String id, Moment at, String what) {
    @Override public String toString() {
        return id + " at " + at + ": " + what;
    }
}
