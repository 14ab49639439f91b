package kick.controller.qz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import kick.controller.exchange.Answers;
import kick.controller.exchange.Budget;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Question;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlElement;
import kick.controller.exchange.XmlFile;
import kick.controller.workout.Element;

/** Reads a training programme of QZ. The format gives no unit: speeds and distances are in km or in miles. */
public final class QzReader {
    private static final int MOST_PARTS = 20_000;
    private static final List<String> SPEEDS = List.of("speed", "speedfrom", "speedto", "minspeed",
            "maxspeed");

    private final Notes notes;
    private final QzRow rows;
    private final Budget budget = new Budget();

    private QzReader(double kilometres, Notes notes) {
        this.notes = notes;
        this.rows = new QzRow(kilometres, notes);
    }

    public static boolean recognises(String head) {
        var lower = head.toLowerCase(Locale.ROOT);
        return lower.contains("<rows") || lower.contains("<row ");
    }

    /** @throws ImportException if it is none, is for another machine, or leaves something open */
    public static Imported read(byte[] octets, String name, Answers answers) {
        var notes = new Notes();
        var root = XmlFile.parse(octets, MOST_PARTS, notes);
        if (!root.name().equals("rows"))
            throw new ImportException(root.place(),
                    "this is no programme of QZ: its root is <%s>".formatted(root.name()),
                    "see that it is the right file");
        var device = root.attribute("device").orElse("treadmill").toLowerCase(Locale.ROOT);
        if (!device.equals("treadmill"))
            throw new ImportException(root.place(),
                    "this is a programme for \"%s\", whose targets mean nothing on a treadmill"
                            .formatted(Sensible.shortened(device)),
                    "get one for a treadmill");
        var reader = new QzReader(kilometres(root, answers), notes);
        return new Imported(Sensible.workout(name, "", reader.elements(root, 0)), notes.all());
    }

    /** What one unit of length is in km. */
    private static double kilometres(XmlElement root, Answers answers) {
        if (!hasSpeed(root)) return 1;
        return answers.to(Question.UNITS, root.place(), "it does not say whether its speeds are km/h or mph")
                .equals("mph") ? 1.609344 : 1;
    }

    private static boolean hasSpeed(XmlElement part) {
        return SPEEDS.stream().anyMatch(speed -> part.attribute(speed).isPresent())
                || part.children().stream().anyMatch(QzReader::hasSpeed);
    }

    private List<Element> elements(XmlElement parent, int depth) {
        List<Element> elements = new ArrayList<>();
        for (var part : parent.children()) {
            switch (part.name()) {
                case "row" -> {
                    budget.step(part.place());
                    elements.add(rows.step(part));
                }
                case "repeat" -> {
                    Budget.level(depth + 1, part.place());
                    budget.step(part.place());
                    elements.add(Sensible.repeat(part.number("times").orElse(1.0), elements(part, depth + 1),
                            part.place()));
                }
                default -> notes.add(Warning.Code.LEFT_OUT, part.place(),
                        "<%s> is left out, for it is no row that is known"
                                .formatted(Sensible.shortened(part.name())));
            }
        }
        return elements;
    }
}
