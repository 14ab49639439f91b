package kick.ui.terminal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Phase;
import kick.controller.units.Moment;
import kick.ui.json.RunJson.Truth;
import kick.ui.text.RunWords;

/** A run drawn anew several times a second on a whole terminal. */
public final class LiveView implements RunView {
    private static final int MESSAGES = 3;

    private final Page page;
    private final Screen screen;
    private final RunWords runWords;
    private final Deque<String> messages = new ArrayDeque<>();
    private @Nullable String alarm;

    LiveView(Page page, Screen screen, RunWords runWords) {
        this.page = page;
        this.screen = screen;
        this.runWords = runWords;
    }

    @Override public void happened(ControllerEvent event, Moment at) {
        var text = runWords.of(event);
        // the last seconds are counted in the picture itself
        if (text == null || text.length() < 3) return;
        switch (event) {
            case ControllerEvent.Run(EngineEvent.Alarmed(var what)) when what != Alarm.STILL_SLOWING ->
                alarm = text;
            case ControllerEvent.Run(EngineEvent.CountDown _),ControllerEvent.Run(EngineEvent.Resumed _),ControllerEvent.Run(EngineEvent.Ended _) ->
                alarm = null;
            default -> {}
        }
        messages.addLast(text);
        if (messages.size() > MESSAGES) messages.removeFirst();
    }

    @Override public void second(Snapshot now, @Nullable Truth truth) {}

    @Override public void draw(Snapshot now) {
        if (now.phase() instanceof Phase.Paused paused && paused.stands()) alarm = null;
        page.draw(screen.lines(now, List.copyOf(messages), alarm, page.width(), page.height()),
                line -> alarm != null && !line.isBlank() && alarm.contains(line.strip()));
    }

    @Override public void close() {
        page.close();
    }
}
