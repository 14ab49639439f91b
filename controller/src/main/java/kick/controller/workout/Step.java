package kick.controller.workout;

import java.util.ArrayList;
import java.util.List;

import kick.controller.units.Incline;

/**
 * One step of a workout.
 *
 * @param name what the runner reads, without a count: "hill"
 * @param clock when the step begins to count; {@link StepClock#usualFor} unless the author says otherwise
 */
public record Step(String name, StepKind kind, Extent extent, Target target, InclineTarget incline,
        StepClock clock, List<Cue> cues) implements Element {
    public Step {
        boolean ramp = target instanceof Target.Ramp || incline instanceof InclineTarget.Ramp;
        if (ramp && extent instanceof Extent.Open)
            throw new IllegalArgumentException("\"" + name + "\" has no end towards which it could ramp");
        cues = List.copyOf(cues);
    }

    /** A step at the runner's usual incline, with the usual clock and nothing to say. */
    public Step(String name, StepKind kind, Extent extent, Target target) {
        this(name, kind, extent, target, new InclineTarget.Usual(), StepClock.usualFor(kind, extent),
                List.of());
    }

    /** The same step at an incline. */
    public Step on(Incline steady) {
        return on(new InclineTarget.Steady(steady));
    }

    public Step on(InclineTarget other) {
        return new Step(name, kind, extent, target, other, clock, cues);
    }

    public Step counting(StepClock other) {
        return new Step(name, kind, extent, target, incline, other, cues);
    }

    /** The same step with one cue more. */
    public Step saying(Cue cue) {
        var more = new ArrayList<>(cues);
        more.add(cue);
        return new Step(name, kind, extent, target, incline, clock, more);
    }

    /** The same step with words at its start. */
    public Step saying(String words) {
        return saying(Cue.atStart(words));
    }
}
