package kick.ui;

import org.jspecify.annotations.Nullable;

import kick.controller.actuation.Response;
import kick.controller.engine.Ending;
import kick.controller.engine.Position;
import kick.controller.units.Moment;

/**
 * What a run came to.
 *
 * @param place where it ended; null if it never began
 * @param learned of the machine
 */
record Outcome(Ending ending, Moment at, @Nullable Position place, Response learned) {}
