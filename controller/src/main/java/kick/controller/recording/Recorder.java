package kick.controller.recording;

import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Odometer;
import kick.controller.engine.Phase;
import kick.controller.engine.Position;
import kick.controller.report.ReportCard;
import kick.controller.units.Distance;
import kick.controller.units.Moment;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;

/**
 * Takes down a run as it goes on. The record begins when the belt is seen to move; a run that never began leaves none.
 * Only what is certain is taken down: time and distance up to the belt's last report. Confined to the thread that tells
 * it, and never waits.
 */
public final class Recorder {
    private static final DateTimeFormatter ID = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS",
            Locale.ROOT);

    private final Plan plan;
    private final Runner runner;
    private final Supplier<MachineRecord> machine;
    private final Clock clock;
    private final Consumer<Entry> sink;
    private final ReportCard report;
    private final List<Sample> lapSeconds = new ArrayList<>();

    private @Nullable Moment beginning;
    private Duration lastSample = Duration.ofMillis(-1);
    private int laps;
    private Duration lapFrom = Duration.ZERO;
    private Distance climbed = Distance.ZERO;
    private boolean paused;
    private boolean ended;
    private @Nullable Position before;

    /**
     * @param machine is asked what is known of it at the beginning and at the end
     * @param clock labels the beginning
     * @param sink takes each entry at once and without waiting
     */
    public Recorder(Plan plan, Runner runner, Supplier<MachineRecord> machine, Clock clock,
            Consumer<Entry> sink) {
        this.plan = plan;
        this.runner = runner;
        this.machine = machine;
        this.clock = clock;
        this.sink = sink;
        this.report = new ReportCard(plan);
    }

    /** @param now what the controller shows at the moment of the event */
    public void happened(ControllerEvent event, Snapshot now) {
        if (ended) return;
        if (event instanceof ControllerEvent.Run(EngineEvent.StepBegan _) && beginning == null) begin(now);
        if (beginning == null) return;
        report.happened(event, now);
        var noted = Occurrence.of(event);
        if (noted != null)
            sink.accept(new Entry.Happened(new SessionEvent(since(now.at()), noted.kind(), noted.detail())));
        if (event instanceof ControllerEvent.Run(var run)) happened(run, now);
    }

    private void happened(EngineEvent event, Snapshot now) {
        switch (event) {
            case EngineEvent.Paused(var why) -> {
                paused = true;
                var from = now.phase() instanceof Phase.Paused p ? beginning(p) : now.at();
                sink.accept(new Entry.PauseBegan(since(from), why));
            }
            case EngineEvent.Resumed() -> {
                if (paused) sink.accept(new Entry.PauseEnded(since(now.at())));
                paused = false;
            }
            case EngineEvent.StepEnded e -> lapEnded(since(e.at()),
                    Lap.Trigger.of(plan.steps().get(e.index()), e.completed()), now);
            case EngineEvent.Ended(var ending) -> end(ending, now);
            default -> {}
        }
    }

    /** Another second of the run has passed. */
    public void second(Snapshot now) {
        if (beginning == null || ended) return;
        var place = now.phase().place();
        var nudge = Occurrence.between(before, place);
        before = place;
        if (nudge != null)
            sink.accept(new Entry.Happened(new SessionEvent(since(now.at()), nudge.kind(), nudge.detail())));
        sample(now);
    }

    /**
     * Where the programme came to stand. A belt that went out of sight may have done so before a step ended, which was
     * noticed later, of a computer that slept.
     */
    private static Moment beginning(Phase.Paused pause) {
        var ran = pause.position().anchor();
        return pause.since().isBefore(ran) ? ran : pause.since();
    }

    private void begin(Snapshot now) {
        beginning = now.at();
        var start = clock.instant();
        var zone = clock.getZone();
        sink.accept(new Entry.Began(ID.format(start.atZone(zone)), start, zone, plan, machine.get(), runner));
    }

    private void end(Ending ending, Snapshot now) {
        sample(now);
        // a run that was stopped is in the middle of a step
        if (report.all().size() > laps) lapEnded(since(now.at()), Lap.Trigger.SESSION_END, now);
        ended = true;
        sink.accept(new Entry.Ended(since(now.at()), ending, machine.get().learned()));
    }

    private void lapEnded(Duration to, Lap.Trigger trigger, Snapshot now) {
        var card = report.all().getLast();
        var place = now.phase().place();
        var climb = place == null ? climbed : climb(place);
        sink.accept(new Entry.LapEnded(
                new Lap(card.index(), card.step(), lapFrom, to, whole(card.lap()), whole(card.transition()),
                        whole(card.atTarget()), card.overshoot(), climb.minus(climbed),
                        Hearts.mean(lapSeconds),
                        card.completed(),
                        trigger)));
        laps++;
        lapFrom = to;
        climbed = climb;
        lapSeconds.clear();
    }

    private void sample(Snapshot now) {
        var place = now.phase().place();
        var at = since(now.at());
        if (place == null || at.compareTo(lastSample) <= 0) return;
        lastSample = at;
        var sample = new Sample(at, Stage.of(now.phase()), Setting.wanted(now), Setting.granted(now),
                Setting.reported(now),
                new Place(place.index(), place.waiting(), millis(place.step().time()),
                        place.step().distance()),
                millis(place.total().time()), place.total().distance(), climb(place), Hearts.rate(now),
                now.cadence());
        lapSeconds.add(sample);
        sink.accept(new Entry.Second(sample));
    }

    private static Distance climb(Position place) {
        return new Distance(place.climbMicrometres() / 1000);
    }

    /** Since the beginning of the session; what began before it began with it. */
    private Duration since(Moment moment) {
        if (beginning == null || moment.isBefore(beginning)) return Duration.ZERO;
        return millis(moment.since(beginning));
    }

    /** In whole milliseconds and millimetres, as everything in a record. */
    private static Odometer whole(Odometer exact) {
        return Odometer.of(millis(exact.time()), exact.distance());
    }

    private static Duration millis(Duration time) {
        return Duration.ofMillis(time.toMillis());
    }
}
