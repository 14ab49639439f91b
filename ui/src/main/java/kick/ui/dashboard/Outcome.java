package kick.ui.dashboard;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.recording.Session;

/**
 * What a run came to.
 *
 * @param record null if the belt never moved
 */
public record Outcome(Ending ending, @Nullable Session record) {}
