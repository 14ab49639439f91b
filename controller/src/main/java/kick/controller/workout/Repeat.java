package kick.controller.workout;

import java.util.List;

/**
 * Elements that are run several times.
 *
 * @param times at least 1
 * @param elements not empty
 * @param last what is run the last time instead; the same unless the author says otherwise
 */
public record Repeat(int times, List<Element> elements, List<Element> last) implements Element {
    public Repeat {
        if (times < 1) throw new IllegalArgumentException("a repeat of " + times + " times");
        if (elements.isEmpty() || last.isEmpty()) throw new IllegalArgumentException("a repeat of nothing");
        elements = List.copyOf(elements);
        last = List.copyOf(last);
    }

    public Repeat(int times, List<Element> elements) {
        this(times, elements, elements);
    }

    /** What is run in pass {@code rep}, from 1. */
    List<Element> pass(int rep) {
        return rep == times ? last : elements;
    }
}
