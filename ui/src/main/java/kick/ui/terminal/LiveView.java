package kick.ui.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.units.Moment;
import kick.ui.json.RunJson.Truth;
import kick.ui.text.RunWords;

/** A run drawn anew several times a second on a whole terminal. */
public final class LiveView implements RunView {
    private static final int MESSAGES = 3;
    private static final String RED = "\u001b[1;97;41m";
    private static final String PLAIN = "\u001b[0m";

    private final Terminal terminal;
    private final Screen screen;
    private final RunWords runWords;
    private final Deque<String> messages = new ArrayDeque<>();
    private @Nullable String alarm;

    LiveView(Terminal terminal, Screen screen, RunWords runWords) {
        this.terminal = terminal;
        this.screen = screen;
        this.runWords = runWords;
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.cursor_invisible);
    }

    @Override public void happened(ControllerEvent event, Moment at) {
        var text = runWords.of(event);
        // the last seconds are counted in the picture itself
        if (text == null || text.length() < 3) return;
        switch (event) {
            case ControllerEvent.Run(EngineEvent.Alarmed(var what)) when what != Alarm.STILL_SLOWING ->
                alarm = text;
            case ControllerEvent.Run(EngineEvent.Resumed _),ControllerEvent.Run(EngineEvent.Ended _) ->
                alarm = null;
            default -> {}
        }
        messages.addLast(text);
        if (messages.size() > MESSAGES) messages.removeFirst();
    }

    @Override public void second(Snapshot now, @Nullable Truth truth) {}

    @Override public void draw(Snapshot now) {
        int width = Math.max(20, terminal.getSize().getColumns());
        int height = Math.max(5, terminal.getSize().getRows());
        List<String> lines = screen.lines(now, List.copyOf(messages), alarm, width, height);
        if (lines.size() > height) lines = lines.subList(0, height);
        var frame = new StringBuilder("\u001b[H");
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.length() > width) line = line.substring(0, width);
            boolean loud = alarm != null && !line.isBlank() && alarm.contains(line.strip());
            frame.append(loud ? RED : "").append(line).append(loud ? PLAIN : "").append("\u001b[K");
            if (i < lines.size() - 1) frame.append("\r\n");
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
