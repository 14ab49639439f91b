package kick.ui.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Numbers five lines high, to be read from a treadmill. */
final class BigDigits {
    private static final int HEIGHT = 5;
    private static final int WIDTH = 3;

    /** Five rows of three cells each, row by row. */
    private static final Map<Character, String> GLYPHS = Map.ofEntries(
            Map.entry('0', "████ ██ ██ ████"), Map.entry('1', "  █  █  █  █  █"),
            Map.entry('2', "███  █████  ███"), Map.entry('3', "███  ████  ████"),
            Map.entry('4', "█ ██ ████  █  █"), Map.entry('5', "████  ███  ████"),
            Map.entry('6', "████  ████ ████"), Map.entry('7', "███  █  █  █  █"),
            Map.entry('8', "████ █████ ████"), Map.entry('9', "████ ████  ████"),
            Map.entry(':', "    █     █    "), Map.entry('–', "      ███      "));

    private BigDigits() {}

    /**
     * The lines of {@code text}, which is made of digits, points, colons and dashes; anything else is a
     * gap.
     */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < HEIGHT; row++) {
            var line = new StringBuilder();
            for (char c : text.toCharArray()) line.append(row(c, row)).append(' ');
            lines.add(line.toString());
        }
        return lines;
    }

    private static String row(char c, int row) {
        if (c == '.') return row == HEIGHT - 1 ? "█" : " ";
        return GLYPHS.getOrDefault(c, " ".repeat(WIDTH * HEIGHT)).substring(row * WIDTH, (row + 1) * WIDTH);
    }
}
