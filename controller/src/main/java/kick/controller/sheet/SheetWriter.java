package kick.controller.sheet;

import java.util.List;
import java.util.regex.Pattern;

import kick.controller.workout.Cue;
import kick.controller.workout.Element;
import kick.controller.workout.Repeat;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;

/** Writes any workout as a file of Kick's own. */
public final class SheetWriter {
    /** Text that YAML takes for nothing else when it stands without quotes. */
    private static final Pattern PLAIN = Pattern
            .compile("[A-Za-z][A-Za-z0-9 ,./()%\u00E4\u00F6\u00FC-]{0,300}[A-Za-z0-9.)%]");
    private static final Pattern WORD_OF_YAML = Pattern.compile("(?i)null|true|false|yes|no|on|off");

    private final StringBuilder out = new StringBuilder();

    private SheetWriter() {}

    /** @param remarks lines for the head of the file, each without a # */
    public static String write(Workout workout, List<String> remarks) {
        var writer = new SheetWriter();
        for (var remark : remarks)
            writer.out.append("# ").append(remark.replaceAll("\\p{Cntrl}+", " ")).append('\n');
        writer.line(0, "title: ", text(workout.title()));
        if (!workout.description().isEmpty()) writer.line(0, "description: ", text(workout.description()));
        writer.line(0, "steps:", "");
        writer.elements(workout.elements(), 1);
        return writer.out.toString();
    }

    private void elements(List<Element> elements, int depth) {
        for (var element : elements) {
            switch (element) {
                case Step step -> step(step, depth);
                case Repeat repeat -> {
                    line(depth, "- repeat: ", String.valueOf(repeat.times()));
                    line(depth, "  steps:", "");
                    elements(repeat.elements(), depth + 2);
                    if (repeat.last().equals(repeat.elements())) continue;
                    line(depth, "  last:", "");
                    elements(repeat.last(), depth + 2);
                }
            }
        }
    }

    private void step(Step step, int depth) {
        line(depth, "- " + step.kind().word() + ": ", StepWords.of(step.extent()));
        if (!step.name().equals(step.kind().word())) line(depth, "  name: ", text(step.name()));
        line(depth, "  speed: ", SpeedWords.of(step.target()));
        if (step.target() instanceof Target.RunnerControlled(_, var cap))
            line(depth, "  up-to: ", SpeedWords.of(cap));
        StepWords.of(step.incline()).ifPresent(incline -> line(depth, "  incline: ", incline));
        if (step.clock() != StepClock.usualFor(step.kind(), step.extent()))
            line(depth, "  counts: ", step.clock().word());
        cues(step.cues(), depth);
    }

    private void cues(List<Cue> cues, int depth) {
        if (cues.size() == 1 && cues.getFirst().equals(Cue.atStart(cues.getFirst().text()))) {
            line(depth, "  say: ", text(cues.getFirst().text()));
            return;
        }
        if (!cues.isEmpty()) line(depth, "  say:", "");
        for (var cue : cues) {
            var atStart = cue.equals(Cue.atStart(cue.text()));
            line(depth, "    - " + (atStart ? "" : StepWords.of(cue.at()) + ": "), text(cue.text()));
        }
    }

    private void line(int depth, String key, String value) {
        out.append("  ".repeat(depth)).append(key).append(value).append('\n');
    }

    /** In quotes where YAML needs them. */
    private static String text(String text) {
        if (PLAIN.matcher(text).matches() && !WORD_OF_YAML.matcher(text).matches()) return text;
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') quoted.append('\\').appendCodePoint(c);
            else
                if (c < ' ' || c == 0x7F || c >= 0x80 && c < 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF
                        || c >= 0xD800 && c < 0xE000 || c == 0xFFFE || c == 0xFFFF)
                    quoted.append("\\u%04X".formatted(c));
            else
                    quoted.appendCodePoint(c);
        });
        return quoted.append('"').toString();
    }
}
