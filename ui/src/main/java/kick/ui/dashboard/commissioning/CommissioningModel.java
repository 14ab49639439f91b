package kick.ui.dashboard.commissioning;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import kick.controller.Snapshot;
import kick.controller.commissioning.Commissioning;
import kick.controller.commissioning.Stage;
import kick.controller.workout.Plan;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.commissioning.Guide.Answer;
import kick.ui.dashboard.commissioning.Guide.Deed;
import kick.ui.dashboard.run.Action;
import kick.ui.dashboard.run.RunModel;
import kick.ui.text.Words;

/** Leads through the first session on one treadmill, over as many runs as it takes. */
public final class CommissioningModel {
    private final Machine machine;
    private final Texts texts;
    private final Words words;
    private final Function<Plan, RunModel> connect;
    private final Runnable leave;
    private final ReadOnlyObjectWrapper<Guide> guide;
    private Commissioning state;
    private RunModel run;
    private Snapshot now;
    private boolean over;
    private @Nullable String note;

    /**
     * @param connect begins a run that is not kept; it tells {@link #show} and {@link #ended}
     * @param leave leaves this screen, once the belt stands
     */
    public CommissioningModel(Machine machine, Choices choices, Texts texts,
            Function<Plan, RunModel> connect, Runnable leave) {
        this.machine = machine;
        this.texts = texts;
        this.words = choices.words();
        this.connect = connect;
        this.leave = leave;
        this.state = Commissioning.of(choices.allowed(machine));
        this.run = connect.apply(state.plan());
        this.now = run.now();
        this.guide = new ReadOnlyObjectWrapper<>(drawn());
    }

    // --- what is shown -------------------------------------------------------------------------------------

    public ReadOnlyObjectProperty<Guide> guideProperty() {
        return guide.getReadOnlyProperty();
    }

    public Machine machine() {
        return machine;
    }

    public boolean isDone() {
        return over && state.stage() == Stage.DONE;
    }

    /** Whether no run is on, so that there is nothing to stop. */
    boolean isOver() {
        return over;
    }

    /** Something new is known of the run, which has been shown it. */
    public void show(Snapshot snapshot) {
        now = snapshot;
        take(state.heard(snapshot));
    }

    /**
     * The run is over; the next one begins, if there is to be one.
     *
     * @param leaving whether the runner wants to go
     */
    public void ended(boolean leaving) {
        if (!leaving && state.stage() == Stage.START && state.trouble() == null) again();
        else over = true;
        draw();
    }

    /** That it is over could not be remembered. */
    public void notKept(Exception why) {
        note = texts.of("first.not-kept", String.valueOf(why.getMessage()));
        draw();
    }

    private void again() {
        state = state.again();
        over = false;
        run = connect.apply(state.plan());
        now = run.now();
    }

    private void take(Commissioning.Next next) {
        state = next.then();
        next.asks().forEach(run::ask);
        draw();
    }

    // --- what the runner can ask for -----------------------------------------------------------------------

    /** Before everything else. */
    public void stop() {
        run.stop();
        draw();
    }

    public void leave() {
        leave.run();
    }

    /** The large button. */
    public void act() {
        switch (guide.get().deed()) {
            case NONE -> {}
            case CLOSE -> leave();
            case START -> run.act();
            case TRY -> take(state.acted(now.at()));
            case AGAIN -> again();
        }
        draw();
    }

    /** @param which of the answers; one that there is not means nothing */
    public void answer(int which) {
        var answers = guide.get().answers();
        if (which < answers.size()) take(state.answered(answers.get(which).asAsked(), now));
    }

    // --- words ---------------------------------------------------------------------------------------------

    private void draw() {
        guide.set(drawn());
    }

    private Guide drawn() {
        var stages = Arrays.stream(Stage.values())
                .filter(each -> each != Stage.DONE && (each != Stage.INCLINE || state.lift()))
                .toList();
        var deed = deed();
        return new Guide(stages, state.stage(), text(), state.trouble() != null || note != null, deed,
                deedText(deed),
                state.isQuestion(now) ? answers() : List.of(), run.face());
    }

    private Deed deed() {
        if (over) return state.stage() == Stage.DONE ? Deed.CLOSE : Deed.AGAIN;
        if (state.trouble() != null) return Deed.NONE;
        return switch (state.stage()) {
            case START -> startable() ? Deed.START : Deed.NONE;
            case SPEED, INCLINE -> state.asked() ? Deed.NONE : Deed.TRY;
            case STOP, UNITS, END, DONE -> Deed.NONE;
        };
    }

    private boolean startable() {
        return run.face().action() == Action.PREPARE || run.face().action() == Action.START;
    }

    private String deedText(Deed deed) {
        return switch (deed) {
            case START -> texts.of("action." + run.face().action().name());
            case TRY -> texts.of("first.TRY." + state.stage().name());
            case NONE, AGAIN, CLOSE -> texts.of("first." + deed.name());
        };
    }

    private String text() {
        if (note != null) return note;
        var trouble = state.trouble();
        if (trouble != null) return texts.of("first.trouble." + trouble.name());
        var key = "first." + state.stage().name();
        if (state.stage() == Stage.INCLINE && state.isQuestion(now)) key += ".question";
        else if (state.asked()) key += ".asked";
        return texts.of(key, words.speed(state.probe()));
    }

    private List<Answer> answers() {
        if (state.stage() == Stage.INCLINE)
            return List.of(new Answer(texts.of("first.yes"), true), new Answer(texts.of("first.no"), false));
        var probe = state.probe();
        return List.of(new Answer(Words.oneDecimal(probe.kmh()) + " km/h", true),
                new Answer(Words.oneDecimal(probe.mph()) + " mph", true),
                new Answer(texts.of("first.other"), false));
    }
}
