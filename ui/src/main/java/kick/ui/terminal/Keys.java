package kick.ui.terminal;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Input;
import kick.controller.engine.Phase;

/** What a key asks for. */
public final class Keys {
    private static final int SPEED_STEP = 10;
    private static final int LARGE_SPEED_STEP = 50;
    private static final int INCLINE_STEP = 5;

    private Keys() {}

    /** @param phase space and Enter mean another thing in each */
    public static @Nullable Input input(int key, Phase phase) {
        return switch (key) {
            case ' ' -> phase instanceof Phase.Running ? new Input.Pause() : stopsAStart(phase);
            case '\r', '\n' ->
                phase instanceof Phase.Ready || phase instanceof Phase.Paused ? new Input.Start() : null;
            case 's', 'S', 'q', 'Q', 27 -> new Input.Stop();
            case '+', '=' -> new Input.NudgeSpeed(SPEED_STEP);
            case '-', '_' -> new Input.NudgeSpeed(-SPEED_STEP);
            case '>', '.' -> new Input.NudgeSpeed(LARGE_SPEED_STEP);
            case '<', ',' -> new Input.NudgeSpeed(-LARGE_SPEED_STEP);
            case 'i', 'I' -> new Input.NudgeIncline(INCLINE_STEP);
            case 'k', 'K' -> new Input.NudgeIncline(-INCLINE_STEP);
            case 'n', 'N' -> new Input.Skip();
            case 'b', 'B' -> new Input.Back();
            case 'g', 'G' -> new Input.GoOn();
            default -> null;
        };
    }

    /** A start that is under way is called off, not paused. */
    private static @Nullable Input stopsAStart(Phase phase) {
        return phase instanceof Phase.CountingDown || phase instanceof Phase.Starting
                ? new Input.Stop()
                : null;
    }
}
