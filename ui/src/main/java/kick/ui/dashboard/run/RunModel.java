package kick.ui.dashboard.run;

import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.engine.Target;
import kick.controller.machine.Motion;
import kick.controller.units.Moment;
import kick.controller.workout.Paces;
import kick.ui.dashboard.Run;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Voice;
import kick.ui.dashboard.chart.PlanShape;
import kick.ui.dashboard.chart.Trace;
import kick.ui.text.Words;

/** One run: what is shown of it, and what the runner can ask for. */
public final class RunModel {
    /** A start is confirmed within so long, or asked about again. */
    private static final Duration PREPARED_FOR = Duration.ofSeconds(5);
    /** What comes sooner after the question than anybody can read it is a finger that bounced. */
    private static final Duration READING = Duration.ofMillis(500);
    /** Before anything is known. */
    private static final Snapshot UNHEARD = new Snapshot(Moment.ORIGIN, new Phase.Ready(), null,
            Target.NOTHING, Moment.NEVER,
            null, null, null, Motion.UNKNOWN, false, false, null, null);
    private static final int SPEED_STEP = 10;
    private static final int INCLINE_STEP = 5;

    private final Run run;
    private final Texts texts;
    private final PlanShape shape;
    private final Trace trace;
    private final Notices notices;
    private final Portrait portrait;
    private final Herald herald;
    private final ReadOnlyObjectWrapper<Face> face;
    private final ReadOnlyBooleanWrapper askedToLeave = new ReadOnlyBooleanWrapper();
    private Snapshot now = UNHEARD;
    private @Nullable Moment preparedAt;

    public RunModel(Run run, Paces paces, Texts texts, Words words, Voice voice) {
        this.run = run;
        this.texts = texts;
        this.shape = PlanShape.of(run.plan(), run.times(), paces);
        this.trace = new Trace(shape);
        this.notices = new Notices(run.plan(), texts, words);
        this.herald = new Herald(voice);
        this.portrait = new Portrait(run.plan(), shape, texts, words);
        this.face = new ReadOnlyObjectWrapper<>(portrait.of(now, Notices.NOTHING, Action.NONE));
        draw();
    }

    // --- what is shown -------------------------------------------------------------------------------------

    public ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** Whether the runner wants to leave a run that goes on, and has to say that the belt may stop. */
    public ReadOnlyBooleanProperty askedToLeaveProperty() {
        return askedToLeave.getReadOnlyProperty();
    }

    public Face face() {
        return face.get();
    }

    public PlanShape shape() {
        return shape;
    }

    /** Grows as the run goes on. */
    public Trace trace() {
        return trace;
    }

    public String title() {
        return texts.title(run.plan().name(), run.plan().title());
    }

    public String treadmill() {
        return run.treadmill();
    }

    /** What is known of the run. */
    public Snapshot now() {
        return now;
    }

    /** Something new is known of the run. */
    public void show(Snapshot snapshot, List<ControllerEvent> events) {
        now = snapshot;
        for (var event : events) {
            notices.happened(event, snapshot.at());
            if (event instanceof ControllerEvent.Run(EngineEvent.StepEnded end) && !end.completed())
                trace.lift();
        }
        var position = snapshot.position();
        var reported = snapshot.reported();
        if (position != null && reported != null && snapshot.phase() instanceof Phase.Running)
            trace.add(shape.at(position), reported.speed().kmh());
        draw();
    }

    private void draw() {
        var stage = Stage.of(now);
        if (preparedAt != null && now.at().since(preparedAt).compareTo(PREPARED_FOR) > 0) preparedAt = null;
        boolean prepared = preparedAt != null;
        var action = action(stage, prepared);
        var notice = notices.of(now, stage, prepared, portrait.isStale(now));
        herald.shows(notice);
        face.set(portrait.of(now, notice, action));
        if (stage == Stage.ENDED) askedToLeave.set(false);
    }

    private Action action(Stage stage, boolean prepared) {
        return switch (stage) {
            case READY, PAUSED -> !now.linked() ? Action.NONE : prepared ? Action.START : Action.PREPARE;
            case RUNNING, COUNTING, STARTING -> Action.PAUSE;
            case HELD ->
                now.position() != null && now.position().hold() != null && now.position().hold().agreed()
                        ? Action.PAUSE
                        : Action.GO_ON;
            case RETURNED -> Action.GO_ON;
            case PAUSING -> now.phase() instanceof Phase.Paused p && p.stood() ? Action.GO_ON : Action.NONE;
            case CONNECTING, BLIND, SLOWING, STOPPING, ENDED -> Action.NONE;
        };
    }

    // --- what the runner can ask for -----------------------------------------------------------------------

    /** Before everything else, whatever is on the screen. */
    public void stop() {
        run.ask(new Input.Stop());
    }

    /** The large button. */
    public void act() {
        switch (face.get().action()) {
            case NONE -> {}
            case PREPARE -> preparedAt = now.at();
            case START -> {
                if (preparedAt != null && now.at().since(preparedAt).compareTo(READING) >= 0) start();
            }
            case PAUSE -> pause();
            case GO_ON -> run.ask(new Input.GoOn());
        }
        draw();
    }

    /** Single use: the next start has to be prepared again. */
    private void start() {
        preparedAt = null;
        run.ask(new Input.Start());
    }

    public void pause() {
        run.ask(new Input.Pause());
    }

    public void goOn() {
        run.ask(new Input.GoOn());
    }

    public void skip() {
        run.ask(new Input.Skip());
    }

    public void back() {
        run.ask(new Input.Back());
    }

    public void faster() {
        run.ask(new Input.NudgeSpeed(SPEED_STEP));
    }

    public void slower() {
        run.ask(new Input.NudgeSpeed(-SPEED_STEP));
    }

    public void steeper() {
        run.ask(new Input.NudgeIncline(INCLINE_STEP));
    }

    public void flatter() {
        run.ask(new Input.NudgeIncline(-INCLINE_STEP));
    }

    /** Anything else that a run can be asked for. */
    public void ask(Input what) {
        run.ask(what);
    }

    /** @return whether the runner may leave at once; otherwise they are asked */
    public boolean leave() {
        boolean free = !face.get().stage().isMoving();
        askedToLeave.set(!free);
        return free;
    }

    public void stay() {
        askedToLeave.set(false);
    }
}
