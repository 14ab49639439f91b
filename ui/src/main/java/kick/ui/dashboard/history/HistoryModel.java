package kick.ui.dashboard.history;

import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.history.Filter;
import kick.controller.history.Outline;
import kick.controller.recording.Session;
import kick.ui.dashboard.Archive;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.Curve;
import kick.ui.dashboard.summary.SummaryModel;
import kick.ui.text.Words;

/** The runs that were kept, as far as they are wished for; the opened one, and the progress of its workout. */
public final class HistoryModel {
    /** So many of the latest runs of a workout are enough to see how it goes. */
    private static final int MOST_COMPARED = 60;

    private final Archive archive;
    private final Errands errands;
    private final Choices choices;
    private final Texts texts;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Wish> wish = new ReadOnlyObjectWrapper<>(Wish.ALL);
    private final ReadOnlyObjectWrapper<List<Outline>> runs = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, String>> workouts = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<Outline>> chosen = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SummaryModel>> opened = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyObjectWrapper<List<Curve>> progress = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");

    public HistoryModel(Archive archive, Errands errands, Choices choices, Texts texts, InstantSource clock) {
        this.archive = archive;
        this.errands = errands;
        this.choices = choices;
        this.texts = texts;
        this.clock = clock;
    }

    // --- what is shown -------------------------------------------------------------------------------------

    public ReadOnlyObjectProperty<Wish> wishProperty() {
        return wish.getReadOnlyProperty();
    }

    /** The latest first. */
    public ReadOnlyObjectProperty<List<Outline>> runsProperty() {
        return runs.getReadOnlyProperty();
    }

    /** The workouts of all runs, title by short name. */
    public ReadOnlyObjectProperty<Map<String, String>> workoutsProperty() {
        return workouts.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Optional<Outline>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen run, as soon as it has been read. */
    public ReadOnlyObjectProperty<Optional<SummaryModel>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** The workout of the chosen run from week to week. */
    public ReadOnlyObjectProperty<List<Curve>> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Why there is nothing to see; empty where there is. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    public String title(Outline run) {
        return texts.title(run.workout(), run.title());
    }

    public String when(Outline run) {
        return DateTimeFormatter.ofPattern(texts.of("history.date"), texts.language()).format(run.startedAt())
                + (run.simulated() ? " · " + texts.of("history.simulated") : "");
    }

    /** "32:18 · 4.80 km · interrupted" */
    public String totals(Outline run) {
        var ending = run.ending();
        var how = ending == Ending.FINISHED
                ? ""
                : " · " + texts.of(ending == null
                        ? "history.interrupted"
                        : "history.early");
        return Words.clock(run.moving()) + " · " + choices.words().distance(run.distance()) + how;
    }

    // --- what the runner can ask for -----------------------------------------------------------------------

    /** Reads anew what there is. */
    public void refresh() {
        errands.send(() -> archive.list(Filter.ALL), this::name, e -> fail(e));
        list();
    }

    public void wish(Wish other) {
        if (other.equals(wish.get())) return;
        wish.set(other);
        list();
    }

    public void open(Outline run) {
        if (chosen.get().filter(run::equals).isPresent()) return;
        chosen.set(Optional.of(run));
        errands.send(() -> archive.session(run.number()), session -> show(run, session), this::fail);
        compare(run);
    }

    private void list() {
        var filter = wish.get().filter(clock.instant());
        errands.send(() -> archive.list(filter), this::show, this::fail);
    }

    private void name(List<Outline> all) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (var run : all) titles.putIfAbsent(run.workout(), title(run));
        workouts.set(titles);
    }

    private void show(List<Outline> found) {
        runs.set(found);
        if (found.isEmpty()) {
            remark.set(texts.of(wish.get().equals(Wish.ALL) ? "history.none" : "history.none-such"));
            close();
            return;
        }
        remark.set("");
        if (chosen.get().filter(found::contains).isEmpty()) open(found.getFirst());
    }

    private void close() {
        chosen.set(Optional.empty());
        opened.set(Optional.empty());
        progress.set(List.of());
    }

    private void show(Outline run, Optional<Session> session) {
        if (!isChosen(run)) return;
        opened.set(session.map(
                read -> new SummaryModel(read, List.of(), archive, errands, texts, choices.words())));
        if (session.isEmpty()) remark.set(texts.of("history.gone"));
    }

    /** Runs on real belts and on simulated ones are not compared with each other. */
    private void compare(Outline run) {
        var alike = new Filter(run.workout(), null, null, run.simulated(), MOST_COMPARED);
        errands.send(() -> archive.sessions(archive.list(alike)), sessions -> {
            if (isChosen(run)) progress.set(new Progress(texts, choices.words()).of(sessions));
        }, this::fail);
    }

    private boolean isChosen(@Nullable Outline run) {
        return chosen.get().filter(now -> now.equals(run)).isPresent();
    }

    private void fail(Exception why) {
        remark.set(why.getMessage() == null ? why.toString() : texts.said(why.getMessage() + "."));
    }
}
