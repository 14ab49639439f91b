package kick.controller.workout;

import java.util.List;

/**
 * A workout as a coach writes it: the same for every runner.
 *
 * @param name the short name, e.g. {@code hill-sprints}
 * @param title what the runner reads
 * @param description what it is good for, in a sentence or two
 * @param elements not empty; at most 2000 steps with every repeat written out, 5 levels of repeats, and 24
 *     hours or 500 km for one step, or the constructor throws a {@link WorkoutLimitException}
 */
public record Workout(String name, String title, String description, List<Element> elements) {
    public Workout {
        if (elements.isEmpty()) throw new IllegalArgumentException("a workout needs at least one step");
        elements = List.copyOf(elements);
        WorkoutLimits.check(name, elements);
    }

    /** The plan for one runner on whatever treadmill. */
    public Plan planFor(Runner runner) {
        return planFor(runner, Treadmill.ANY);
    }

    /**
     * The plan for one runner on one treadmill. Its numbers are what the author wants; only how far the
     * runner may raise a step is kept to what the treadmill and the runner's limits allow. {@link Validation}
     * says what else is out of reach.
     *
     * @throws WorkoutLimitException if the plan takes more than 24 hours
     */
    public Plan planFor(Runner runner, Treadmill treadmill) {
        var plan = new Plan(name, title, new Resolver(runner, treadmill).unroll(elements));
        WorkoutLimits.check(name, PlanTimes.of(plan, runner, treadmill));
        return plan;
    }
}
