package kick.ui.dashboard.workouts;

import java.util.List;

import kick.controller.workout.Paces;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Settings;
import kick.controller.workout.Template;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.ui.dashboard.chart.PlanShape;

/**
 * A workout as this runner would run it on this treadmill.
 *
 * @param plan within what both allow
 * @param warnings what is different from what the workout wants, a sentence each
 */
public record Offer(Template template, Plan plan, PlanTimes times, PlanShape shape, List<String> warnings) {

    static Offer of(Template template, Settings settings, Runner runner, Treadmill treadmill) {
        var wanted = template.workout(settings, runner).planFor(runner, treadmill);
        var validation = Validation.of(wanted, runner, treadmill);
        var plan = validation.substitute();
        var times = PlanTimes.of(plan, runner, treadmill);
        Paces paces = runner.paces();
        return new Offer(template, plan, times, PlanShape.of(plan, times, paces), validation.sentences());
    }
}
