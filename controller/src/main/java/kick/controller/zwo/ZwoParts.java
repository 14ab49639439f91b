package kick.controller.zwo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Resolved;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlLines;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.PlanStep;
import kick.controller.workout.Runner;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Target.Single;

/** Writes steps as the parts of a ZWO workout, and notes what they lose. */
final class ZwoParts {
    private final boolean byDistance;
    private final Runner runner;
    private final XmlLines out;
    private final Notes notes;

    ZwoParts(boolean byDistance, Runner runner, XmlLines out, Notes notes) {
        this.byDistance = byDistance;
        this.runner = runner;
        this.out = out;
        this.notes = notes;
    }

    /** A speed as Zwift says it: a race, counted from 0, and a fraction of the speed in it. */
    private record Power(int pace, String fraction) {}

    void step(Step step) {
        var plan = Resolved.of(step, runner);
        tellLosses(step);
        var part = new ArrayList<>(List.of("Duration", length(plan)));
        var name = switch (step.target()) {
            case Single single -> steady(part, step, single, plan.aim().first());
            case Target.Ramp(var from, var to) -> ramp(part, step, power(from, plan.aim().first()),
                    power(to,
                            Resolved.of(new Step("", step.kind(), step.extent(), to), runner).aim().first()));
            case Target.RunnerControlled _ -> {
                part.addAll(List.of("FlatRoad", "0"));
                lost(step.name()
                        + ": Zwift lets the runner decide without a speed offered and without a limit");
                yield "FreeRide";
            }
        };
        addIncline(part, step.incline(), plan);
        out.begin(name, part.toArray(String[]::new));
        texts(step, plan, 0);
        out.end();
    }

    void intervals(int times, Step work, Step rest) {
        var on = Resolved.of(work, runner);
        var off = Resolved.of(rest, runner);
        tellLosses(work);
        tellLosses(rest);
        if (!rest.name().equals(rest.kind().word()))
            lost("the name \"" + rest.name() + "\" of a recovery is not kept");
        if (!work.cues().isEmpty() || !rest.cues().isEmpty())
            lost("Zwift says the texts of intervals in the first repetition only");
        var fast = power((Single) work.target(), on.aim().first());
        var slow = power((Single) rest.target(), off.aim().first());
        if (fast.pace() != slow.pace()) {
            fast = ofFiveKm(on.aim().first());
            slow = ofFiveKm(off.aim().first());
        }
        var part = new ArrayList<>(
                List.of("Repeat", String.valueOf(times), "OnDuration", length(on), "OffDuration",
                        length(off), "OnPower", fast.fraction(), "OffPower", slow.fraction(), "pace",
                        String.valueOf(fast.pace())));
        addIncline(part, work.incline(), on);
        out.begin("IntervalsT", part.toArray(String[]::new));
        texts(work, on, 0);
        for (var cue : rest.cues()) text(cue, off, byDistance ? Resolved.metres(on) : Resolved.seconds(on));
        out.end();
    }

    private String steady(List<String> part, Step step, Single single, Speed speed) {
        var power = power(single, speed);
        boolean ramped = step.kind() == StepKind.WARM_UP || step.kind() == StepKind.COOL_DOWN;
        part.addAll(ramped
                ? List.of("PowerLow", power.fraction(), "PowerHigh", power.fraction(), "pace",
                        "" + power.pace())
                : List.of("Power", power.fraction(), "pace", "" + power.pace()));
        return step.kind() == StepKind.WARM_UP ? "Warmup" : ramped ? "Cooldown" : "SteadyState";
    }

    private String ramp(List<String> part, Step step, Power from, Power to) {
        if (from.pace() != to.pace()) {
            from = ofFiveKm(Resolved.of(step, runner).aim().first());
            to = ofFiveKm(last(Resolved.of(step, runner)));
        }
        part.addAll(
                List.of("PowerLow", from.fraction(), "PowerHigh", to.fraction(), "pace", "" + from.pace()));
        double rise = Double.parseDouble(to.fraction()) - Double.parseDouble(from.fraction());
        if (step.kind() == StepKind.WARM_UP && rise > 0) return "Warmup";
        return step.kind() == StepKind.COOL_DOWN && rise < 0 ? "Cooldown" : "Ramp";
    }

    private static Speed last(PlanStep step) {
        return step.aim() instanceof Aim.Ramp(_, var to) ? to : step.aim().first();
    }

    private Power power(Single target, Speed speed) {
        if (target instanceof Target.AtEffort(var effort, double fraction)) {
            var race = Arrays.stream(RacePaces.values())
                    .filter(one -> one.effort().equals(effort))
                    .findFirst();
            if (race.isPresent()) return new Power(race.get().number(), Resolved.text(fraction, 17));
        }
        return ofFiveKm(speed);
    }

    private Power ofFiveKm(Speed speed) {
        lost("a speed that Zwift does not know is written as a fraction of your pace over 5 km");
        double all = runner.paces().speed(RacePaces.FIVE_KM.effort()).kmh();
        return new Power(RacePaces.FIVE_KM.number(),
                Resolved.text(Math.clamp(speed.kmh() / all, 0.1, 2), 4));
    }

    private String length(PlanStep step) {
        boolean fits = byDistance
                ? step.extent() instanceof Extent.ForDistance
                : step.extent() instanceof Extent.ForTime;
        var length = Resolved.text(byDistance ? Resolved.metres(step) : Resolved.seconds(step), fits ? 3 : 0);
        if (!fits) {
            var open = step.extent() instanceof Extent.Open;
            lost("%s: %s becomes %s %s".formatted(step.name(), open ? "an open end" : "its length", length,
                    byDistance ? "m" : "s"));
        }
        return length.equals("0") ? "1" : length;
    }

    private void addIncline(List<String> part, InclineTarget incline, PlanStep plan) {
        if (incline instanceof InclineTarget.Usual) return;
        if (!(incline instanceof InclineTarget.Steady))
            lost(plan.name() + ": its incline changes on the way, and the first is written");
        part.addAll(List.of("Incline", Resolved.text(plan.incline().fraction(), 3)));
    }

    private void texts(Step step, PlanStep plan, double from) {
        event("%s: %s km/h".formatted(step.name().replace(":", ""),
                Resolved.text(plan.aim().first().kmh(), 1)), 0);
        for (var cue : step.cues()) text(cue, plan, from);
    }

    private void text(Cue cue, PlanStep step, double from) {
        double speed = Resolved.metresPerSecond(step);
        double all = byDistance ? Resolved.metres(step) : Resolved.seconds(step);
        double offset = switch (cue.at()) {
            case Cue.After(var time) -> seconds(time) * (byDistance ? speed : 1);
            case Cue.AfterDistance(var far) -> far.metres() / (byDistance ? 1 : speed);
            case Cue.BeforeEnd(var time) -> all - seconds(time) * (byDistance ? speed : 1);
            case Cue.BeforeEndDistance(var far) -> all - far.metres() / (byDistance ? 1 : speed);
        };
        boolean fits = cue.at() instanceof Cue.After(var time) && (!byDistance || time.isZero())
                || cue.at() instanceof Cue.AfterDistance && byDistance;
        if (!fits) lost("the place of a text is reckoned in %s".formatted(byDistance ? "metres" : "seconds"));
        event(cue.text(), from + Math.max(0, fits ? offset : Math.round(offset)));
    }

    private void event(String words, double offset) {
        out.empty("textevent", byDistance && offset > 0 ? "distoffset" : "timeoffset",
                Resolved.text(offset, 3), "message", words);
    }

    private static double seconds(java.time.Duration time) {
        return time.toMillis() / 1000.0;
    }

    private void tellLosses(Step step) {
        if (step.clock() != StepClock.usualFor(step.kind(), step.extent()))
            lost(step.name() + ": Zwift counts every step at once");
        if (step.name().contains(":") || step.name().length() > ZwoCues.LONGEST_NAME)
            lost("the name \"" + step.name() + "\" is not read again as it is");
    }

    private void lost(String words) {
        notes.add(Warning.Code.NEAREST, Place.whole(), words);
    }
}
