package kick.ui.dashboard.treadmills;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.ui.dashboard.Cards;
import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.treadmills.Acquaintance.Stage;
import kick.ui.dashboard.treadmills.Row.Kind;

/** The list on the left; on the right what to do, step by step, about a new one. */
public final class TreadmillsView extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
    private static final int BARS = 4;

    private final TreadmillsModel model;
    private final Texts texts;
    private final Consumer<Machine> commission;
    private final VBox list = new VBox();
    private final BorderPane detail = new BorderPane();

    /** @param commission begins the first session on a treadmill */
    public TreadmillsView(TreadmillsModel model, Texts texts, Consumer<Machine> commission) {
        this.model = model;
        this.texts = texts;
        this.commission = commission;
        getStyleClass().add("workouts");
        list.getStyleClass().add("cards");
        list.setId("treadmills");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        detail.getStyleClass().addAll("detail", "side");
        getChildren().addAll(scroll, detail);
        model.rowsProperty().subscribe(this::show);
        model.meetingProperty().subscribe(this::show);
    }

    // --- the list ------------------------------------------------------------------------------------------

    private void show(List<Row> rows) {
        list.getChildren().clear();
        for (var kind : Kind.values()) {
            var some = rows.stream().filter(row -> row.kind() == kind).toList();
            if (some.isEmpty() && kind != Kind.NEW) continue;
            var title = new Label(texts.of("treadmills." + kind.name()));
            title.getStyleClass().add("group-title");
            list.getChildren().add(title);
            for (var row : some) list.getChildren().add(card(row));
            if (kind == Kind.NEW) list.getChildren().add(remark());
            if (kind == Kind.STRAP) list.getChildren().add(muted(texts.of("treadmills.strap")));
        }
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("muted");
        return label;
    }

    private Node remark() {
        var remark = muted("");
        remark.setId("treadmills-remark");
        remark.textProperty().bind(model.remarkProperty());
        return remark;
    }

    private Button card(Row row) {
        var title = new Label(row.title());
        title.getStyleClass().add("card-title");
        var what = new Label(row.detail());
        what.getStyleClass().add("muted");
        var lines = new VBox(title, what);
        HBox.setHgrow(lines, Priority.ALWAYS);
        lines.setMinWidth(0);
        var content = new HBox(lines, mark(row));
        content.getStyleClass().add("treadmill-card");
        var card = Cards.of(content);
        card.setId("treadmill-" + row.id().replace(':', '-'));
        card.setAccessibleText(row.title() + ", " + row.detail());
        card.pseudoClassStateChanged(CHOSEN, row.chosen());
        card.setOnAction(_ -> model.choose(row));
        return card;
    }

    private Node mark(Row row) {
        var marks = new HBox();
        marks.getStyleClass().add("treadmill-marks");
        marks.setMinWidth(Region.USE_PREF_SIZE);
        for (int bar = 1; row.signal() > 0 && bar <= BARS; bar++) {
            var piece = new Region();
            piece.getStyleClass().addAll("signal", "signal-" + bar);
            piece.pseudoClassStateChanged(DONE, bar <= row.signal());
            piece.setMaxHeight(Region.USE_PREF_SIZE);
            marks.getChildren().add(piece);
        }
        if (row.kind() == Kind.NEW) marks.getChildren().add(new Label(texts.of("treadmills.make-mine")));
        if (row.chosen())
            marks.getChildren().add(new Label(texts.of("treadmills.chosen"), Icons.of(Feather.CHECK)));
        return marks;
    }

    // --- a new one -----------------------------------------------------------------------------------------

    private void show(Optional<Acquaintance> meeting) {
        detail.setVisible(meeting.isPresent());
        detail.setManaged(meeting.isPresent());
        if (meeting.isEmpty()) return;
        var now = meeting.get();
        var title = new Label(now.title());
        title.getStyleClass().add("screen-title");
        title.setWrapText(true);
        var content = new VBox(title);
        content.getStyleClass().add("summary-content");
        if (!now.detail().isEmpty()) {
            var what = new Label(now.detail());
            what.setId("meeting-detail");
            what.setWrapText(true);
            what.getStyleClass().add(now.stage() == Stage.FAILED ? "warning-line" : "muted");
            content.getChildren().add(what);
        }
        var stages = List.of(Stage.READING, Stage.PRESS_A_KEY, Stage.FIRST_SESSION, Stage.READY);
        for (int i = 0; i < stages.size(); i++)
            content.getChildren().add(step(i + 1, stages.get(i), now.stage()));
        detail.setCenter(content);
        detail.setBottom(bar(now));
    }

    private Node step(int count, Stage stage, Stage now) {
        boolean done = stage.compareTo(now) < 0 && now != Stage.FAILED || now == Stage.READY;
        var number = new Label(done ? "✓" : String.valueOf(count));
        number.getStyleClass().add("step-number");
        var text = new Label(texts.of("meeting." + stage.name()));
        text.setWrapText(true);
        text.setMinWidth(0);
        var step = new HBox(number, text);
        step.getStyleClass().add("meeting-step");
        step.pseudoClassStateChanged(CHOSEN, stage == now);
        number.setMinWidth(Region.USE_PREF_SIZE);
        step.setId("meeting-" + stage.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        return step;
    }

    private Node bar(Acquaintance now) {
        boolean begun = now.stage() == Stage.READING || now.stage() == Stage.PRESS_A_KEY;
        var end = new Button(texts.of(begun ? "meeting.cancel" : "meeting.close"));
        end.setId("end-meeting");
        end.getStyleClass().add("plain-button");
        end.setOnAction(_ -> model.cancel());
        var bar = new HBox(end);
        bar.getStyleClass().add("page-bar");
        if (now.stage() == Stage.FIRST_SESSION) bar.getChildren().addFirst(firstSession(now));
        return bar;
    }

    private Button firstSession(Acquaintance now) {
        var begin = new Button(texts.of("meeting.begin"));
        begin.setId("first-session");
        begin.getStyleClass().add("go");
        begin.setOnAction(_ -> model.machine(now).ifPresent(commission));
        return begin;
    }
}
