package kick.controller.workout;

import java.util.List;
import java.util.Map;

/** A built-in session for the runner of 5 km in 20:00. */
record Planned(List<PlanStep> steps) {
    static final Runner RUNNER = Runner.DEFAULT.withRace(Quantities.race("5 km in 20:00"));

    static Planned of(String workout) {
        return of(workout, Map.of());
    }

    static Planned of(String workout, Map<String, String> settings) {
        var built = Workouts.BUILT_IN.named(workout).workout(settings, RUNNER);
        return new Planned(built.planFor(RUNNER).steps());
    }

    List<String> names() {
        return steps.stream().map(PlanStep::name).toList();
    }

    /** The steps whose name begins so. */
    List<PlanStep> called(String name) {
        return steps.stream().filter(step -> step.name().startsWith(name)).toList();
    }

    PlanStep first(String name) {
        return called(name).getFirst();
    }
}
