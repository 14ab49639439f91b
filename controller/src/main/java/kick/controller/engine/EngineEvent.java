package kick.controller.engine;

import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** What there is to say about a run. */
public sealed interface EngineEvent {

    /** The count-down before a start: so many seconds left. */
    record CountDown(int seconds) implements EngineEvent {}

    record StepBegan(int index) implements EngineEvent {}

    /** The belt has reached the step's speed, and the step's clock runs. */
    record ClockStarted(int index, boolean atSpeed) implements EngineEvent {}

    /**
     * @param step on the step's own clock
     * @param transition before its clock started
     * @param completed false if the runner left it early
     */
    record StepEnded(int index, Odometer step, Odometer transition, boolean completed, Moment at)
            implements
                EngineEvent {}

    /** The step ends in so many seconds. */
    record EndsIn(int index, int seconds) implements EngineEvent {}

    /** Words that the author of the workout has put here. */
    record Says(int index, String text) implements EngineEvent {}

    record Paused(PauseReason why) implements EngineEvent {}

    record Resumed() implements EngineEvent {}

    /** The console was used; the programme holds (S8). */
    record Held(Speed speed, Incline incline) implements EngineEvent {}

    /** The programme has taken over again. */
    record Released() implements EngineEvent {}

    record Alarmed(Alarm alarm) implements EngineEvent {}

    /** Something the runner asked for is not possible now. */
    record NotNow(String why) implements EngineEvent {}

    record Ended(Ending ending) implements EngineEvent {}
}
