package kick.controller.workout;

import java.util.List;

import kick.controller.units.Incline;

/**
 * One step of a plan.
 *
 * @param name what the runner reads, e.g. "hill 2/5"
 * @param rep which repetition this is, from 1; 0 where the step is not repeated
 * @param reps how many repetitions there are; 0 where the step is not repeated
 * @param incline at the beginning of the step
 * @param inclineTo at its end; the same as {@code incline} unless the grade changes evenly over the step
 * @param clock when the step begins to count
 * @param cues words for the runner, in the author's order
 */
public record PlanStep(String name, StepKind kind, int rep, int reps, Extent extent, Aim aim, Incline incline,
        Incline inclineTo, StepClock clock, List<Cue> cues) {
    public PlanStep {
        cues = List.copyOf(cues);
    }

    /** A step that says nothing. */
    public PlanStep(String name, StepKind kind, int rep, int reps, Extent extent, Aim aim, Incline incline,
            Incline inclineTo, StepClock clock) {
        this(name, kind, rep, reps, extent, aim, incline, inclineTo, clock, List.of());
    }
}
