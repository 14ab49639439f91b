package kick.controller.zwo;

import java.util.List;
import java.util.Optional;

import kick.controller.exchange.Aims;
import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlElement;
import kick.controller.workout.Cue;
import kick.controller.workout.Effort;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Target.Single;

/** Makes steps of the parts of a ZWO workout. */
final class ZwoSteps {
    private static final Target ALL_OUT = Aims.yoursFrom(new Target.AtEffort(Effort.MILE));

    private final boolean byDistance;
    private final double percents;
    private final Answers answers;
    private final Notes notes;

    ZwoSteps(boolean byDistance, double percents, Answers answers, Notes notes) {
        this.byDistance = byDistance;
        this.percents = percents;
        this.answers = answers;
        this.notes = notes;
    }

    /** None if the part is no step. */
    List<Element> of(XmlElement part) {
        return switch (part.name()) {
            case "warmup" -> one(part, StepKind.WARM_UP, () -> ramp(part, 1));
            case "cooldown" -> one(part, StepKind.COOL_DOWN, () -> ramp(part, -1));
            case "ramp" -> one(part, StepKind.EASY, () -> ramp(part, 0));
            case "steadystate", "solidstate" -> one(part, StepKind.EASY, () -> steady(part));
            case "freeride", "freerun" -> one(part, StepKind.EASY, () -> Aims.YOURS);
            case "maxeffort" -> one(part, StepKind.WORK, () -> ALL_OUT);
            case "intervalst" -> intervals(part);
            case "textevent", "textnotification" -> List.of();
            default -> {
                notes.add(Warning.Code.LEFT_OUT, part.place(),
                        "<%s> is left out, for it is no step that is known"
                                .formatted(Sensible.shortened(part.name())));
                yield List.of();
            }
        };
    }

    private List<Element> one(XmlElement part, StepKind kind, java.util.function.Supplier<Target> target) {
        var extent = extent(part, "duration");
        if (extent.isEmpty()) return List.of();
        var cues = ZwoCues.of(part);
        return List.of(new Step(cues.name(), kind, extent.get(), target.get(), incline(part),
                StepClock.usualFor(kind, extent.get()), cues.within(extent.get(), part, notes)));
    }

    private List<Element> intervals(XmlElement part) {
        var on = extent(part, "onduration");
        var off = extent(part, "offduration");
        if (on.isEmpty()) return List.of();
        var cues = ZwoCues.of(part);
        var work = interval(cues.name(), StepKind.WORK, on.get(), part, "onpower", "poweronlow",
                "poweronhigh")
                .on(slope(part, "onslope").orElse(incline(part)));
        List<Element> pass = off.isEmpty()
                ? List.of(saying(work, cues.within(on.get(), part, notes)))
                : cues.onto(work, interval("", StepKind.RECOVERY, off.get(), part, "offpower", "powerofflow",
                        "poweroffhigh").on(slope(part, "offslope").orElse(incline(part))), part, notes);
        return List.of(Sensible.repeat(part.number("repeat").orElse(1.0), pass, part.place()));
    }

    private static Step saying(Step step, List<Cue> cues) {
        return cues.stream().reduce(step, Step::saying, (one, _) -> one);
    }

    private Step interval(String name, StepKind kind, Extent extent, XmlElement part, String power,
            String low,
            String high) {
        var target = part.attribute(power).isEmpty() && part.attribute(low).isEmpty()
                ? unsaid(part)
                : middle(part, power, low, high);
        return new Step(name, kind, extent, target);
    }

    private Target steady(XmlElement part) {
        if (part.attribute("power", "powerlow", "powerhigh").isEmpty()) return unsaid(part);
        return middle(part, "power", "powerlow", "powerhigh");
    }

    private Target unsaid(XmlElement part) {
        notes.add(Warning.Code.YOURS, part.place(),
                "a step gives no speed, so it is yours: it is offered at your easy pace");
        return Aims.YOURS;
    }

    private Single middle(XmlElement part, String power, String low, String high) {
        var said = part.number(power);
        if (said.isPresent()) return effort(part, said.get());
        double least = part.number(low).or(() -> part.number(high)).orElseThrow();
        double most = part.number(high).orElse(least);
        if (least != most)
            notes.add(Warning.Code.BAND, part.place(),
                    "a step is run in the middle of the band that it gives");
        return effort(part, (least + most) / 2);
    }

    /**
     * Zwift goes from PowerLow to PowerHigh, whichever is the higher; but files have been written by people who took
     * the names at their word.
     *
     * @param direction above zero if the speed must rise, below if it must fall, zero if the file decides
     */
    private Target ramp(XmlElement part, int direction) {
        if (part.attribute("powerlow").isEmpty() || part.attribute("powerhigh").isEmpty())
            return steady(part);
        double from = part.number("powerlow").orElseThrow();
        double to = part.number("powerhigh").orElseThrow();
        if ((to - from) * direction < 0) {
            notes.add(Warning.Code.READ_AS, part.place(),
                    "a %s is run so that it %s, although the file has it the other"
                            .formatted(direction > 0 ? "warm-up" : "cool-down",
                                    direction > 0 ? "gets faster" : "gets slower")
                            + " way round");
            return new Target.Ramp(effort(part, to), effort(part, from));
        }
        return from == to ? effort(part, from) : new Target.Ramp(effort(part, from), effort(part, to));
    }

    private Single effort(XmlElement part, double fraction) {
        return Sensible.effort(RacePaces.of(part, answers), fraction, part.place());
    }

    private Optional<Extent> extent(XmlElement part, String attribute) {
        double length = part.number(attribute)
                .orElseThrow(() -> new ImportException(part.place(),
                        "<%s> has no %s".formatted(part.name(), attribute),
                        "mend it in the file"));
        if (length == 0) {
            notes.add(Warning.Code.LEFT_OUT, part.place(), "a step of no length is left out");
            return Optional.empty();
        }
        return Optional.of(
                byDistance ? Sensible.distance(length, part.place()) : Sensible.time(length, part.place()));
    }

    private InclineTarget incline(XmlElement part) {
        return part.number("incline")
                .<InclineTarget>map(
                        said -> new InclineTarget.Steady(Sensible.incline(said * percents, part.place())))
                .or(() -> slope(part, "slope"))
                .orElse(new InclineTarget.Usual());
    }

    /** Another spelling, which is always in per cent. */
    private Optional<InclineTarget> slope(XmlElement part, String attribute) {
        return part.number(attribute)
                .map(said -> new InclineTarget.Steady(Sensible.incline(said, part.place())));
    }

}
