package kick.controller.notation;

import java.util.ArrayList;
import java.util.List;

import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;

/** A resolved plan as JSON. */
public final class PlanNotation {
    private PlanNotation() {}

    /** One line. */
    public static String text(Plan plan) {
        return tree(plan).text();
    }

    public static Plan read(String text) throws NotationException {
        return read(Fields.of(text));
    }

    static Tree tree(Plan plan) {
        return new Tree().put("workout", plan.name())
                .put("title", plan.title())
                .trees("steps", plan.steps().stream().map(StepNotation::tree).toList());
    }

    static Plan read(Fields in) throws NotationException {
        List<PlanStep> steps = new ArrayList<>();
        for (var step : in.objects("steps")) steps.add(StepNotation.read(step));
        if (steps.isEmpty()) throw new NotationException("a plan without steps");
        return new Plan(in.text("workout"), in.text("title"), steps);
    }
}
