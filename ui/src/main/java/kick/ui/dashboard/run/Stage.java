package kick.ui.dashboard.run;

import kick.controller.Snapshot;
import kick.controller.engine.PauseReason;
import kick.controller.engine.Phase;

/** What a run is doing, as far as the runner has to know it. */
public enum Stage {
    CONNECTING, READY, COUNTING, STARTING, RUNNING,
    /** The treadmill's own keys were used (S8). */
    HELD,
    /** On the way to a stand. */
    PAUSING, PAUSED,
    /** Nobody sees the belt; it may still be moving (S2, S7). */
    BLIND,
    /** In sight again and moving: the runner has to say that the run goes on (S7). */
    RETURNED, SLOWING, STOPPING, ENDED;

    static Stage of(Snapshot now) {
        return switch (now.phase()) {
            case Phase.Ready() -> now.ready() ? READY : CONNECTING;
            case Phase.CountingDown _ -> COUNTING;
            case Phase.Starting _ -> STARTING;
            case Phase.Running(var position) -> position.hold() == null ? RUNNING : HELD;
            case Phase.Paused paused -> of(paused);
            case Phase.Easing _ -> SLOWING;
            case Phase.Halting _ -> STOPPING;
            case Phase.Ended _ -> ENDED;
        };
    }

    private static Stage of(Phase.Paused paused) {
        if (paused.why().isBlind()) return BLIND;
        if (paused.why() == PauseReason.LONG_GAP) return RETURNED;
        return paused.stands() ? PAUSED : PAUSING;
    }

    /** Whether the programme has the belt. */
    boolean isRunning() {
        return this == RUNNING || this == HELD;
    }

    /** Whether a belt may be moving, so that leaving means to stop it first. */
    public boolean isMoving() {
        return this != CONNECTING && this != READY && this != ENDED;
    }
}
