package kick.ui.dashboard.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.CurveChart;
import kick.ui.dashboard.summary.Page.Rep;

/** The page of one run. */
public final class SummaryView extends BorderPane {
    private static final int NAME = 0;
    private static final int NOTE = 6;

    private final SummaryModel model;
    private final Texts texts;
    private final HBox buttons = new HBox();

    /** @param opener shows a folder to the runner */
    public SummaryView(SummaryModel model, Texts texts, Consumer<Path> opener) {
        this.model = model;
        this.texts = texts;
        var page = model.page();
        getStyleClass().add("summary");
        var content = new VBox(header(page), warnings(page.warnings()), figures(page));
        page.curves().forEach(curve -> content.getChildren().add(new CurveChart(curve)));
        if (!page.reps().isEmpty()) content.getChildren().addAll(reps(page.reps()), verdict(page.verdict()));
        content.getStyleClass().add("summary-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        setBottom(bar(opener));
    }

    /** @param done leaves this page */
    public SummaryView leftBy(Runnable done) {
        var button = new Button(texts.of("summary.done"));
        button.setId("done");
        button.setDefaultButton(true);
        button.getStyleClass().add("go");
        button.setOnAction(_ -> done.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        buttons.getChildren().add(button);
        return this;
    }

    private static Node header(Page page) {
        var title = new Label(page.title());
        title.getStyleClass().add("screen-title");
        title.setId("summary-title");
        var ending = new Label(page.ending());
        ending.setId("summary-ending");
        ending.getStyleClass().add("detail-totals");
        ending.setWrapText(true);
        var place = new Label(page.place());
        place.getStyleClass().add("muted");
        place.setWrapText(true);
        return new VBox(title, place, ending);
    }

    private static Node warnings(List<String> sentences) {
        var all = new VBox();
        all.setId("summary-warnings");
        all.getStyleClass().add("warnings");
        for (var sentence : sentences) {
            var label = new Label(sentence, Icons.of(Feather.ALERT_TRIANGLE));
            label.setWrapText(true);
            label.setMaxWidth(Double.MAX_VALUE);
            label.getStyleClass().add("warning-line");
            all.getChildren().add(label);
        }
        all.setManaged(!sentences.isEmpty());
        return all;
    }

    private static Node figures(Page page) {
        var all = new FlowPane();
        all.getStyleClass().add("figures");
        for (var figure : page.figures()) {
            var value = new Label(figure.value());
            value.getStyleClass().add("figure");
            var name = new Label(figure.name());
            name.getStyleClass().add("muted");
            all.getChildren().add(new VBox(value, name));
        }
        return all;
    }

    private Node reps(List<Rep> reps) {
        var table = new GridPane();
        table.getStyleClass().add("reps");
        row(table, 0, new Rep("", texts.of("reps.plan"), texts.of("reps.aim"), texts.of("reps.run"),
                texts.of("reps.at-target"),
                texts.of("reps.mean"), texts.of("reps.lead-in"), ""), "muted");
        for (int i = 0; i < reps.size(); i++) row(table, i + 1, reps.get(i), "rep-cell");
        return table;
    }

    private static void row(GridPane table, int row, Rep rep, String style) {
        var cells = List.of(rep.name(), rep.plan(), rep.aim(), rep.run(), rep.atTarget(), rep.mean(),
                rep.leadIn(),
                rep.note());
        for (int i = 0; i < cells.size(); i++) {
            var cell = new Label(cells.get(i));
            cell.getStyleClass().add(style);
            if (i != NAME && i != NOTE) GridPane.setHalignment(cell, HPos.RIGHT);
            if (i != NAME) cell.setMinWidth(Region.USE_PREF_SIZE);
            table.add(cell, i, row);
        }
    }

    private static Node verdict(List<String> sentences) {
        var all = new VBox();
        for (var sentence : sentences) {
            var label = new Label(sentence);
            label.setWrapText(true);
            all.getChildren().add(label);
        }
        return all;
    }

    private Node bar(Consumer<Path> opener) {
        var said = new Label();
        said.setId("summary-said");
        said.getStyleClass().add("muted");
        said.setWrapText(true);
        said.textProperty().bind(model.saidProperty());
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        buttons.getChildren()
                .addAll(button("export-fit", "summary.fit", Feather.DOWNLOAD, model::exportFit),
                        button("export-tcx", "summary.tcx", Feather.DOWNLOAD, model::exportTcx),
                        button("open-folder", "summary.folder", Feather.FOLDER,
                                () -> model.openFolder(opener)),
                        said);
        buttons.getStyleClass().add("page-bar");
        return buttons;
    }

    private Button button(String id, String text, Feather picture, Runnable what) {
        var button = new Button(texts.of(text), Icons.of(picture));
        button.setId(id);
        button.getStyleClass().add("plain-button");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> what.run());
        return button;
    }
}
