package kick.controller.notation;

import kick.controller.engine.Odometer;
import kick.controller.recording.Lap;
import kick.controller.workout.Plan;

/** A lap; what was planned is said by the step's place in the plan. */
final class LapNotation {
    private LapNotation() {}

    static Tree tree(Lap lap) {
        return new Tree().put("step", lap.index())
                .seconds("from", lap.from())
                .seconds("to", lap.to())
                .tree("run", tree(lap.run()))
                .tree("transition", tree(lap.transition()))
                .tree("atTarget", tree(lap.atTarget()))
                .kmh("overshootKmh", lap.overshoot())
                .metres("climb", lap.climb())
                .put("heartRate", lap.heartRate())
                .put("completed", lap.completed())
                .word("trigger", lap.trigger());
    }

    static Lap read(Fields in, Plan plan) throws NotationException {
        int step = in.step("step", plan);
        return new Lap(step, plan.steps().get(step), in.seconds("from"), in.seconds("to"),
                odometer(in.object("run")), odometer(in.object("transition")),
                odometer(in.object("atTarget")), in.kmh("overshootKmh"), in.metres("climb"),
                in.countOrNull("heartRate"), in.flag("completed"), in.word("trigger", Lap.Trigger.values()));
    }

    private static Tree tree(Odometer odometer) {
        return new Tree().seconds("seconds", odometer.time()).metres("metres", odometer.distance());
    }

    private static Odometer odometer(Fields in) throws NotationException {
        return Odometer.of(in.seconds("seconds"), in.metres("metres"));
    }
}
