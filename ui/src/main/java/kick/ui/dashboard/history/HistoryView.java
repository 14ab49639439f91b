package kick.ui.dashboard.history;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import kick.controller.history.Outline;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.Curve;
import kick.ui.dashboard.chart.CurveChart;
import kick.ui.dashboard.history.Wish.Period;
import kick.ui.dashboard.history.Wish.Treadmills;
import kick.ui.dashboard.summary.SummaryModel;
import kick.ui.dashboard.summary.SummaryView;

/** The list on the left with its filters above; the opened run, or its workout's progress, on the right. */
public final class HistoryView extends BorderPane {
    private final HistoryModel model;
    private final Texts texts;
    private final Consumer<Path> opener;
    private final BorderPane detail = new BorderPane();
    private final ToggleButton progress;

    /** @param opener shows a folder to the runner */
    public HistoryView(HistoryModel model, Texts texts, Consumer<Path> opener) {
        this.model = model;
        this.texts = texts;
        this.opener = opener;
        getStyleClass().add("history");
        var run = new ToggleButton(texts.of("history.run"));
        run.setId("show-run");
        progress = new ToggleButton(texts.of("history.progress"));
        progress.setId("show-progress");
        setTop(filters(run));
        setLeft(list());
        detail.getStyleClass().add("detail");
        setCenter(detail);
        model.openedProperty().subscribe(_ -> draw());
        model.progressProperty().subscribe(_ -> draw());
        progress.selectedProperty().subscribe(_ -> draw());
    }

    private void draw() {
        if (progress.isSelected()) detail.setCenter(progress(model.progressProperty().get()));
        else detail.setCenter(model.openedProperty().get().<Node>map(this::summary).orElse(null));
        detail.setVisible(progress.isSelected()
                ? !model.progressProperty().get().isEmpty()
                : model.openedProperty().get().isPresent());
    }

    private SummaryView summary(SummaryModel run) {
        return new SummaryView(run, texts, opener);
    }

    private Node progress(List<Curve> curves) {
        var title = new Label(model.chosenProperty().get().map(model::title).orElse(""));
        title.getStyleClass().add("screen-title");
        var content = new VBox(title);
        content.setId("progress");
        content.getStyleClass().add("summary-content");
        for (var curve : curves) content.getChildren().add(new CurveChart(curve));
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    // --- filters -------------------------------------------------------------------------------------------

    private Node filters(ToggleButton run) {
        var workout = choice("filter-workout", this::workout);
        model.workoutsProperty().subscribe(all -> fill(workout, all));
        workout.setOnAction(_ -> {
            if (workout.getValue() != null)
                model.wish(new Wish(workout.getValue(), wish().treadmills(), wish().period()));
        });
        ComboBox<Treadmills> treadmills = choice("filter-treadmills", each -> named("treadmills", each));
        treadmills.getItems().setAll(Treadmills.values());
        treadmills.setValue(wish().treadmills());
        treadmills.setOnAction(
                _ -> model.wish(new Wish(wish().workout(), treadmills.getValue(), wish().period())));
        ComboBox<Period> period = choice("filter-period", each -> named("period", each));
        period.getItems().setAll(Period.values());
        period.setValue(wish().period());
        period.setOnAction(
                _ -> model.wish(new Wish(wish().workout(), wish().treadmills(), period.getValue())));
        var group = new ToggleGroup();
        for (var each : List.of(run, progress)) {
            each.setToggleGroup(group);
            each.getStyleClass().add("nav-button");
            each.setMinWidth(Region.USE_PREF_SIZE);
        }
        run.setSelected(true);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) before.setSelected(true);
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var all = new HBox(workout, treadmills, period, space, run, progress);
        all.getStyleClass().add("filters");
        return all;
    }

    private Wish wish() {
        return model.wishProperty().get();
    }

    private String workout(String name) {
        return name.isEmpty()
                ? texts.of("history.all-workouts")
                : model.workoutsProperty().get().getOrDefault(name, name);
    }

    private String named(String what, Enum<?> value) {
        return texts.of("history." + what + "." + value.name());
    }

    private void fill(ComboBox<String> workout, Map<String, String> all) {
        List<String> names = new ArrayList<>(List.of(""));
        names.addAll(all.keySet());
        if (names.equals(workout.getItems())) return;
        workout.getItems().setAll(names);
        workout.setValue(names.contains(wish().workout()) ? wish().workout() : "");
    }

    private <T> ComboBox<T> choice(String id, Function<T, String> name) {
        var box = new ComboBox<T>();
        box.setId(id);
        box.setAccessibleText(texts.of("history." + id));
        box.setConverter(new StringConverter<>() {
            @Override public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override public T fromString(String text) {
                throw new UnsupportedOperationException(text.toLowerCase(Locale.ROOT));
            }
        });
        return box;
    }

    // --- the list ------------------------------------------------------------------------------------------

    private Node list() {
        var list = new ListView<Outline>();
        list.setId("runs");
        list.setAccessibleText(texts.of("place.HISTORY"));
        list.getStyleClass().add("run-list");
        list.setCellFactory(_ -> new RunCell());
        var remark = new Label();
        remark.setId("history-remark");
        remark.setWrapText(true);
        remark.getStyleClass().add("empty-remark");
        remark.textProperty().bind(model.remarkProperty());
        list.setPlaceholder(remark);
        model.runsProperty().subscribe(runs -> list.getItems().setAll(runs));
        model.chosenProperty().subscribe(chosen -> select(list, chosen));
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(run -> {
                    if (run != null) model.open(run);
                });
        return list;
    }

    private static void select(ListView<Outline> list, Optional<Outline> chosen) {
        chosen.ifPresent(run -> list.getSelectionModel().select(run));
    }

    private final class RunCell extends ListCell<Outline> {
        private final Label title = new Label();
        private final Label when = new Label();
        private final Label totals = new Label();
        private final VBox lines = new VBox(title, when, totals);

        RunCell() {
            title.getStyleClass().add("card-title");
            totals.getStyleClass().add("muted");
            when.getStyleClass().add("muted");
            setPrefWidth(0);
        }

        @Override protected void updateItem(Outline run, boolean empty) {
            super.updateItem(run, empty);
            setGraphic(empty || run == null ? null : lines);
            if (empty || run == null) return;
            title.setText(model.title(run));
            when.setText(model.when(run));
            totals.setText(model.totals(run));
        }
    }
}
