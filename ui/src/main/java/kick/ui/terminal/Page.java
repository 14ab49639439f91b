package kick.ui.terminal;

import java.util.List;
import java.util.function.Predicate;

import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;

/** A whole terminal, drawn anew line by line. */
public final class Page implements AutoCloseable {
    private static final String RED = "\u001b[1;97;41m";
    private static final String PLAIN = "\u001b[0m";

    private final Terminal terminal;

    Page(Terminal terminal) {
        this.terminal = terminal;
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
    }

    public int width() {
        return Math.max(20, terminal.getSize().getColumns());
    }

    public int height() {
        return Math.max(5, terminal.getSize().getRows());
    }

    /** @param loud which lines are shown in red */
    public void draw(List<String> lines, Predicate<String> loud) {
        int width = width();
        int height = height();
        var shown = lines.size() > height ? lines.subList(0, height) : lines;
        var frame = new StringBuilder("\u001b[H");
        for (int i = 0; i < shown.size(); i++) {
            var line = shown.get(i);
            if (line.length() > width) line = line.substring(0, width);
            boolean red = loud.test(line);
            frame.append(red ? RED : "").append(line).append(red ? PLAIN : "").append("\u001b[K");
            if (i < shown.size() - 1) frame.append("\r\n");
        }
        terminal.writer().print(frame.append("\u001b[J"));
        terminal.flush();
    }

    @Override public void close() {
        terminal.puts(Capability.cursor_visible);
        terminal.puts(Capability.exit_ca_mode);
        terminal.flush();
    }
}
