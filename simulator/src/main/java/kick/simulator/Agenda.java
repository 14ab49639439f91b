package kick.simulator;

import java.util.PriorityQueue;
import java.util.function.Consumer;

import kick.controller.units.Moment;

/** Things that are to be done at moments; what was put down first for a moment is done first. */
public final class Agenda {
    private final PriorityQueue<Entry> entries = new PriorityQueue<>();
    private long orders;

    private record Entry(Moment at, long order, Consumer<Moment> what) implements Comparable<Entry> {
        @Override public int compareTo(Entry other) {
            int byTime = at.compareTo(other.at);
            return byTime != 0 ? byTime : Long.compare(order, other.order);
        }
    }

    /** @param what is told the moment at which it is done */
    public void at(Moment moment, Consumer<Moment> what) {
        entries.add(new Entry(moment, orders++, what));
    }

    /** When the next thing is due; {@link Moment#NEVER} if there is none. */
    public Moment next() {
        var first = entries.peek();
        return first == null ? Moment.NEVER : first.at;
    }

    /** Does the next thing, if it is due, at its own moment. */
    public void doNext(Moment now) {
        if (next().isAfter(now) || entries.isEmpty()) return;
        var first = entries.remove();
        first.what.accept(first.at);
    }
}
