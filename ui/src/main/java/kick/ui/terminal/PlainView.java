package kick.ui.terminal;

import java.io.PrintWriter;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Phase;
import kick.controller.units.Moment;
import kick.ui.json.RunJson.Truth;
import kick.ui.text.RunWords;
import kick.ui.text.Words;

/** A run as lines of text: what happens, and every half minute where it stands. */
public final class PlainView implements RunView {
    private static final int EVERY_SECONDS = 30;

    private final PrintWriter out;
    private final RunWords runWords;
    private final Words words;
    private int seconds;

    public PlainView(PrintWriter out, RunWords runWords, Words words) {
        this.out = out;
        this.runWords = runWords;
        this.words = words;
    }

    @Override public void happened(ControllerEvent event, Moment at) {
        var text = runWords.of(event);
        // the last seconds of each step are for ears, not for a log
        if (text == null || text.length() < 3) return;
        out.printf("%8s  %s%n", Words.clock(java.time.Duration.ofNanos(at.nanos())), text);
        out.flush();
    }

    @Override public boolean isUnread() {
        return out.checkError();
    }

    @Override public void second(Snapshot now, @Nullable Truth truth) {
        if (++seconds % EVERY_SECONDS != 0 || !(now.phase() instanceof Phase.Running)) return;
        var position = now.position();
        var reported = now.reported();
        if (position == null || reported == null) return;
        var incline = reported.incline();
        out.printf("%8s  %s, %s, %s%n", Words.clock(java.time.Duration.ofNanos(now.at().nanos())),
                words.speed(reported.speed()), incline == null ? "no incline" : Words.incline(incline),
                words.distance(position.total().distance()));
        out.flush();
    }
}
