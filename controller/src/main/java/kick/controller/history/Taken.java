package kick.controller.history;

import java.nio.file.Path;

import kick.controller.recording.Session;

/** What became of a journal that was left behind. */
public sealed interface Taken {

    /**
     * Its run is in the history, and the journal is gone.
     *
     * @param session closed at its last second where the record breaks off
     * @param damaged so many lines of the record could not be read
     */
    record Saved(Outline outline, Session session, int damaged) implements Taken {}

    /** It cannot be read, and was given this name. */
    record Damaged(Path aside, String why) implements Taken {}

    /** It stays where it is and is taken up at the next start: the history, or it, cannot be used now. */
    record Kept(Path journal, String why) implements Taken {}
}
