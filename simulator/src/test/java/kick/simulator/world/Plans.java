package kick.simulator.world;

import java.time.Duration;
import java.util.List;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/** Plans written by hand. */
final class Plans {
    private Plans() {}

    static PlanStep step(String name, StepKind kind, Extent extent, double kmh, double percent) {
        var incline = Incline.percent(percent);
        return new PlanStep(name, kind, 0, 0, extent, new Aim.Steady(Speed.kmh(kmh)), incline, incline,
                kind == StepKind.WORK ? StepClock.AT_SPEED : StepClock.AT_ONCE);
    }

    static Extent minutes(double minutes) {
        return new Extent.ForTime(Duration.ofSeconds(Math.round(minutes * 60)));
    }

    static Extent metres(double metres) {
        return new Extent.ForDistance(Distance.metres(metres));
    }

    /** Warm-up, two work steps with a recovery, cool-down; within what a walking pad can do. */
    static Plan shortOne() {
        return new Plan("short", "Short one", List.of(
                step("warm-up", StepKind.WARM_UP, minutes(1), 3, 0),
                step("work 1/2", StepKind.WORK, minutes(0.5), 5.5, 1),
                step("recovery", StepKind.RECOVERY, minutes(0.5), 3.5, 0),
                step("work 2/2", StepKind.WORK, metres(60), 5.5, 1),
                step("cool-down", StepKind.COOL_DOWN, minutes(1), 3, 0)));
    }

    /** An hour and a half: nine times ten minutes, every other one faster. */
    static Plan longOne() {
        return new Plan("long", "Long one",
                java.util.stream.IntStream.range(0, 9)
                        .mapToObj(i -> step("part " + (i + 1), StepKind.EASY, minutes(10),
                                i % 2 == 0 ? 9 : 11.5, i % 3))
                        .toList());
    }
}
