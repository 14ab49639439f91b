package kick.ui.dashboard;

import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.recording.Session;

/**
 * What a run came to.
 *
 * @param record null if the belt never moved
 * @param notes what there is to say about its being kept, a sentence each; none where all went well
 */
public record Outcome(Ending ending, @Nullable Session record, List<String> notes) {
    public Outcome {
        notes = List.copyOf(notes);
    }
}
