package kick.controller.notation;

import java.util.ArrayList;
import java.util.List;

import kick.controller.workout.Aim;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;

/** One step of a plan. */
final class StepNotation {
    private StepNotation() {}

    static Tree tree(PlanStep step) {
        var tree = new Tree().put("name", step.name())
                .word("kind", step.kind())
                .put("rep", step.rep())
                .put("reps", step.reps());
        switch (step.extent()) {
            case Extent.ForTime(var time) -> tree.seconds("seconds", time);
            case Extent.ForDistance(var distance) -> tree.metres("metres", distance);
            case Extent.Open() -> {}
        }
        switch (step.aim()) {
            case Aim.Steady(var speed) -> tree.kmh("kmh", speed);
            case Aim.Ramp(var from, var to) -> tree.kmh("kmh", from).kmh("toKmh", to);
            case Aim.RunnerControlled(var start, var cap) -> tree.kmh("kmh", start).kmh("capKmh", cap);
        }
        return tree.percent("percent", step.incline())
                .percent("toPercent", step.inclineTo())
                .word("clock", step.clock())
                .trees("cues", step.cues().stream().map(StepNotation::tree).toList());
    }

    static PlanStep read(Fields in) throws NotationException {
        List<Cue> cues = new ArrayList<>();
        for (var cue : in.objects("cues")) cues.add(cue(cue));
        try {
            return new PlanStep(in.text("name"), in.word("kind", StepKind.values()), in.count("rep"),
                    in.count("reps"), extent(in), aim(in), in.percent("percent"), in.percent("toPercent"),
                    in.word("clock", StepClock.values()), cues);
        } catch (IllegalArgumentException e) {
            throw new NotationException("no such step: " + e.getMessage());
        }
    }

    private static Extent extent(Fields in) throws NotationException {
        if (in.has("seconds")) return new Extent.ForTime(in.seconds("seconds"));
        return in.has("metres") ? new Extent.ForDistance(in.metres("metres")) : new Extent.Open();
    }

    private static Aim aim(Fields in) throws NotationException {
        var first = in.kmh("kmh");
        if (in.has("toKmh")) return new Aim.Ramp(first, in.kmh("toKmh"));
        return in.has("capKmh")
                ? new Aim.RunnerControlled(first, in.kmh("capKmh"))
                : new Aim.Steady(first);
    }

    private static Tree tree(Cue cue) {
        var tree = new Tree().put("text", cue.text());
        return switch (cue.at()) {
            case Cue.After(var time) -> tree.seconds("afterSeconds", time);
            case Cue.AfterDistance(var distance) -> tree.metres("afterMetres", distance);
            case Cue.BeforeEnd(var time) -> tree.seconds("beforeEndSeconds", time);
            case Cue.BeforeEndDistance(var distance) -> tree.metres("beforeEndMetres", distance);
        };
    }

    private static Cue cue(Fields in) throws NotationException {
        return new Cue(in.text("text"), place(in));
    }

    private static Cue.Place place(Fields in) throws NotationException {
        if (in.has("afterSeconds")) return new Cue.After(in.seconds("afterSeconds"));
        if (in.has("afterMetres")) return new Cue.AfterDistance(in.metres("afterMetres"));
        return in.has("beforeEndSeconds")
                ? new Cue.BeforeEnd(in.seconds("beforeEndSeconds"))
                : new Cue.BeforeEndDistance(in.metres("beforeEndMetres"));
    }
}
