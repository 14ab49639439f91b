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

import kick.controller.ControllerEvent;
import kick.controller.engine.Ending;
import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.enrolment.Enrolled;
import kick.controller.guardian.Heart;
import kick.controller.guardian.Pulse;
import kick.controller.live.Clock;
import kick.controller.live.LiveRun;
import kick.controller.live.LiveRun.Told;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Outcome;
import kick.ui.dashboard.Run;

/**
 * A run on a real treadmill for the window. The run decides on a thread of its own; another one of this class takes what
 * there is to tell, keeps it, and passes it on. Both wait for nobody.
 */
final class BluetoothRun implements Run {
    private static final Duration FRAME = Duration.ofMillis(100);

    private final Plan plan;
    private final PlanTimes times;
    private final Enrolled machine;
    private final DataFolder data;
    private final Audience audience;
    private final Optional<Diary> diary;
    private final Heart guardian;
    private final LiveRun live;
    private final ConcurrentLinkedQueue<String> notes = new ConcurrentLinkedQueue<>();
    private final CountDownLatch over = new CountDownLatch(1);

    private BluetoothRun(Bluetooth bluetooth, Enrolled machine, DataFolder data, Plan plan, PlanTimes times,
            Runner runner, Optional<Diary> diary, Audience audience) {
        this.plan = plan;
        this.times = times;
        this.machine = machine;
        this.data = data;
        this.audience = audience;
        var known = data.machines().response(machine.address());
        this.diary = diary;
        var heart = bluetooth.guarded(machine.address(), trouble -> notes.add(trouble + "."));
        this.guardian = heart;
        this.live = new LiveRun(bluetooth.to(machine.address()),
                data.strap().map(strap -> bluetooth.beside(strap.address())).orElse(null),
                new Engine(plan, known),
                Treadmills.settings(machine, runner), Clock.ofThisComputer(),
                (run, can) -> heart.beat(Pulse.of(run, can)));
        diary.ifPresent(each -> each.learnsFrom(live::response));
    }

    /**
     * Connects, and waits for the runner to start it.
     *
     * @param diary keeps it; nobody does where there is none
     */
    static BluetoothRun begin(Bluetooth bluetooth, Enrolled machine, DataFolder data, Plan plan,
            PlanTimes times,
            Runner runner, Optional<Diary> diary, Audience audience) {
        var run = new BluetoothRun(bluetooth, machine, data, plan, times, runner, diary, audience);
        run.live.start();
        Thread.ofPlatform().name("tell").start(run::tell);
        return run;
    }

    @Override public Plan plan() {
        return plan;
    }

    @Override public PlanTimes times() {
        return times;
    }

    @Override public String treadmill() {
        return machine.title();
    }

    @Override public void ask(Input input) {
        live.ask(input);
    }

    @Override public void renew() {
        live.renew();
    }

    @Override public boolean awaitEnd(Duration patience) throws InterruptedException {
        return over.await(patience.toNanos(), TimeUnit.NANOSECONDS);
    }

    // --- the thread that tells -----------------------------------------------------------------------------

    private void tell() {
        try {
            while (!live.isOver()) pass(FRAME);
            pass(Duration.ZERO);
        } catch (InterruptedException _) {
            live.ask(new Input.Stop());
        } finally {
            end();
        }
    }

    /** What is told within so long, together. */
    private void pass(Duration patience) throws InterruptedException {
        List<ControllerEvent> news = new ArrayList<>();
        for (var told = live.next(patience); told != null; told = live.next(Duration.ZERO)) {
            switch (told) {
                case Told.Second(var then) ->
                    diary.flatMap(each -> each.second(then)).ifPresent(news::add);
                case Told.Happened(var event, _, var then) -> {
                    diary.ifPresent(each -> each.happened(event, then));
                    if (WindowRun.concernsTheWindow(event)) news.add(event);
                }
            }
        }
        audience.hears(live.snapshot(), news);
    }

    private void end() {
        var said = new StringWriter();
        var lines = new PrintWriter(said);
        RunCommand.remember(data.machines(), machine.address(), live.response(), lines);
        diary.ifPresent(each -> {
            each.keep(lines);
            each.close();
        });
        lines.flush();
        said.toString().lines().map(line -> line.replaceFirst("^Note: ", "")).forEach(notes::add);
        if (live.fatal() != null)
            notes.add(
                    "A mistake in Kick has ended the run, and the belt may still be moving: stop it with its own"
                            + " keys.");
        guardian.close();
        var ending = live.snapshot().phase() instanceof Phase.Ended(_, Ending why)
                ? why
                : Ending.STOPPED_BY_RUNNER;
        over.countDown();
        audience.ended(new Outcome(ending, diary.map(Diary::session).orElse(null), List.copyOf(notes)));
    }
}
