package kick.ui;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

import kick.controller.ControllerEvent;
import kick.controller.engine.Ending;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.enrolment.Enrolments;
import kick.controller.recording.Entry;
import kick.controller.recording.MachineRecord;
import kick.controller.recording.Recorder;
import kick.controller.recording.Session;
import kick.controller.units.Moment;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.simulator.Profile;
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
    private final Enrolments memory;
    private final Audience audience;
    private final Recorder recorder;
    private final List<Entry> record = new ArrayList<>();
    private final ConcurrentLinkedQueue<Input> inputs = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean alive = new AtomicBoolean();
    private List<ControllerEvent> news = new ArrayList<>();
    private volatile Duration sinceSignOfLife = Duration.ZERO;
    private boolean over;

    WindowRun(RunOptions options, Runner runner, PlanTimes times, String id, Enrolments memory,
            Audience audience) {
        this.options = options;
        this.times = times;
        this.id = id;
        this.memory = memory;
        this.audience = audience;
        this.recorder = new Recorder(options.plan(), runner, this::machine,
                Clock.system(java.time.ZoneId.systemDefault()),
                record::add);
        this.run = new SimulatedRun(options.listener(this::heard));
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

    // --- for the thread that moves it on -------------------------------------------------------------------

    boolean isOver() {
        return over;
    }

    /** How long the window has been silent, in the time of the run. */
    Duration sinceSignOfLife() {
        return sinceSignOfLife;
    }

    /** The run itself, to do something to it. */
    SimulatedRun simulated() {
        return run;
    }

    /** Lets so much time go by. */
    void advance(Duration time) {
        var end = run.now().plus(time);
        while (run.now().isBefore(end) && !over) {
            if (alive.getAndSet(false)) {
                run.controller().renew(run.hostNow());
                sinceSignOfLife = Duration.ZERO;
            }
            for (var input = inputs.poll(); input != null; input = inputs.poll()) run.ask(input);
            var next = run.now().plus(SLICE).min(end);
            long secondsBefore = run.now().nanos() / SECOND;
            sinceSignOfLife = sinceSignOfLife.plus(next.since(run.now()));
            run.runUntil(next);
            if (run.now().nanos() / SECOND > secondsBefore) recorder.second(run.snapshot());
            over = run.phase() instanceof Phase.Ended;
        }
        tell();
    }

    private void tell() {
        var told = news;
        news = new ArrayList<>();
        audience.hears(run.snapshot(), told);
        if (!(run.phase() instanceof Phase.Ended(_, Ending ending))) return;
        remember();
        audience.ended(new Outcome(ending, record.isEmpty() ? null : Session.of(record)));
    }

    private void heard(ControllerEvent event, Moment at) {
        recorder.happened(event, run.snapshot());
        switch (event) {
            case ControllerEvent.Run _,ControllerEvent.LinkUp _,ControllerEvent.LinkLost _,ControllerEvent.ConnectFailed _,ControllerEvent.MachineReady _ ->
                news.add(event);
            default -> {}
        }
    }

    private MachineRecord machine() {
        Profile profile = options.profile();
        return new MachineRecord(profile.title(), "", profile.name(), "", true, run.controller().response());
    }

    /** What was learned of the belt; if it cannot be kept it is learned again. */
    private void remember() {
        var learned = run.controller().response();
        if (!learned.isLearned() && !learned.showsSetpoint()) return;
        try {
            memory.keep(id, learned);
        } catch (IOException _) {
            // the run itself is not touched by this
        }
    }
}
