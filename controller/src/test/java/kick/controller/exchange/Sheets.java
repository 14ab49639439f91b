package kick.controller.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import kick.controller.workout.Aim;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.QuantityText;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Repeat;
import kick.controller.workout.Runner;
import kick.controller.workout.Step;

/** The files beside the tests, and what is asked of an import again and again. */
public final class Sheets {
    /** 5 km in 20:00. */
    public static final Runner RUNNER = Runner.DEFAULT
            .withRace(new RaceResult(kick.controller.units.Distance.metres(5000),
                    java.time.Duration.ofMinutes(20)));

    private Sheets() {}

    public static byte[] octets(String resource) {
        try (var in = Sheets.class.getResourceAsStream("/" + resource)) {
            if (in == null) throw new IllegalArgumentException("there is no " + resource);
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One line for each step with every repeat written out: name, kind, length, speed, incline. */
    public static List<String> lines(Imported imported) {
        return lines(imported.workout().planFor(RUNNER));
    }

    public static List<String> lines(Plan plan) {
        return plan.steps()
                .stream()
                .map(step -> String.join(" | ", step.name(), step.kind().word(),
                        switch (step.extent()) {
                            case Extent.ForTime(var time) -> QuantityText.of(time);
                            case Extent.ForDistance(var far) -> QuantityText.of(far);
                            case Extent.Open() -> "open";
                        }, switch (step.aim()) {
                            case Aim.Steady(var speed) -> QuantityText.of(speed);
                            case Aim.Ramp(var from, var to) ->
                                QuantityText.of(from) + " to " + QuantityText.of(to);
                            case Aim.RunnerControlled(var from, var to) ->
                                QuantityText.of(from) + ", yours to " + QuantityText.of(to);
                        }, QuantityText.of(step.incline())))
                .toList();
    }

    /** The steps as they stand, each repeat's once. */
    public static List<Step> steps(List<Element> elements) {
        return elements.stream().flatMap(element -> switch (element) {
            case Step step -> Stream.of(step);
            case Repeat repeat -> steps(repeat.elements()).stream();
        }).toList();
    }

    /** What is warned of, as {@code code place: words}. */
    public static List<String> warnings(List<Warning> warnings) {
        return warnings.stream()
                .map(one -> "%s %s".formatted(one.code().word(), one.in("f")))
                .toList();
    }
}
