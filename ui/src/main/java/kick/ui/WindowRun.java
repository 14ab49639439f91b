package kick.ui;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import kick.controller.ControllerEvent;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.HeartRateMeasurement;
import kick.controller.gatt.GattEvent;
import kick.controller.units.Moment;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Outcome;
import kick.ui.dashboard.Run;

/**
 * A simulated run for the window. One thread moves it on; others only leave inputs and signs of life, which it finds a
 * tenth of a second later at most.
 */
final class WindowRun implements Run {
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final long SECOND = 1_000_000_000L;

    private final SimulatedRun run;
    private final RunOptions options;
    private final PlanTimes times;
    private final String id;
    private final DataFolder data;
    private final Audience audience;
    private final Optional<Diary> diary;
    private final ConcurrentLinkedQueue<Input> inputs = new ConcurrentLinkedQueue<>();
    private final CountDownLatch end = new CountDownLatch(1);
    private final AtomicBoolean alive = new AtomicBoolean();
    private List<ControllerEvent> news = new ArrayList<>();
    private volatile Duration sinceSignOfLife = Duration.ZERO;
    private boolean over;

    /** @param diary keeps it; nobody does where there is none */
    WindowRun(RunOptions options, PlanTimes times, String id, DataFolder data, Optional<Diary> diary,
            Audience audience) {
        this.options = options;
        this.times = times;
        this.id = id;
        this.data = data;
        this.audience = audience;
        this.diary = diary;
        this.run = new SimulatedRun(options.listener(this::heard));
        diary.ifPresent(each -> each.learnsFrom(() -> run.controller().response()));
    }

    // --- for everybody -------------------------------------------------------------------------------------

    @Override public Plan plan() {
        return options.plan();
    }

    @Override public PlanTimes times() {
        return times;
    }

    @Override public String treadmill() {
        return options.profile().title();
    }

    @Override public void ask(Input input) {
        inputs.add(input);
    }

    @Override public void renew() {
        alive.set(true);
    }

    @Override public boolean awaitEnd(Duration patience) throws InterruptedException {
        return end.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    // --- for the thread that moves it on -------------------------------------------------------------------

    boolean isOver() {
        return over;
    }

    /** As if there were a heart-rate strap beside the simulated treadmill, and it said this. */
    void pulse(int beatsPerMinute) {
        run.controller()
                .on(new GattEvent.ValueChanged(Characteristic.HEART_RATE_MEASUREMENT.uuid(),
                        HeartRateMeasurement.of(beatsPerMinute).encode()), run.now());
    }

    /** How long the window has been silent, in the time of the run. */
    Duration sinceSignOfLife() {
        return sinceSignOfLife;
    }

    /** The run itself, to do something to it. */
    SimulatedRun simulated() {
        return run;
    }

    /** Lets so much time go by; nothing more happens to a run that is over. */
    void advance(Duration time) {
        if (over) return;
        var end = run.now().plus(time);
        while (run.now().isBefore(end) && !over) {
            if (alive.getAndSet(false)) {
                run.controller().renew(run.now());
                sinceSignOfLife = Duration.ZERO;
            }
            for (var input = inputs.poll(); input != null; input = inputs.poll()) run.ask(input);
            var next = run.now().plus(SLICE).min(end);
            long secondsBefore = run.now().nanos() / SECOND;
            sinceSignOfLife = sinceSignOfLife.plus(next.since(run.now()));
            run.runUntil(next);
            if (run.now().nanos() / SECOND > secondsBefore)
                diary.flatMap(each -> each.second(run.snapshot())).ifPresent(news::add);
            over = run.phase() instanceof Phase.Ended;
        }
        tell();
    }

    private void tell() {
        var told = news;
        news = new ArrayList<>();
        audience.hears(run.snapshot(), told);
        if (!(run.phase() instanceof Phase.Ended(_, Ending ending))) return;
        end.countDown();
        audience.ended(new Outcome(ending, diary.map(Diary::session).orElse(null), keep()));
    }

    /** @return what there is to say about it */
    private List<String> keep() {
        var said = new StringWriter();
        var notes = new PrintWriter(said);
        RunCommand.remember(data.machines(), id, run.controller().response(), notes);
        diary.ifPresent(each -> {
            each.keep(notes);
            each.close();
        });
        notes.flush();
        return said.toString().lines().map(line -> line.replaceFirst("^Note: ", "")).toList();
    }

    /** Each sample and each answer of the machine would only fill its mailbox. */
    static boolean concernsTheWindow(ControllerEvent event) {
        return switch (event) {
            case ControllerEvent.Run _,ControllerEvent.LinkUp _,ControllerEvent.LinkLost _,ControllerEvent.ConnectFailed _,ControllerEvent.AccessFailed _,ControllerEvent.MachineReady _ ->
                true;
            default -> false;
        };
    }

    private void heard(ControllerEvent event, Moment at) {
        diary.ifPresent(each -> each.happened(event, run.snapshot()));
        if (concernsTheWindow(event)) news.add(event);
    }
}
