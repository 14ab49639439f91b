package kick.ui.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.QuantityText;
import kick.controller.workout.Runner;

/** A resolved plan as JSON. */
public final class PlanJson {
    /** The version of the shape; raised when something is taken away or changes its meaning. */
    public static final String SCHEMA = "kick-plan/1";

    private PlanJson() {}

    public static Map<String, @Nullable Object> of(Plan plan, PlanTimes times, Runner runner,
            List<String> warnings) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("schema", SCHEMA);
        json.put("workout", plan.name());
        json.put("title", plan.title());
        json.put("race", runner.race().map(QuantityText::of).orElse(null));
        List<Object> steps = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++)
            steps.add(step(i, plan.steps().get(i), times.steps().get(i)));
        json.put("steps", steps);
        json.put("total", total(times));
        json.put("warnings", warnings);
        return json;
    }

    private static Map<String, @Nullable Object> step(int index, PlanStep step, PlanTimes.StepTime time) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("index", index);
        json.put("name", step.name());
        json.put("kind", step.kind().word());
        json.put("rep", step.rep() == 0 ? null : step.rep());
        json.put("reps", step.reps() == 0 ? null : step.reps());
        json.put("seconds", step.extent() instanceof Extent.ForTime(var t) ? seconds(t) : null);
        json.put("metres", step.extent() instanceof Extent.ForDistance(var d) ? d.metres() : null);
        json.put("clock", step.clock().word());
        json.put("speed", speed(step.aim()));
        json.put("incline",
                numbers("percent", step.incline().percent(), "toPercent", step.inclineTo().percent()));
        json.put("startsAtSeconds", seconds(time.startsAt().time()));
        json.put("leadInSeconds", seconds(time.leadIn().time()));
        json.put("expectedSeconds", time.open() ? null : seconds(time.run().time()));
        json.put("expectedMetres", time.open() ? null : time.run().distance().metres());
        return json;
    }

    private static Map<String, @Nullable Object> speed(Aim aim) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        switch (aim) {
            case Aim.Steady(var speed) -> json.put("kmh", speed.kmh());
            case Aim.Ramp(var from, var to) -> {
                json.put("kmh", from.kmh());
                json.put("toKmh", to.kmh());
            }
            case Aim.RunnerControlled(var start, var cap) -> {
                json.put("kmh", start.kmh());
                json.put("capKmh", cap.kmh());
            }
        }
        json.put("runnerControlled", aim instanceof Aim.RunnerControlled);
        return json;
    }

    private static Map<String, @Nullable Object> total(PlanTimes times) {
        Map<String, @Nullable Object> json = numbers("seconds", seconds(times.total().time()), "metres",
                times.total().distance().metres());
        json.put("open", times.isOpen());
        return json;
    }

    private static Map<String, @Nullable Object> numbers(String name, double value, String other,
            double otherValue) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put(name, value);
        json.put(other, otherValue);
        return json;
    }

    static double seconds(Duration time) {
        return time.toMillis() / 1000.0;
    }
}
