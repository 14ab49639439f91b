package kick.controller.engine;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * Automation held because the console was used (S8): the belt keeps what the runner chose there. In the
 * step in which that happened nothing is raised again; from the next step on the programme takes over once
 * the runner agrees, and until then it only slows down.
 *
 * @param step the index of the step in which the console was used
 * @param agreed whether the runner has agreed that the programme takes over at the next step
 */
public record Hold(Speed speed, Incline incline, int step, boolean agreed) {

    Hold at(Speed newSpeed) {
        return new Hold(newSpeed, incline, step, agreed);
    }

    Hold at(Incline newIncline) {
        return new Hold(speed, newIncline, step, agreed);
    }

    Hold lowered(Speed planned, Incline plannedIncline) {
        return new Hold(speed.min(planned), incline.min(plannedIncline), step, agreed);
    }

    Hold agree() {
        return new Hold(speed, incline, step, true);
    }
}
