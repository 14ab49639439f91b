package kick.controller.workout;

import java.util.List;

/**
 * A workout resolved for one runner: what the engine runs.
 *
 * @param name the short name, e.g. {@code hill-sprints}
 * @param title what the runner reads
 */
public record Plan(String name, String title, List<PlanStep> steps) {
    public Plan {
        if (steps.isEmpty()) throw new IllegalArgumentException("a plan needs at least one step");
        steps = List.copyOf(steps);
    }
}
