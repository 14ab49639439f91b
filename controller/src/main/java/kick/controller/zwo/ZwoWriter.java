package kick.controller.zwo;

import java.util.List;
import java.util.stream.Stream;

import kick.controller.exchange.Exported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlLines;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Repeat;
import kick.controller.workout.Runner;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;

/**
 * Writes a workout as a ZWO file for running. The whole file is by distance if some work is, and else by time, because
 * Zwift knows no mixture.
 */
public final class ZwoWriter {
    private final Notes notes = new Notes();
    private final XmlLines out = new XmlLines();
    private final ZwoParts parts;

    private ZwoWriter(boolean byDistance, Runner runner) {
        this.parts = new ZwoParts(byDistance, runner, out, notes);
    }

    /** @param runner whose paces stand in for those that Zwift does not know */
    public static Exported write(Workout workout, Runner runner) {
        boolean byDistance = byDistance(workout.elements());
        return new ZwoWriter(byDistance, runner).written(workout, byDistance);
    }

    private Exported written(Workout workout, boolean byDistance) {
        out.begin("workout_file")
                .text("author", "Kick")
                .text("name", workout.title())
                .text("description", workout.description())
                .text("sportType", "run")
                .text("durationType", byDistance ? "distance" : "time")
                .empty("tags")
                .begin("workout");
        write(workout.elements());
        return new Exported(out.end().end().octets(), notes.all());
    }

    private void write(List<Element> elements) {
        for (var element : elements) {
            switch (element) {
                case Step step -> parts.step(step);
                case Repeat repeat when areIntervals(repeat) ->
                    parts.intervals(repeat.times(), (Step) repeat.elements().get(0),
                            (Step) repeat.elements().get(1));
                case Repeat repeat -> {
                    if (repeat.times() > 1)
                        notes.add(Warning.Code.NEAREST, Place.whole(),
                                "repeats other than work and recovery by turns are written out");
                    for (int rep = 1; rep < repeat.times(); rep++) write(repeat.elements());
                    write(repeat.last());
                }
            }
        }
    }

    private static boolean areIntervals(Repeat repeat) {
        return repeat.elements().size() == 2 && repeat.last().equals(repeat.elements())
                && repeat.elements().get(0) instanceof Step work
                && repeat.elements().get(1) instanceof Step rest
                && work.kind() == StepKind.WORK && rest.kind() == StepKind.RECOVERY
                && work.target() instanceof Target.Single && rest.target() instanceof Target.Single
                && work.incline().equals(rest.incline());
    }

    private static boolean byDistance(List<Element> elements) {
        return steps(elements).anyMatch(step -> step.kind() == StepKind.WORK
                && step.extent() instanceof Extent.ForDistance)
                || steps(elements).noneMatch(step -> step.extent() instanceof Extent.ForTime);
    }

    private static Stream<Step> steps(List<Element> elements) {
        return elements.stream().flatMap(element -> switch (element) {
            case Step step -> Stream.of(step);
            case Repeat repeat -> Stream.concat(steps(repeat.elements()), steps(repeat.last()));
        });
    }
}
