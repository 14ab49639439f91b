package kick.controller.zwo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Question;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlElement;
import kick.controller.exchange.XmlFile;
import kick.controller.workout.Element;

/** Reads a ZWO file for running. */
public final class ZwoReader {
    private static final int MOST_PARTS = 20_000;

    private ZwoReader() {}

    /** Whether the text could be a ZWO file, by its root. */
    public static boolean recognises(String head) {
        return head.toLowerCase(Locale.ROOT).contains("<workout_file");
    }

    /**
     * @throws ImportException if it is none, is for another sport, or leaves something open
     */
    public static Imported read(byte[] octets, Answers answers) {
        var notes = new Notes();
        var root = XmlFile.parse(octets, MOST_PARTS, notes);
        if (!root.name().equals("workout_file"))
            throw new ImportException(root.place(),
                    "this is no ZWO file: its root is <%s>".formatted(root.name()),
                    "see that it is the right file");
        checkSport(root, answers);
        var parts = root.child("workout").map(XmlElement::children).orElse(List.of());
        var steps = new ZwoSteps(byDistance(root, parts, answers), percents(parts, answers, notes), answers,
                notes);
        List<Element> elements = new ArrayList<>();
        for (var part : parts) {
            elements.addAll(steps.of(part));
            if (elements.size() > Sensible.MOST_ELEMENTS)
                throw new ImportException(part.place(), "the file has more than 2000 steps", "split it");
        }
        var workout = Sensible.workout(root.textOf("name").orElse(""), root.textOf("description").orElse(""),
                elements);
        return new Imported(workout, notes.all());
    }

    private static void checkSport(XmlElement root, Answers answers) {
        var said = root.textOf("sporttype").map(sport -> sport.toLowerCase(Locale.ROOT));
        if (said.isEmpty())
            answers.to(Question.SPORT, root.place(),
                    "it does not say its sport, which usually means a bike workout");
        else
            if (!said.get().startsWith("run"))
                throw new ImportException(root.place(),
                        "this is a workout for \"%s\", whose targets mean nothing on a treadmill"
                                .formatted(Sensible.shortened(said.get())),
                        "get one for running");
    }

    /** Whether Duration is in metres. Old files do not tell and mean metres, but nobody can be sure. */
    private static boolean byDistance(XmlElement root, List<XmlElement> parts, Answers answers) {
        var said = root.textOf("durationtype").or(() -> root.attribute("durationtype")).orElse("");
        var type = said.toLowerCase(Locale.ROOT);
        if (type.startsWith("dist") || type.startsWith("time")) return type.startsWith("dist");
        if (parts.isEmpty()) return false;
        double total = parts.stream().mapToDouble(ZwoReader::length).sum();
        return answers.to(Question.LENGTHS, root.child("durationtype").orElse(root).place(),
                String.format(Locale.ROOT,
                        "%s does not say whether its lengths are %.1f km or %.0f min altogether",
                        said.isEmpty() ? "it" : "durationType \"%s\"".formatted(Sensible.shortened(said)),
                        total / 1000, total / 60))
                .equals("distance");
    }

    private static double length(XmlElement part) {
        double times = part.number("repeat").orElse(1.0);
        return part.number("duration").orElse(0.0)
                + times * (part.number("onduration").orElse(0.0) + part.number("offduration").orElse(0.0));
    }

    /** What the inclines have to be multiplied by to be per cent. Some programs write 0.07 and others 7. */
    private static double percents(List<XmlElement> parts, Answers answers, Notes notes) {
        var told = answers.find(Question.INCLINES_AS);
        if (told.isPresent()) return told.get().equals("fraction") ? 100 : 1;
        var inclined = parts.stream().filter(part -> part.number("incline").orElse(0.0) != 0).toList();
        boolean fractions = inclined.stream()
                .allMatch(part -> Math.abs(part.number("incline").orElse(0.0)) <= 0.4);
        if (!fractions || inclined.isEmpty()) return 1;
        var first = inclined.getFirst();
        var words = String.format(Locale.ROOT,
                "an incline is read as a fraction (%s is %.1f %%); if it is per cent, say --inclines-as percent",
                first.attribute("incline").orElse(""), first.number("incline").orElse(0.0) * 100);
        for (var part : inclined) notes.add(Warning.Code.READ_AS, part.place(), words);
        return 100;
    }
}
