package kick.ui.dashboard;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.PlanStep;
import kick.ui.text.Words;

/** Steps of a plan in the window's language and the runner's units. */
public record StepWords(Texts texts, Words words) {

    /** "hill 2/5": the author's word, translated where there is a translation. */
    public String name(PlanStep step) {
        var bare = step.name().replaceFirst(" \\d+/\\d+$", "");
        return texts.or("step." + bare.replace(' ', '-'), bare) + step.name().substring(bare.length());
    }

    /** "hill 2/5: 0:30 at 14.3 km/h, 6.0 %" */
    public String of(PlanStep step) {
        return texts.of("step.sentence", name(step), extent(step), speed(step.aim()))
                + incline(step.incline(), step.inclineTo());
    }

    public String extent(PlanStep step) {
        return switch (step.extent()) {
            case Extent.ForTime(var time) -> Words.clock(time);
            case Extent.ForDistance(var distance) -> words.length(distance);
            case Extent.Open() -> texts.of("step.open");
        };
    }

    public String speed(Aim aim) {
        return switch (aim) {
            case Aim.Steady(var speed) -> words.speed(speed);
            case Aim.Ramp(var from, var to) ->
                texts.of("step.ramp", words.speedNumber(from), words.speed(to));
            case Aim.RunnerControlled(var start, var cap) ->
                texts.of("step.yours", words.speed(start), words.speed(cap));
        };
    }

    private static String incline(Incline from, Incline to) {
        if (!from.equals(to)) return ", " + Words.oneDecimal(from.percent()) + " – " + Words.incline(to);
        return from.equals(Incline.FLAT) ? "" : ", " + Words.incline(from);
    }

    /** What the belt is about to do, e.g. "faster: 15.3 km/h, up to 6.0 %". */
    public String change(PlanStep from, PlanStep to) {
        var before = last(from.aim());
        var after = to.aim().first();
        var key = after.isAbove(before)
                ? "change.faster"
                : before.isAbove(after) ? "change.slower" : "change.same";
        int rise = to.incline().compareTo(from.inclineTo());
        var belt = texts.of(key, words.speed(after));
        return rise == 0
                ? belt
                : belt + texts.of(rise > 0 ? "change.up" : "change.down", Words.incline(to.incline()));
    }

    private static Speed last(Aim aim) {
        return aim instanceof Aim.Ramp(_, var to) ? to : aim.first();
    }
}
