package kick.ui.dashboard;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Input;
import kick.controller.workout.Plan;
import kick.controller.workout.Template;
import kick.ui.dashboard.commissioning.CommissioningKeys;
import kick.ui.dashboard.commissioning.CommissioningModel;
import kick.ui.dashboard.commissioning.CommissioningView;
import kick.ui.dashboard.history.HistoryModel;
import kick.ui.dashboard.history.HistoryView;
import kick.ui.dashboard.run.RunKeys;
import kick.ui.dashboard.run.RunModel;
import kick.ui.dashboard.run.RunView;
import kick.ui.dashboard.runner.RunnerModel;
import kick.ui.dashboard.runner.RunnerView;
import kick.ui.dashboard.summary.SummaryModel;
import kick.ui.dashboard.summary.SummaryView;
import kick.ui.dashboard.treadmills.TreadmillsModel;
import kick.ui.dashboard.treadmills.TreadmillsView;
import kick.ui.dashboard.workouts.WorkoutsModel;
import kick.ui.dashboard.workouts.WorkoutsView;

/**
 * All screens in one scene, and the way from one to another. In the beginning there is the navigation alone, which is
 * made in half the time.
 */
public final class Dashboard {
    /** From full speed to a stand, and the last look. */
    private static final Duration STANDSTILL = Duration.ofSeconds(60);

    private final Choices choices;
    private final Surroundings around;
    private final Texts texts;
    private final WorkoutsModel workouts;
    private final TreadmillsModel treadmills;
    private final Desk desk;
    private final HistoryModel history;
    private final RunnerModel profile;
    private final BorderPane root = new BorderPane();
    private final Scene scene;
    private final Navigation navigation;
    /** Made once: they listen to models that live as long as the window. */
    private final Map<Place, Parent> views = new EnumMap<>(Place.class);
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final Executor toolkit = Platform::runLater;
    private Theme theme;
    private ColorScheme desktop = Platform.getPreferences().getColorScheme();
    private volatile @Nullable Run run;
    private @Nullable RunModel runModel;
    /** Null outside of the first session on a treadmill. */
    private @Nullable CommissioningModel first;
    private boolean leaving;
    private boolean closing;
    private Runnable whenClosed = () -> {};

    public Dashboard(Choices choices, Surroundings around, Texts texts, Theme theme) {
        this(choices, around, texts, theme, Scale.WIDTH, Scale.HEIGHT);
    }

    /** As large as this before it is in a window. */
    public Dashboard(Choices choices, Surroundings around, Texts texts, Theme theme, double width,
            double height) {
        this.scene = new Scene(root, width, height);
        this.choices = choices;
        this.around = around;
        this.texts = texts;
        this.theme = theme;
        theme.apply(desktop); // before the first control, which would load the toolkit's own style sheet
        this.workouts = new WorkoutsModel(choices, texts, around.shelf(), around.errands());
        this.desk = new Desk(choices, around, texts, saved -> {
            show(Place.WORKOUTS);
            workouts.refresh(saved);
        });
        this.history = new HistoryModel(around.archive(), around.errands(), choices, texts, around.clock());
        this.treadmills = new TreadmillsModel(around.garage(), choices, around.errands(), texts);
        this.profile = new RunnerModel(choices, around.profile(), around.errands(), texts);
        this.navigation = new Navigation(choices, texts, this::show, this::changeTheme);
        root.getStyleClass().add("dashboard");
        scene.getStylesheets()
                .add(
                        Objects.requireNonNull(Dashboard.class.getResource("dashboard.css"))
                                .toExternalForm());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        // a key that is let go while another window has the focus is never heard of
        scene.windowProperty()
                .flatMap(Window::focusedProperty)
                .subscribe(_ -> held.clear());
        scene.widthProperty().subscribe(this::scale);
        scene.heightProperty().subscribe(this::scale);
        scale();
        wear(theme);
        choices.runnerProperty().subscribe((before, now) -> {
            if (!Theme.of(before).equals(Theme.of(now))) wear(Theme.of(now));
        });
        navigation.mark(Place.WORKOUTS);
        root.setTop(navigation);
    }

    public Scene scene() {
        return scene;
    }

    /** @param closed is called when the window may go */
    public void onClosed(Runnable closed) {
        whenClosed = closed;
    }

    // --- looks ---------------------------------------------------------------------------------------------

    private void changeTheme() {
        wear(theme.other(desktop));
    }

    void wear(Theme other) {
        theme = other;
        theme.apply(desktop);
        root.getStyleClass().removeAll("dark", "light");
        root.getStyleClass().add(theme.style(desktop));
    }

    /** The desktop has other colours from here on. */
    public void desktopTurns(ColorScheme colours) {
        desktop = colours;
        wear(theme);
    }

    /** Everything is measured in the size of the letters, so that a small window shows the same as a large one. */
    private void scale() {
        root.setStyle(Scale.of(scene.getWidth(), scene.getHeight()));
    }

    // --- from screen to screen -----------------------------------------------------------------------------

    /** The first screen, unless the runner has gone to another one already. */
    public void open() {
        if (root.getCenter() == null) show(Place.WORKOUTS);
    }

    public void show(Place place) {
        first = null;
        leaving = false;
        if (place == Place.WORKOUTS) workouts.refresh("");
        if (place == Place.HISTORY) history.refresh();
        if (place == Place.TREADMILLS) treadmills.enter();
        else treadmills.leave();
        navigation.mark(place);
        root.setTop(navigation);
        var written = place == Place.WORKOUTS ? desk.lying() : Optional.<Parent>empty();
        root.setCenter(written.orElseGet(() -> views.computeIfAbsent(place, this::view)));
    }

    private Parent view(Place place) {
        return switch (place) {
            case WORKOUTS -> new WorkoutsView(workouts, texts, offer -> begin(offer.plan()),
                    () -> root.setCenter(desk.begin()), this::editChosen);
            case RUNNER -> new RunnerView(profile, texts);
            case TREADMILLS -> new TreadmillsView(treadmills, texts, this::commission);
            case HISTORY -> new HistoryView(history, texts, around.opener());
        };
    }

    /** The runner's own is changed itself, a built-in one as a copy. */
    private void editChosen() {
        var own = Optional.of(workouts.chosenProperty().get()).filter(workouts::isOwn).map(Template::name);
        workouts.workout().ifPresent(workout -> root.setCenter(desk.open(workout, own)));
    }

    /**
     * Begins a run of this plan by the chosen runner on the chosen treadmill; nothing moves before they start it. On a
     * treadmill that is new the first session comes before.
     */
    public void begin(Plan plan) {
        var machine = choices.machine();
        if (!machine.commissioned()) {
            commission(machine);
            return;
        }
        var model = connect(mailbox -> machine.begin(plan, choices.runner(), mailbox));
        // who stays in a run has changed their mind about closing the window
        model.askedToLeaveProperty()
                .subscribe(asked -> closing = closing && (asked || !model.face().stage().isMoving()));
        root.setTop(null);
        root.setCenter(new RunView(model, texts, this::leaveRun));
    }

    private RunModel connect(Function<Audience, Run> beginning) {
        var mailbox = new Mailbox(toolkit, this::hears, this::ended);
        var begun = beginning.apply(mailbox);
        mailbox.dealtWith(begun::renew);
        run = begun;
        var model = new RunModel(begun, choices.runner().paces(), texts, choices.words(), voice());
        runModel = model;
        return model;
    }

    private void hears(Snapshot now, List<ControllerEvent> events) {
        if (runModel != null) runModel.show(now, events);
        if (first != null) first.show(now);
    }

    /** The first session on a treadmill. */
    private void commission(Machine machine) {
        treadmills.leave();
        var model = new CommissioningModel(machine, choices, texts,
                plan -> connect(mailbox -> machine.rehearse(plan, choices.runner(), mailbox)),
                this::leaveCommissioning);
        first = model;
        root.setTop(null);
        root.setCenter(new CommissioningView(model, texts));
    }

    /** Whoever leaves before the belt stands has it stopped. */
    private void leaveCommissioning() {
        leaving = true;
        if (runModel != null) runModel.stop();
        else show(first != null && first.isDone() ? Place.WORKOUTS : Place.TREADMILLS);
    }

    private void ended(CommissioningModel session) {
        session.ended(leaving);
        if (session.isDone())
            around.errands()
                    .send(() -> around.garage().commissioned(session.machine()), treadmills::replace,
                            session::notKept);
        else
            if (leaving) show(Place.TREADMILLS);
        leaving = false;
    }

    private Voice voice() {
        return switch (choices.runner().presentation().sound()) {
            case NONE -> Voice.SILENT;
            case TONES -> around.voice().wordless();
            case SPEECH -> around.voice();
        };
    }

    private void leaveRun() {
        if (runModel != null && runModel.leave()) runModel.stop();
    }

    private void ended(Outcome outcome) {
        run = null;
        runModel = null;
        if (closing) close();
        else if (first != null) ended(first);
        else show(outcome);
    }

    private void show(Outcome outcome) {
        show(Place.WORKOUTS);
        var record = outcome.record();
        if (record == null) return;
        var model = new SummaryModel(record, outcome.notes(), around.archive(), around.errands(), texts,
                choices.words());
        root.setCenter(new SummaryView(model, texts, around.opener()).leftBy(() -> show(Place.WORKOUTS)));
    }

    /**
     * The window is asked to close: a run that goes on is asked about first, and stopped before; and so is a workout
     * that is not saved.
     */
    public void close() {
        closing = runModel != null;
        if (!closing) {
            if (desk.lying().isPresent()) show(Place.WORKOUTS);
            desk.leave(whenClosed);
            return;
        }
        if (first == null) leaveRun();
        else leaveCommissioning();
    }

    /** Whatever the window does, the belt stops; waits for it. For any thread but the window's. */
    public void stopBelt() {
        var going = run;
        if (going == null) return;
        going.ask(new Input.Stop());
        try {
            going.awaitEnd(STANDSTILL);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    // --- keys ----------------------------------------------------------------------------------------------

    private void pressed(KeyEvent event) {
        boolean again = !held.add(event.getCode());
        if (isAtTheBelt() && again && !RunKeys.repeats(event.getCode())) {
            event.consume();
            return;
        }
        boolean meant = first != null
                ? CommissioningKeys.pressed(event, first)
                : runModel != null && RunKeys.pressed(event, runModel);
        if (meant) event.consume();
    }

    /** A key that had a meaning during a run presses no button when it is let go. */
    private void released(KeyEvent event) {
        held.remove(event.getCode());
        if (isAtTheBelt()) event.consume();
    }

    /** Whether the keys are those of a run or of the first session. */
    private boolean isAtTheBelt() {
        return runModel != null || first != null;
    }
}
