package kick.controller.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

import kick.controller.workout.Element;
import kick.controller.workout.Repeat;
import kick.controller.workout.Runner;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;

/**
 * What steps are for, where a file does not tell: work is a step at least a tenth faster than the one before or after
 * it, recovery one that is as much slower than both, and everything else is easy, such as a step whose speed is the
 * runner's own. Efforts are compared as {@link Runner#DEFAULT} runs them.
 */
final class Kinds {
    private static final double CLEARLY = 1.1;

    private Kinds() {}

    /** The same elements; only steps that are called easy are changed, and names are given where there is none. */
    static List<Element> filledIn(List<Element> elements) {
        return filledIn(elements, OptionalDouble.empty(), OptionalDouble.empty());
    }

    private static List<Element> filledIn(List<Element> elements, OptionalDouble before,
            OptionalDouble after) {
        List<Element> filled = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            var previous = i == 0 ? before : last(elements.get(i - 1));
            var next = i == elements.size() - 1 ? after : first(elements.get(i + 1));
            filled.add(switch (elements.get(i)) {
                case Step step -> filledIn(step, previous, next);
                case Repeat repeat -> filledIn(repeat, previous, next);
            });
        }
        return filled;
    }

    private static Repeat filledIn(Repeat repeat, OptionalDouble before, OptionalDouble after) {
        boolean once = repeat.times() == 1;
        var again = filledIn(repeat.elements(), once ? before : last(repeat.elements().getLast()),
                once ? after : first(repeat.elements().getFirst()));
        if (repeat.last().equals(repeat.elements())) return new Repeat(repeat.times(), again);
        return new Repeat(repeat.times(), again,
                filledIn(repeat.last(), once ? before : last(repeat.elements().getLast()), after));
    }

    private static Step filledIn(Step step, OptionalDouble before, OptionalDouble after) {
        var kind = step.kind() == StepKind.EASY ? kind(step, before, after) : step.kind();
        var clock = kind == step.kind() ? step.clock() : StepClock.usualFor(kind, step.extent());
        var name = step.name().isEmpty() ? kind.word() : step.name();
        return new Step(name, kind, step.extent(), step.target(), step.incline(), clock, step.cues());
    }

    private static StepKind kind(Step step, OptionalDouble before, OptionalDouble after) {
        if (step.target() instanceof Target.Ramp || step.target().equals(Aims.YOURS)) return StepKind.EASY;
        double own = kmh(step.target(), false);
        if (clearlyAbove(own, before) || clearlyAbove(own, after)) return StepKind.WORK;
        return clearlyBelow(own, before) && clearlyBelow(own, after) ? StepKind.RECOVERY : StepKind.EASY;
    }

    private static boolean clearlyAbove(double own, OptionalDouble other) {
        return other.isPresent() && own >= other.getAsDouble() * CLEARLY;
    }

    private static boolean clearlyBelow(double own, OptionalDouble other) {
        return other.isPresent() && own * CLEARLY <= other.getAsDouble();
    }

    private static OptionalDouble first(Element element) {
        return switch (element) {
            case Step step -> OptionalDouble.of(kmh(step.target(), false));
            case Repeat repeat -> first((repeat.times() == 1 ? repeat.last() : repeat.elements()).getFirst());
        };
    }

    private static OptionalDouble last(Element element) {
        return switch (element) {
            case Step step -> OptionalDouble.of(kmh(step.target(), true));
            case Repeat repeat -> last(repeat.last().getLast());
        };
    }

    private static double kmh(Target target, boolean atEnd) {
        var paces = Runner.DEFAULT.paces();
        return switch (target) {
            case Target.AtSpeed(var speed) -> speed.kmh();
            case Target.AtPace(var pace) -> pace.speed().kmh();
            case Target.AtEffort(var effort, double fraction) -> paces.speed(effort).kmh() * fraction;
            case Target.HillSprint(boolean beginner) ->
                paces.hillSprint(kick.controller.units.Incline.FLAT, beginner).kmh();
            case Target.Ramp(var from, var to) -> kmh(atEnd ? to : from, atEnd);
            case Target.RunnerControlled(var start, _) -> kmh(start, atEnd);
        };
    }
}
