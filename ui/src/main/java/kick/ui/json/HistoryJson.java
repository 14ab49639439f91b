package kick.ui.json;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.history.Outline;
import kick.controller.history.PersonalBest;

/** Runs that were kept, for programs: lines of a list. */
public final class HistoryJson {
    private HistoryJson() {}

    public static Map<String, @Nullable Object> of(Outline run) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        var ending = run.ending();
        line.put("number", run.number());
        line.put("id", run.id());
        line.put("start", run.startedAt().toOffsetDateTime().toString());
        line.put("workout", run.workout());
        line.put("title", run.title());
        line.put("machine", run.machine());
        line.put("simulated", run.simulated());
        line.put("ending",
                ending == null ? "interrupted" : ending.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        line.put("movingSeconds", run.moving().toMillis() / 1e3);
        line.put("metres", run.distance().metres());
        line.put("climbMetres", run.climb().metres());
        return line;
    }

    public static Map<String, @Nullable Object> of(PersonalBest best) {
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("metres", best.best().distance().metres());
        line.put("seconds", best.best().time().toMillis() / 1e3);
        line.put("number", best.session().number());
        line.put("id", best.session().id());
        return line;
    }
}
