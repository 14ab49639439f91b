package kick.simulator.monitor;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.EngineEvent.*;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Where the run stands, as far as the runner was told. */
final class Programme {
    /** Whether the programme goes on: a step of it has begun and not ended, and it is not paused. */
    boolean running;
    boolean paused;
    /** Whether the belt may move for the run although nobody sees it. */
    boolean blind;
    /** What the programme wants of the belt; null if nothing, or a standstill. */
    @Nullable
    Speed speed;
    @Nullable
    Incline incline;

    /** Whether the programme still wants something of the belt. */
    boolean goesOn() {
        return running && speed != null;
    }

    void told(EngineEvent event) {
        switch (event) {
            case StepBegan _,Resumed _ -> {
                running = true;
                paused = false;
                blind = false;
            }
            case StepEnded _ -> running = false;
            case Alarmed(var alarm) when alarm == Alarm.BELT_FAULT -> running = false;
            case Paused(var why) -> {
                running = false;
                paused = true;
                blind = why.isBlind();
            }
            case Ended _ -> {
                running = false;
                paused = false;
                blind = false;
            }
            default -> {}
        }
    }
}
