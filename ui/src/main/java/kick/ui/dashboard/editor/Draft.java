package kick.ui.dashboard.editor;

import java.util.ArrayList;
import java.util.List;

import kick.controller.workout.Element;
import kick.controller.workout.Repeat;
import kick.controller.workout.Step;
import kick.controller.workout.Workout;

/**
 * A workout while it is being written.
 *
 * @param lines beginnings and ends of repeats match, and no repeat is empty
 * @param selected index of a step or of a repeat's beginning; -1 where there is none
 */
record Draft(String title, String description, List<Line> lines, int selected) {
    Draft {
        lines = List.copyOf(lines);
    }

    static Draft of(Workout workout) {
        List<Line> lines = new ArrayList<>();
        add(workout.elements(), lines);
        return new Draft(workout.title(), workout.description(), lines, 0);
    }

    private static void add(List<Element> elements, List<Line> lines) {
        for (var element : elements) switch (element) {
            case Step step -> lines.add(new Line.Of(step));
            case Repeat repeat -> {
                boolean same = repeat.last().equals(repeat.elements());
                lines.add(new Line.Begin(repeat.times(), same ? List.of() : repeat.last()));
                add(repeat.elements(), lines);
                lines.add(new Line.End());
            }
        }
    }

    /**
     * As a workout.
     *
     * @throws IllegalArgumentException if there is no step
     * @throws kick.controller.workout.WorkoutLimitException if there is too much of it
     */
    Workout workout(String name) {
        return new Workout(name, title.isBlank() ? name : title.strip(), description,
                elements(0, lines.size()));
    }

    private List<Element> elements(int from, int to) {
        List<Element> elements = new ArrayList<>();
        for (int i = from; i < to;) {
            int next = end(i);
            switch (lines.get(i)) {
                case Line.Of(var step) -> elements.add(step);
                case Line.Begin(int times, var last) -> {
                    var inner = elements(i + 1, next - 1);
                    elements.add(last.isEmpty() ? new Repeat(times, inner) : new Repeat(times, inner, last));
                }
                case Line.End() -> throw new IllegalStateException("an end without a beginning");
            }
            i = next;
        }
        return elements;
    }

    /** The line after a step, or after a whole repeat. */
    int end(int index) {
        int open = 0;
        for (int i = index; i < lines.size(); i++) {
            if (lines.get(i) instanceof Line.Begin) open++;
            if (lines.get(i) instanceof Line.End) open--;
            if (open == 0) return i + 1;
        }
        throw new IllegalStateException("a beginning without an end");
    }

    /** In how many repeats a line is. */
    int depth(int index) {
        int depth = 0;
        for (int i = 0; i < index; i++) {
            if (lines.get(i) instanceof Line.Begin) depth++;
            if (lines.get(i) instanceof Line.End) depth--;
        }
        return depth;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    // --- changes: each gives another draft, the same where it is not possible ------------------------------

    Draft titled(String other) {
        return new Draft(other, description, lines, selected);
    }

    Draft select(int index) {
        return new Draft(title, description, lines, index);
    }

    /** After the selected one, and selected itself. */
    Draft add(Step step) {
        int at = selected < 0 ? lines.size() : end(selected);
        var all = new ArrayList<>(lines);
        all.add(at, new Line.Of(step));
        return with(all, at);
    }

    Draft with(Line other) {
        if (selected < 0) return this;
        var all = new ArrayList<>(lines);
        all.set(selected, other);
        return with(all, selected);
    }

    Draft remove() {
        if (selected < 0) return this;
        var all = new ArrayList<>(lines);
        all.subList(selected, end(selected)).clear();
        return with(all, selected).tidied();
    }

    Draft duplicate() {
        if (selected < 0) return this;
        int end = end(selected);
        var all = new ArrayList<>(lines);
        all.addAll(end, lines.subList(selected, end));
        return with(all, end);
    }

    /** Before the line above, out of a repeat or into one. */
    Draft up() {
        return selected <= 0 ? this : move(selected, selected - 1);
    }

    Draft down() {
        return selected < 0 || end(selected) >= lines.size() ? this : move(selected, end(selected) + 1);
    }

    /** Puts a step or a whole repeat before another line; nowhere inside itself. */
    Draft move(int from, int to) {
        if (from < 0 || from >= lines.size() || to > lines.size() || lines.get(from) instanceof Line.End)
            return this;
        int end = end(from);
        if (to >= from && to <= end) return this;
        var block = lines.subList(from, end);
        var all = new ArrayList<>(lines);
        all.addAll(to, block);
        int old = to < from ? from + block.size() : from;
        all.subList(old, old + block.size()).clear();
        return with(all, to < from ? to : to - block.size()).tidied();
    }

    /** Puts a repeat around the selected one. */
    Draft group(int times) {
        if (selected < 0) return this;
        int end = end(selected);
        var all = new ArrayList<>(lines);
        all.add(end, new Line.End());
        all.add(selected, new Line.Begin(times, List.of()));
        return with(all, selected);
    }

    /** Takes the selected repeat away and leaves what is in it. */
    Draft ungroup() {
        if (selected < 0 || !(lines.get(selected) instanceof Line.Begin)) return this;
        var all = new ArrayList<>(lines);
        all.remove(end(selected) - 1);
        all.remove(selected);
        return with(all, selected);
    }

    private Draft with(List<Line> other, int now) {
        return new Draft(title, description, other, now);
    }

    /** Without empty repeats, and with something selected. */
    private Draft tidied() {
        var all = new ArrayList<>(lines);
        int now = selected;
        for (int i = 0; i + 1 < all.size();) {
            if (all.get(i) instanceof Line.Begin && all.get(i + 1) instanceof Line.End) {
                all.remove(i + 1);
                all.remove(i);
                if (now > i) now = Math.max(i, now - 2);
                i = Math.max(0, i - 1);
            } else i++;
        }
        now = Math.min(now, all.size() - 1);
        while (now > 0 && all.get(now) instanceof Line.End) now--;
        return with(all, now);
    }
}
