package kick.controller.recording;

import kick.controller.engine.Phase;

/** What the run was doing: the engine's phases without what is in them. */
public enum Stage {
    READY, COUNTING_DOWN, STARTING, RUNNING, PAUSED, EASING, HALTING, ENDED;

    static Stage of(Phase phase) {
        return switch (phase) {
            case Phase.Ready _ -> READY;
            case Phase.CountingDown _ -> COUNTING_DOWN;
            case Phase.Starting _ -> STARTING;
            case Phase.Running _ -> RUNNING;
            case Phase.Paused _ -> PAUSED;
            case Phase.Easing _ -> EASING;
            case Phase.Halting _ -> HALTING;
            case Phase.Ended _ -> ENDED;
        };
    }
}
