package kick.ui;

import java.io.PrintWriter;

/** Prints a text in lines that fit a terminal. */
final class Wrapped {
    private static final int WIDTH = 96;

    private Wrapped() {}

    static void print(PrintWriter out, int indent, String text) {
        var margin = " ".repeat(indent);
        var line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            if (line.length() > 0 && indent + line.length() + 1 + word.length() > WIDTH) {
                out.println(margin + line);
                line.setLength(0);
            }
            if (line.length() > 0) line.append(' ');
            line.append(word);
        }
        if (line.length() > 0) out.println(margin + line);
    }
}
