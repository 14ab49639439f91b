package kick.ui.dashboard.commissioning;

import java.util.List;

import kick.controller.commissioning.Stage;
import kick.ui.dashboard.run.Face;
import kick.ui.dashboard.run.Notice;
import kick.ui.dashboard.run.Notice.Tone;

/**
 * Everything that the screen shows.
 *
 * @param stages those that there are on this treadmill
 * @param stage the present one; the last of all once it is done
 * @param text what to do now, or what was wrong
 * @param troubled whether something was wrong
 * @param deed what the large button does
 * @param deedText what it says
 * @param answers what can be answered, the right ones first; none where nothing is asked
 * @param face the belt and the line that has to be read now
 */
public record Guide(List<Stage> stages, Stage stage, String text, boolean troubled, Deed deed,
        String deedText,
        List<Answer> answers, Face face) {
    public Guide {
        stages = List.copyOf(stages);
        answers = List.copyOf(answers);
    }

    /** The line that has to be read now; that the treadmill is ready is no news here. */
    Notice notice() {
        return face.stage() == kick.ui.dashboard.run.Stage.READY && face.notice().tone() == Tone.CALM
                ? new Notice(Tone.CALM, "", 0)
                : face.notice();
    }

    /** What the large button can do. */
    public enum Deed {
        NONE,
        /** First asks whether the key is clipped on, then starts the belt. */
        START,
        /** What the stage begins with. */
        TRY, AGAIN, CLOSE
    }

    /** @param asAsked whether that is what was asked of the treadmill */
    public record Answer(String text, boolean asAsked) {}
}
