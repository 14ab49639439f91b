package kick.controller.history;

import kick.controller.recording.Best;

/** The fastest stretch of all sessions over some distance, and where it was run. */
public record PersonalBest(Best best, Outline session) {}
