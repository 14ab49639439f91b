package kick.controller.icu;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.exchange.Answers;
import kick.controller.exchange.Budget;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Sensible;
import kick.controller.workout.Element;
import kick.controller.workout.StepKind;

/**
 * Reads a workout in the text of intervals.icu: lines that begin with a dash are steps, other lines are headings. A
 * heading with {@code 4x} in it has the steps under it run four times, up to the next heading or empty line.
 */
public final class IcuReader {
    private static final int LARGEST = 200_000;
    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern STEP = Pattern.compile("\\s*[-*\u2013]\\s+(\\S.*)");
    private static final Pattern LOOKS_LIKE_STEP = Pattern
            .compile("(?m)^\\s*-\\s.{0,80}?\\d ?(?:m|s|h|km|mi|mtr|min|'|\")");
    private static final Pattern TIMES = Pattern.compile("(?:^|.*\\s)(\\d{1,4})\\s?[xX\u00D7](?:\\s.*|$)");
    private static final Pattern OWN_TIMES = Pattern.compile("(\\d{1,4})\\s?[xX\u00D7]\\s+(\\S.*)");

    private final IcuStep steps;
    private final Budget budget = new Budget();
    private final List<Element> elements = new ArrayList<>();
    private final List<Element> section = new ArrayList<>();
    private String title = "";
    private StepKind kind = StepKind.EASY;
    private double times = 1;
    private Place timesAt = Place.whole();

    private IcuReader(Answers answers, Notes notes) {
        this.steps = new IcuStep(answers, notes);
    }

    public static boolean recognises(String head) {
        return !head.contains("<") && !head.contains("{") && !head.contains("steps:")
                && LOOKS_LIKE_STEP.matcher(head).find();
    }

    /**
     * @param name the title if none stands in the text
     * @throws ImportException if a line cannot be used, or leaves something open
     */
    public static Imported read(byte[] octets, String name, Answers answers) {
        var notes = new Notes();
        var reader = new IcuReader(answers, notes);
        var lines = LINE_END.split(text(octets), -1);
        for (int i = 0; i < lines.length; i++)
            reader.line(lines[i], i + 1 < lines.length ? lines[i + 1] : "", i + 1);
        reader.endSection();
        return new Imported(
                Sensible.workout(reader.title.isEmpty() ? name : reader.title, "", reader.elements),
                notes.all());
    }

    private static String text(byte[] octets) {
        if (octets.length > LARGEST)
            throw new ImportException(Place.whole(), "the file is larger than 200 kB",
                    "see that it is the right file");
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new ImportException(Place.whole(), "the file is not text in UTF-8", "save it as UTF-8");
        }
    }

    private void line(String line, String next, int number) {
        var place = new Place.InText(number, 1);
        if (line.length() > 1000)
            throw new ImportException(place, "the line is longer than any step", "mend it in the file");
        Matcher step = STEP.matcher(line);
        if (step.matches()) step(step.group(1), place);
        else if (line.isBlank()) endSection();
        else heading(line.strip(), next, place);
    }

    private void step(String text, Place place) {
        budget.step(place);
        Matcher own = OWN_TIMES.matcher(text);
        if (own.matches())
            section.add(Sensible.repeat(Double.parseDouble(own.group(1)),
                    List.of(steps.step(own.group(2), kind, place)), place));
        else
            section.add(steps.step(text, kind, place));
    }

    private void heading(String words, String next, Place place) {
        endSection();
        Matcher said = TIMES.matcher(words);
        if (said.matches()) {
            times = Double.parseDouble(said.group(1));
            timesAt = place;
        } else
            if (title.isEmpty() && elements.isEmpty() && next.isBlank()) title = Sensible.shortened(words);
        var lower = words.toLowerCase(Locale.ROOT);
        kind = lower.startsWith("warm")
                ? StepKind.WARM_UP
                : lower.startsWith("cool") ? StepKind.COOL_DOWN : StepKind.EASY;
    }

    private void endSection() {
        if (section.isEmpty()) return;
        if (times == 1) elements.addAll(section);
        else elements.add(Sensible.repeat(times, List.copyOf(section), timesAt));
        section.clear();
        times = 1;
        kind = StepKind.EASY;
    }
}
