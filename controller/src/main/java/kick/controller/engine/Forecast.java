package kick.controller.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import kick.controller.actuation.Response;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;

/**
 * What a machine can give of a step that is to be run at speed, said before the start.
 *
 * @param step the first of its kind
 * @param alike how many steps in a row of repetitions are like it
 * @param ready how long the belt needs to get there
 * @param plain how much of the step would be at its speed if the clock simply ran; zero if nothing
 */
public record Forecast(PlanStep step, int alike, Duration ready, Duration plain) {

    /** One for each kind of step that waits for its speed; empty where nothing is known of the machine. */
    public static List<Forecast> of(Plan plan, Response response) {
        List<Forecast> forecasts = new ArrayList<>();
        if (!response.up().isKnown()) return forecasts;
        for (int i = 1; i < plan.steps().size(); i++) {
            var step = plan.steps().get(i);
            if (step.clock() == StepClock.AT_ONCE) continue;
            var forecast = of(last(plan.steps().get(i - 1).aim()), step, response);
            int same = indexOfSame(forecasts, forecast);
            if (same < 0) forecasts.add(forecast);
            else forecasts.set(same, forecasts.get(same).another());
        }
        return forecasts;
    }

    private static int indexOfSame(List<Forecast> forecasts, Forecast forecast) {
        for (int i = 0; i < forecasts.size(); i++) {
            var f = forecasts.get(i);
            if (f.ready.equals(forecast.ready) && f.plain.equals(forecast.plain)
                    && f.step.extent().equals(forecast.step.extent()))
                return i;
        }
        return -1;
    }

    private static Forecast of(Speed before, PlanStep step, Response response) {
        var target = step.aim().first();
        var ready = response.toReach(before, target, Position.tolerance(target));
        var whole = switch (step.extent()) {
            case Extent.ForTime(var time) -> time;
            case Extent.ForDistance(var distance) ->
                target.isZero() ? Duration.ZERO : target.timeFor(distance);
            case Extent.Open() -> Duration.ZERO;
        };
        var plain = whole.minus(ready);
        return new Forecast(step, 1, ready, plain.isNegative() ? Duration.ZERO : plain);
    }

    private static Speed last(Aim aim) {
        return aim instanceof Aim.Ramp(_, var to) ? to : aim.first();
    }

    private Forecast another() {
        return new Forecast(step, alike + 1, ready, plain);
    }
}
