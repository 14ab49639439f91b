package kick.ui;

import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.actuation.Response;
import kick.controller.engine.Phase;
import kick.controller.report.ReportCard;
import kick.controller.units.Moment;
import kick.controller.workout.Plan;
import kick.ui.json.RunJson.Truth;
import kick.ui.terminal.RunView;

/**
 * Everybody who watches a run: the screen, the report and the diary. A run on a simulated treadmill and one on a real one tell it
 * the same things. Confined to the thread that tells it.
 */
final class Audience {
    private static final long FRAME_NANOS = 100_000_000;

    private final RunView view;
    private final ReportCard report;
    private final Diary diary;
    private long drawnAt;
    private @Nullable Class<? extends Phase> drawn;

    Audience(Plan plan, RunView view, Diary diary) {
        this.view = view;
        this.report = new ReportCard(plan);
        this.diary = diary;
    }

    /** @param then the run as it was at that moment */
    void happened(ControllerEvent event, Moment at, Snapshot then) {
        view.happened(event, at);
        report.happened(event, then);
        diary.happened(event, then);
    }

    /** From here comes what is known of the machine. */
    void learnsFrom(Supplier<Response> source) {
        diary.learnsFrom(source);
    }

    /** Another second of the run has passed. */
    void second(Snapshot then, @Nullable Truth truth) {
        view.second(then, truth);
        diary.second(then).ifPresent(news -> view.happened(news, then.at()));
    }

    /** Whether whoever read what was printed has ended; such a run has to be stopped. */
    boolean isGone() {
        return view.isUnread();
    }

    /** Draws, unless that was done just now; a new phase is always shown. */
    void drawIfDue(Snapshot now, long nanoTime) {
        var phase = now.phase().getClass();
        if (nanoTime - drawnAt <= FRAME_NANOS && phase.equals(drawn)) return;
        draw(now);
        drawnAt = nanoTime;
        drawn = phase;
    }

    void draw(Snapshot now) {
        view.draw(now);
    }

    ReportCard report() {
        return report;
    }
}
