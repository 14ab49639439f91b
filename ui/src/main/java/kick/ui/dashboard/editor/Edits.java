package kick.ui.dashboard.editor;

import java.util.ArrayList;
import java.util.List;

/**
 * A draft with what it was and what it will be again.
 *
 * @param past the oldest first
 * @param future the next one last
 */
record Edits(List<Draft> past, Draft now, List<Draft> future) {
    private static final int MOST = 200;

    Edits {
        past = List.copyOf(past);
        future = List.copyOf(future);
    }

    static Edits of(Draft draft) {
        return new Edits(List.of(), draft, List.of());
    }

    /** One that can be undone; what was undone before is gone. */
    Edits to(Draft next) {
        if (next.equals(now)) return this;
        var all = new ArrayList<>(past);
        all.add(now);
        return new Edits(all.subList(Math.max(0, all.size() - MOST), all.size()), next, List.of());
    }

    /** Another line is selected, which is no change. */
    Edits select(int index) {
        return new Edits(past, now.select(index), future);
    }

    Edits undo() {
        if (past.isEmpty()) return this;
        var after = new ArrayList<>(future);
        after.add(now);
        return new Edits(past.subList(0, past.size() - 1), past.getLast(), after);
    }

    Edits redo() {
        if (future.isEmpty()) return this;
        var before = new ArrayList<>(past);
        before.add(now);
        return new Edits(before, future.getLast(), future.subList(0, future.size() - 1));
    }
}
