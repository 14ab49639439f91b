package kick.ui.terminal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The keys of a treadmill on a terminal: most stand for one of its own; {@code f} lets anything be typed by name, with
 * what there is to choose from.
 */
public final class TreadmillKeys {
    private static final int ESCAPE = 27;
    private static final int BACKSPACE = 127;
    private static final int CHOICES = 8;

    private final List<String> forms;
    private final StringBuilder typed = new StringBuilder();
    private boolean typing;
    private boolean keyOut;
    private boolean offBelt;

    /** @param forms what can be typed, each with its parameters, e.g. {@code acts-late [by] [times]} */
    public TreadmillKeys(List<String> forms) {
        this.forms = forms;
    }

    /** What a key asks for, as a line that could have been typed; null if nothing yet. */
    public @Nullable String line(int key) {
        return typing ? typed(key) : pressed(key);
    }

    private @Nullable String pressed(int key) {
        return switch (key) {
            case '\r', '\n' -> "start";
            case ' ' -> "pause";
            case 's', 'S' -> "stop";
            case '+', '=' -> "faster";
            case '-', '_' -> "slower";
            case 'i', 'I' -> "steeper";
            case 'k', 'K' -> "flatter";
            case 'x', 'X' -> {
                keyOut = !keyOut;
                yield keyOut ? "safety-key-pulled" : "safety-key-back";
            }
            case 'o', 'O' -> {
                offBelt = !offBelt;
                yield offBelt ? "off-belt" : "on-belt";
            }
            case 'q', 'Q' -> "quit";
            case 'f', 'F' -> {
                typing = true;
                yield null;
            }
            default -> null;
        };
    }

    private @Nullable String typed(int key) {
        switch (key) {
            case '\r', '\n' -> {
                var line = typed.toString();
                end();
                return line.isBlank() ? null : line;
            }
            case ESCAPE -> end();
            case BACKSPACE, '\b' -> typed.setLength(Math.max(0, typed.length() - 1));
            case '\t' -> complete();
            default -> {
                if (key >= ' ') typed.appendCodePoint(key);
            }
        }
        return null;
    }

    private void end() {
        typing = false;
        typed.setLength(0);
    }

    private void complete() {
        var choices = choices();
        if (choices.size() != 1) return;
        typed.setLength(0);
        typed.append(choices.getFirst().split(" ", 2)[0]).append(' ');
    }

    private List<String> choices() {
        var begun = typed.toString().stripLeading();
        int space = begun.indexOf(' ');
        return forms.stream()
                .filter(form -> space < 0
                        ? form.startsWith(begun)
                        : form.split(" ", 2)[0].equals(begun.substring(0, space)))
                .toList();
    }

    /** What is being typed, with what it could become; empty if nothing is. */
    public List<String> prompt() {
        if (!typing) return List.of();
        var lines = new ArrayList<String>(List.of("> " + typed + "▏", ""));
        var choices = choices();
        choices.stream().limit(CHOICES).forEach(lines::add);
        if (choices.size() > CHOICES) lines.add("and " + (choices.size() - CHOICES) + " more");
        lines.add("Enter lets it happen, Tab completes, Escape goes back");
        return lines;
    }
}
