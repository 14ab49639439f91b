package kick.controller.workout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Finding.OfIncline;
import kick.controller.workout.Finding.OfSpeed;

/**
 * What of a plan is out of the treadmill's range or above the runner's limits, found before the start.
 * Nothing is changed unless the runner agrees: then {@link #substitute} is the plan to run.
 *
 * @param findings in the order of the steps; empty if the plan can be run as it is
 * @param substitute the plan with the nearest allowed value in the place of each that is not
 */
public record Validation(List<Finding> findings, Plan substitute) {
    public Validation {
        findings = List.copyOf(findings);
    }

    public static Validation of(Plan plan, Runner runner, Treadmill treadmill) {
        var reach = new Reach(runner, treadmill);
        var steps = plan.steps();
        var findings = IntStream.range(0, steps.size())
                .boxed()
                .flatMap(index -> findings(index, steps.get(index), reach))
                .toList();
        var allowed = steps.stream().map(step -> allowed(step, reach)).toList();
        return new Validation(findings, new Plan(plan.name(), plan.title(), allowed));
    }

    public boolean isClean() {
        return findings.isEmpty();
    }

    /** What to tell the runner: one sentence for all steps that have the same trouble. */
    public List<String> sentences() {
        Map<String, List<Finding>> byReason = new LinkedHashMap<>();
        for (Finding finding : findings)
            byReason.computeIfAbsent(finding.reason(), _ -> new ArrayList<>()).add(finding);
        return byReason.values().stream().map(Validation::sentence).toList();
    }

    private static String sentence(List<Finding> same) {
        Finding first = same.getFirst();
        return switch (same.size()) {
            case 1 -> first.sentence();
            case 2 -> first.step() + " and " + same.getLast().step() + " want " + first.reason();
            default ->
                "%s and %d more steps want %s".formatted(first.step(), same.size() - 1, first.reason());
        };
    }

    private static Stream<Finding> findings(int index, PlanStep step, Reach reach) {
        Stream<Finding> speeds = speeds(step.aim()).distinct()
                .filter(wanted -> !reach.nearest(wanted).equals(wanted))
                .map(wanted -> new OfSpeed(index, step.name(), wanted, reach.nearest(wanted),
                        reach.bound(reach.nearest(wanted))));
        Stream<Finding> inclines = Stream.of(step.incline(), step.inclineTo())
                .distinct()
                .filter(wanted -> !reach.nearest(wanted).equals(wanted))
                .map(wanted -> new OfIncline(index, step.name(), wanted, reach.nearest(wanted),
                        reach.bound(reach.nearest(wanted))));
        return Stream.concat(speeds, inclines);
    }

    private static Stream<Speed> speeds(Aim aim) {
        return switch (aim) {
            case Aim.Steady(var speed) -> Stream.of(speed);
            case Aim.Ramp(var from, var to) -> Stream.of(from, to);
            // how far the runner may raise it is no wish: it simply ends at the limit
            case Aim.RunnerControlled(var start, _) -> Stream.of(start);
        };
    }

    private static PlanStep allowed(PlanStep step, Reach reach) {
        Incline from = reach.nearest(step.incline());
        Incline to = reach.nearest(step.inclineTo());
        Aim aim = switch (step.aim()) {
            case Aim.Steady(var speed) -> new Aim.Steady(reach.nearest(speed));
            case Aim.Ramp(var first, var last) -> new Aim.Ramp(reach.nearest(first), reach.nearest(last));
            case Aim.RunnerControlled(var start, var cap) -> new Aim.RunnerControlled(reach.nearest(start),
                    reach.nearest(cap));
        };
        return new PlanStep(step.name(), step.kind(), step.rep(), step.reps(), step.extent(), aim, from, to,
                step.clock(), step.cues());
    }
}
