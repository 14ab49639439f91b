package kick.controller.bluez;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What is asked of one characteristic in one direction. BlueZ takes one read and one write at a time of
 * each and refuses others as in progress; what it refuses so is held, and goes out again as soon as nothing
 * is under way any more. An eager lane hands everything to BlueZ at once all the same: a stop must not wait
 * here for anything, nor for what is held. Of what is held in it the latest goes out first, and what is earlier than
 * something that was taken is given up: neither a speed nor a start must reach a belt after the stop that was given
 * after it. Confined to BlueZ's thread.
 */
final class Lane {
    /** Another program's operation may be what stands in the way; nobody tells when that ends. */
    static final Duration AGAIN = Duration.ofMillis(20);

    private enum State {
        NEW, SENT, HELD
    }

    private static final class Entry {
        private final Call call;
        private final Duration limit;
        private final long givenAt = System.nanoTime();
        private final Consumer<Reply> then;
        private State state = State.NEW;

        Entry(Call call, Duration limit, Consumer<Reply> then) {
            this.call = call;
            this.limit = limit;
            this.then = then;
        }

        Duration left() {
            return limit.minusNanos(System.nanoTime() - givenAt);
        }
    }

    private final Bluez bluez;
    private final boolean eager;
    private final List<Entry> entries = new ArrayList<>();

    Lane(Bluez bluez, boolean eager) {
        this.bluez = bluez;
        this.eager = eager;
    }

    /** @param limit from now to the answer, however often it has to be sent */
    void give(Call call, Duration limit, Consumer<Reply> then) {
        entries.add(new Entry(call, limit, then));
        send(false);
    }

    /** Nothing of it goes out any more, and nobody hears of it: a link that is made anew has the same paths. */
    void cut() {
        entries.clear();
    }

    /** @param again whether something has changed for what is held */
    private void send(boolean again) {
        var waiting = eager || entries.isEmpty() ? List.copyOf(entries) : List.of(entries.getFirst());
        for (var entry : waiting) if (entry.state == State.NEW) send(entry);
        if (again && !isUnderWay())
            waiting.reversed()
                    .stream()
                    .filter(entry -> entry.state == State.HELD)
                    .findFirst()
                    .ifPresent(this::send);
    }

    private boolean isUnderWay() {
        return entries.stream().anyMatch(entry -> entry.state == State.SENT);
    }

    private void send(Entry entry) {
        entry.state = State.SENT;
        bluez.call(entry.call, entry.left(), reply -> answered(entry, reply));
    }

    private void answered(Entry entry, Reply reply) {
        if (!entries.contains(entry)) return;
        if (Failures.isInProgress(reply) && entry.left().compareTo(AGAIN) > 0) {
            entry.state = State.HELD;
            bluez.thread().after(AGAIN, () -> send(true));
            return;
        }
        giveUpBefore(entry);
        entries.remove(entry);
        entry.then.accept(reply instanceof Reply.Unanswered ? new Reply.Unanswered(entry.limit) : reply);
        send(true);
    }

    private void giveUpBefore(Entry entry) {
        for (var earlier : List.copyOf(entries.subList(0, entries.indexOf(entry)))) {
            if (earlier.state != State.HELD) continue;
            entries.remove(earlier);
            earlier.then.accept(Failures.inProgress());
        }
    }
}
