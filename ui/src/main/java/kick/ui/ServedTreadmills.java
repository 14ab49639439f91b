package kick.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;
import kick.simulator.Profile;
import kick.simulator.WordException;
import kick.simulator.peripheral.Peripheral;
import kick.simulator.peripheral.PeripheralEvent;
import kick.simulator.peripheral.PeripheralException;
import kick.simulator.world.HappeningText;

/**
 * Treadmills on the air and what is typed for them. One thread runs it; treadmills, keyboard and signals only leave
 * messages.
 */
final class ServedTreadmills implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 2;

    /** Shows it. Called on the thread that runs it. */
    interface View extends AutoCloseable {
        void happened(String adapter, PeripheralEvent event, Moment at);

        void state(String adapter, Peripheral.Truth truth, Moment at);

        /** What was typed cannot be done. */
        void mistake(String sentence, Moment at);

        /** How often it wants to be told the state. */
        default Duration stateEvery() {
            return Duration.ofSeconds(1);
        }

        /** The lines that were typed on it since the last time. */
        default List<String> typed() {
            return List.of();
        }

        @Override default void close() {}
    }

    private record Served(String adapter, Peripheral peripheral) {}

    private final long origin = System.nanoTime();
    private final BlockingQueue<Runnable> messages = new LinkedBlockingQueue<>();
    private final List<Served> all = new ArrayList<>();
    private final List<Planned> planned = new ArrayList<>();
    private final View view;
    private boolean over;

    /** Something that is to happen later. */
    record Planned(Moment at, String what) {}

    ServedTreadmills(View view) {
        this.view = view;
    }

    Moment now() {
        return new Moment(System.nanoTime() - origin);
    }

    /** @throws PeripheralException if it cannot go on the air */
    void add(Profile profile, Peripheral.Place place) {
        var adapter = place.adapter();
        all.add(new Served(adapter, Peripheral.start(profile, place, this::now,
                (event, at) -> messages.add(() -> view.happened(adapter, event, at)))));
    }

    /** Ends it; any thread. */
    void end() {
        messages.add(() -> over = true);
    }

    /** A line that was typed; any thread. */
    void typed(String line) {
        messages.add(() -> obey(line.strip()));
    }

    void plan(Planned what) {
        planned.add(what);
    }

    /** Runs until it is ended. */
    void run() {
        var next = now();
        try {
            while (!over) {
                long wait = next.min(plannedNext()).nanosSince(now());
                var message = messages.poll(Math.max(0, wait), TimeUnit.NANOSECONDS);
                if (message != null) message.run();
                doPlanned();
                if (now().isBefore(next)) continue;
                next = now().plus(view.stateEvery());
                view.typed().forEach(this::obey);
                all.forEach(this::tell);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Moment plannedNext() {
        var next = Moment.NEVER;
        for (var one : planned) next = next.min(one.at);
        return next;
    }

    private void doPlanned() {
        var now = now();
        for (var one : List.copyOf(planned)) {
            if (now.isBefore(one.at)) continue;
            planned.remove(one);
            obey(one.what);
        }
    }

    private void tell(Served served) {
        try {
            var truth = served.peripheral.truth().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            view.state(served.adapter, truth, now());
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the treadmill at " + served.adapter + " does not answer", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    // --- what is typed

    /** {@code [hciN] what}, or {@code after 10s what}. */
    private void obey(String line) {
        try {
            if (line.isEmpty()) return;
            var words = line.split("\\s+", 2);
            var rest = words.length > 1 ? words[1] : "";
            var named = named(words[0]);
            if (words[0].equals("after")) planned.add(laterOf(rest));
            else if (line.equals("quit")) over = true;
            else if (line.equals("state")) all.forEach(this::tell);
            else if (named != null && rest.equals("state")) tell(named);
            else if (named != null) named.peripheral.happen(HappeningText.read(rest));
            else happenToAll(line);
        } catch (WordException e) {
            view.mistake(String.valueOf(e.getMessage()), now());
        }
    }

    private void happenToAll(String line) {
        var what = HappeningText.read(line);
        for (var one : all) one.peripheral.happen(what);
    }

    private Planned laterOf(String text) {
        var words = text.split("\\s+", 2);
        if (words.length < 2)
            throw new WordException("after needs a time and what happens then",
                    "write after 10s surge 12km/h");
        return new Planned(now().plus(ServeCommand.time(words[0])), words[1]);
    }

    private @Nullable Served named(String adapter) {
        for (var one : all) if (one.adapter.equals(adapter)) return one;
        return null;
    }

    @Override public void close() {
        all.forEach(one -> one.peripheral.close());
        while (!messages.isEmpty()) messages.remove().run();
    }
}
