package kick.controller.workout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Target.Single;

/** Makes the steps of a plan: writes out the repeats and turns every target into a number. */
final class Resolver {
    private final Runner runner;
    private final Treadmill treadmill;
    private final Paces paces;

    Resolver(Runner runner, Treadmill treadmill) {
        this.runner = runner;
        this.treadmill = treadmill;
        this.paces = runner.paces();
    }

    /** Which pass of the innermost repeat this is, and what its steps are called after their name. */
    private record Pass(int rep, int reps, String suffix) {
        static final Pass ONLY = new Pass(0, 0, "");

        /** A pass of a repeat inside this pass. */
        Pass inner(int rep, int reps) {
            if (reps == 1) return this;
            String outer = suffix.isEmpty() ? "" : ", set" + suffix;
            return new Pass(rep, reps, " " + rep + "/" + reps + outer);
        }
    }

    List<PlanStep> unroll(List<Element> elements) {
        return unroll(elements, Pass.ONLY).toList();
    }

    private Stream<PlanStep> unroll(List<Element> elements, Pass pass) {
        return elements.stream().flatMap(element -> switch (element) {
            case Step step -> resolved(step, pass).stream();
            case Repeat repeat -> IntStream.rangeClosed(1, repeat.times())
                    .boxed()
                    .flatMap(rep -> unroll(repeat.pass(rep), pass.inner(rep, repeat.times())));
        });
    }

    private List<PlanStep> resolved(Step step, Pass pass) {
        return switch (step.incline()) {
            case InclineTarget.Usual() -> List.of(planned(step, pass, runner.usualIncline()));
            case InclineTarget.Steady(Incline incline) -> List.of(planned(step, pass, incline));
            case InclineTarget.Ramp(Incline from, Incline to) -> List.of(planned(step, pass, from, to));
            case InclineTarget.Between(Incline hill, Incline low) -> between(step, pass, hill, low);
        };
    }

    /** One step on the hill, or two: one that goes down from it and one that goes up again. */
    private List<PlanStep> between(Step step, Pass pass, Incline hill, Incline low) {
        Duration lift = liftTime(hill, low);
        if (step.extent() instanceof Extent.ForTime(Duration time) && hill.isAbove(low)
                && time.compareTo(lift.multipliedBy(2)) > 0)
            return List.of(planned(part(step, time.minus(lift), false), pass, low),
                    planned(part(step, lift, true), pass, hill));
        return List.of(planned(step, pass, hill));
    }

    private Duration liftTime(Incline hill, Incline low) {
        double percent = Math.abs(hill.percent() - low.percent());
        return Duration.ofSeconds((long) Math.ceil(percent / treadmill.liftPercentPerSecond()));
    }

    /** One side of a step that is cut in two, with the cues that belong to its start or to its end. */
    private static Step part(Step step, Duration time, boolean end) {
        var cues = new ArrayList<>(step.cues());
        cues.removeIf(cue -> cue.isBeforeEnd() != end);
        return new Step(end ? "incline up" : step.name(), step.kind(), new Extent.ForTime(time),
                step.target(),
                step.incline(), end ? StepClock.AT_ONCE : step.clock(), cues);
    }

    private PlanStep planned(Step step, Pass pass, Incline steady) {
        return planned(step, pass, steady, steady);
    }

    private PlanStep planned(Step step, Pass pass, Incline from, Incline to) {
        return new PlanStep(step.name() + pass.suffix, step.kind(), pass.rep, pass.reps, step.extent(),
                aim(step.target(), from), from, to, step.clock(), step.cues());
    }

    private Aim aim(Target target, Incline incline) {
        return switch (target) {
            case Single single -> new Aim.Steady(speed(single, incline));
            case Target.Ramp(var from, var to) -> new Aim.Ramp(speed(from, incline), speed(to, incline));
            case Target.RunnerControlled(var offered, var highest) -> {
                Speed cap = speed(highest, incline);
                Speed start = speed(offered, incline).min(cap);
                Speed most = new Reach(runner, treadmill).highestSpeed();
                yield new Aim.RunnerControlled(start, cap.min(most).max(start));
            }
        };
    }

    private Speed speed(Single target, Incline incline) {
        return switch (target) {
            case Target.AtSpeed(var speed) -> speed;
            case Target.AtPace(var pace) -> pace.speed();
            case Target.AtEffort(var effort, double fraction) -> Speed.kmh(paces.kmh(effort) * fraction);
            case Target.HillSprint(boolean beginner) -> paces.hillSprint(incline, beginner);
        };
    }
}
