package kick.ui.dashboard.workouts;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.kordamp.ikonli.feather.Feather;

import kick.controller.workout.Template;
import kick.ui.dashboard.Cards;
import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.PlanChart;

/** Cards on the left, the chosen workout on the right. */
public final class WorkoutsView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final WorkoutsModel model;
    private final Texts texts;
    private final Consumer<Offer> run;
    private final Runnable begin;
    private final Runnable edit;
    private final Button go = new Button(null, Icons.of(Feather.PLAY));
    /** Of the cards that there are now. */
    private Subscription subscriptions = Subscription.EMPTY;

    /**
     * @param run is asked to run what is chosen
     * @param begin is asked for a new workout
     * @param edit is asked to change the chosen one
     */
    public WorkoutsView(WorkoutsModel model, Texts texts, Consumer<Offer> run, Runnable begin,
            Runnable edit) {
        this.model = model;
        this.texts = texts;
        this.run = run;
        this.begin = begin;
        this.edit = edit;
        getStyleClass().add("workouts");
        var cards = new VBox();
        cards.getStyleClass().add("cards");
        model.allProperty().subscribe(all -> {
            subscriptions.unsubscribe();
            subscriptions = Subscription.EMPTY;
            cards.getChildren().setAll(all.stream().map(this::card).toList());
            model.refusedProperty().get().forEach(sentence -> cards.getChildren().add(warning(sentence)));
        });
        var scroll = new ScrollPane(cards);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("card-scroll");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        var detail = detail();
        HBox.setHgrow(detail, Priority.ALWAYS);
        getChildren().addAll(scroll, detail);
    }

    private Button card(Template template) {
        var title = new Label(model.title(template));
        title.getStyleClass().add("card-title");
        var totals = new Label();
        totals.getStyleClass().add("muted");
        var chart = new PlanChart();
        chart.getStyleClass().add("card-chart");
        var content = new VBox(title, chart, totals);
        content.getStyleClass().add("card-content");
        var card = Cards.of(content);
        card.setId("workout-" + template.name());
        card.setAccessibleText(model.title(template));
        card.setOnAction(_ -> model.choose(template));
        card.addEventFilter(KeyEvent.KEY_PRESSED, event -> enter(event, template));
        var choice = model.chosenProperty()
                .subscribe(now -> card.pseudoClassStateChanged(CHOSEN, now.equals(template)));
        var drawing = model.offerProperty().subscribe(_ -> model.offer(template).ifPresent(offer -> {
            chart.show(offer.shape());
            totals.setText(model.totals(offer));
        }));
        subscriptions = subscriptions.and(choice).and(drawing);
        return card;
    }

    /** On the chosen card Enter means what it means everywhere else. */
    private void enter(KeyEvent event, Template template) {
        if (event.getCode() != KeyCode.ENTER || !model.chosenProperty().get().equals(template)) return;
        go.fire();
        event.consume();
    }

    private BorderPane detail() {
        var title = new Label();
        title.getStyleClass().add("screen-title");
        var description = new Label();
        description.setWrapText(true);
        description.getStyleClass().add("muted");
        var totals = new Label();
        totals.setId("totals");
        totals.getStyleClass().add("detail-totals");
        totals.setMinWidth(Region.USE_PREF_SIZE);
        var chart = new PlanChart();
        chart.getStyleClass().add("detail-chart");
        var blanks = new BlanksView(model, texts);
        var steps = new StepsView(model, texts);
        var warnings = new VBox();
        warnings.getStyleClass().add("warnings");
        var both = new HBox(blanks, steps);
        both.getStyleClass().add("detail-columns");
        HBox.setHgrow(steps, Priority.ALWAYS);
        VBox.setVgrow(both, Priority.ALWAYS);
        var head = new HBox(title, spring(), totals);
        head.getStyleClass().add("detail-head");
        var content = new VBox(head, description, chart, warnings, both);
        content.getStyleClass().add("detail-content");
        model.chosenProperty().subscribe(template -> {
            title.setText(model.title(template));
            description.setText(model.description(template));
        });
        model.offerProperty().subscribe(offer -> {
            chart.show(offer.map(Offer::shape).orElse(null));
            totals.setText(offer.map(model::totals).orElse(""));
            show(warnings, offer);
        });
        var detail = new BorderPane(content);
        detail.getStyleClass().add("detail");
        detail.setBottom(runBar());
        return detail;
    }

    private static Region spring() {
        var spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Label warning(String sentence) {
        var label = new Label(sentence + ".", Icons.of(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("warning-line");
        return label;
    }

    private void show(VBox warnings, Optional<Offer> offer) {
        warnings.getChildren().clear();
        offer.ifPresent(o -> model.warnings(o).forEach(each -> warnings.getChildren().add(warning(each))));
        warnings.setManaged(!warnings.getChildren().isEmpty());
    }

    private HBox runBar() {
        var trouble = new Label();
        trouble.getStyleClass().add("trouble");
        trouble.setWrapText(true);
        trouble.textProperty().bind(model.troubleProperty());
        go.setText(texts.of("workouts.run"));
        go.setId("run");
        go.setDefaultButton(true);
        go.getStyleClass().add("go");
        go.disableProperty().bind(model.runnableProperty().not());
        go.setOnAction(_ -> model.offerProperty().get().ifPresent(run));
        go.setMinWidth(Region.USE_PREF_SIZE);
        var change = plain("edit", Feather.EDIT_2, edit);
        model.chosenProperty()
                .subscribe(template -> change.setText(
                        texts.of(model.isOwn(template) ? "workouts.edit" : "workouts.edit-copy")));
        change.disableProperty().bind(go.disableProperty());
        var bar = new HBox(plain("new", Feather.FILE_PLUS, begin), change, trouble, spring(), go);
        bar.getStyleClass().add("run-bar");
        return bar;
    }

    private Button plain(String what, Feather picture, Runnable action) {
        var button = new Button(texts.of("workouts." + what), Icons.of(picture));
        button.setId("workout-" + what);
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
