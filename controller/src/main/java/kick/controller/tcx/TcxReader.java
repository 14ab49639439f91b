package kick.controller.tcx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kick.controller.exchange.Aims;
import kick.controller.exchange.Answers;
import kick.controller.exchange.Budget;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlElement;
import kick.controller.exchange.XmlFile;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;

/** Reads a workout of a TCX file. */
public final class TcxReader {
    private static final int MOST_PARTS = 60_000;

    private final Aims aims;
    private final Budget budget = new Budget();

    private TcxReader(Notes notes) {
        this.aims = new Aims(notes);
    }

    public static boolean recognises(String head) {
        return head.toLowerCase(Locale.ROOT).contains("<trainingcenterdatabase");
    }

    /** @throws ImportException if there is no workout in it, it is for another sport, or leaves something open */
    public static Imported read(byte[] octets, Answers answers) {
        var notes = new Notes();
        var root = XmlFile.parse(octets, MOST_PARTS, notes);
        var all = root.child("workouts").map(XmlElement::children).orElse(List.of());
        if (all.isEmpty())
            throw new ImportException(root.place(), root.child("activities").isPresent()
                    ? "this is a run that was recorded, not a workout"
                    : "there is no workout in the file", "see that it is the right file");
        var workout = all.getFirst();
        Aims.checkSport(workout.attribute("sport").orElse(""), answers, workout.place());
        if (all.size() > 1)
            notes.add(Warning.Code.LEFT_OUT, all.get(1).place(), "only the file's first workout is read");
        var elements = new TcxReader(notes).elements(workout.children("step"), 0);
        return new Imported(Sensible.workout(workout.textOf("name").orElse(""),
                workout.textOf("notes").orElse(""), elements), notes.all());
    }

    private List<Element> elements(List<XmlElement> parts, int depth) {
        List<Element> elements = new ArrayList<>();
        for (var part : parts) {
            Budget.level(depth, part.place());
            budget.step(part.place());
            elements.add(type(part).equals("repeat_t") ? repeat(part, depth) : step(part));
        }
        return elements;
    }

    private Element repeat(XmlElement part, int depth) {
        double times = part.numberOf("repetitions").orElseThrow(() -> missing(part, "Repetitions"));
        return Sensible.repeat(times, elements(part.children("child"), depth + 1), part.place());
    }

    private Step step(XmlElement part) {
        var kind = part.textOf("intensity").orElse("").equalsIgnoreCase("resting")
                ? StepKind.RECOVERY
                : StepKind.EASY;
        var extent = extent(part.child("duration").orElseThrow(() -> missing(part, "Duration")));
        var name = Sensible.shortened(part.textOf("name").orElse(""));
        return new Step(name, kind, extent, target(part));
    }

    private Extent extent(XmlElement duration) {
        return switch (type(duration)) {
            case "time_t" -> Sensible.time(number(duration, "seconds"), duration.place());
            case "distance_t" -> Sensible.distance(number(duration, "meters"), duration.place());
            case "userinitiated_t" -> new Extent.Open();
            case "heartrateabove_t", "heartratebelow_t" -> aims.openEnd("a heart rate", duration.place());
            case "caloriesburned_t" -> aims.openEnd("energy", duration.place());
            default -> aims.openEnd("something unknown", duration.place());
        };
    }

    private Target target(XmlElement step) {
        var target = step.child("target").orElse(step);
        return switch (type(target)) {
            case "speed_t" -> target.child("speedzone")
                    .filter(zone -> zone.child("lowinmeterspersecond").isPresent())
                    .<Target>map(zone -> aims.speeds(number(zone, "lowinmeterspersecond"),
                            number(zone, "highinmeterspersecond"), zone.place()))
                    .orElseGet(() -> aims.yours("a speed zone of a watch", target.place()));
            case "heartrate_t" -> aims.yours("a heart rate", target.place());
            case "cadence_t" -> aims.yours("a cadence", target.place());
            default -> aims.yours("", step.place());
        };
    }

    /** What xsi:type says. */
    private static String type(XmlElement part) {
        var said = part.attribute("type").orElse("").toLowerCase(Locale.ROOT);
        return said.substring(said.indexOf(':') + 1);
    }

    private static double number(XmlElement part, String child) {
        return part.numberOf(child).orElseThrow(() -> missing(part, child));
    }

    private static ImportException missing(XmlElement part, String child) {
        return new ImportException(part.place(), "<%s> has no <%s>".formatted(part.name(), child),
                "mend it in the file");
    }
}
