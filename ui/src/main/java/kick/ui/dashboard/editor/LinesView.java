package kick.ui.dashboard.editor;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import kick.ui.dashboard.Icons;
import kick.ui.dashboard.Texts;

/** The lines, to be moved by keys, by buttons and by the mouse. */
final class LinesView extends VBox {
    private static final PseudoClass REPEAT = PseudoClass.getPseudoClass("repeat");
    /** In sizes of the letters. */
    private static final double INDENT = 1.75;

    private final EditorModel model;
    private final Texts texts;
    private final ListView<Row> list = new ListView<>();

    LinesView(EditorModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list.setId("editor-lines");
        list.setAccessibleText(texts.of("workouts.steps"));
        list.getStyleClass().add("run-list");
        list.setCellFactory(_ -> new LineCell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.rowsProperty().subscribe(rows -> {
            list.getItems().setAll(rows);
            select(model.selectedProperty().get());
        });
        model.selectedProperty().subscribe(this::select);
        list.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) model.select(row.index());
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var buttons = new HBox(button("add", Feather.PLUS, model::add),
                button("duplicate", Feather.COPY, model::duplicate),
                button("up", Feather.ARROW_UP, model::up),
                button("down", Feather.ARROW_DOWN, model::down),
                button("group", Feather.REPEAT, model::group),
                button("ungroup", Feather.MINIMIZE_2, model::ungroup),
                button("remove", Feather.TRASH_2, model::remove));
        buttons.getStyleClass().add("filters");
        getChildren().addAll(buttons, list);
    }

    private void select(Integer line) {
        for (var row : list.getItems())
            if (row.index() == line && !row.equals(list.getSelectionModel().getSelectedItem()))
                list.getSelectionModel().select(row);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> {
                if (!event.isAltDown()) return;
                model.up();
            }
            case DOWN -> {
                if (!event.isAltDown()) return;
                model.down();
            }
            case DELETE -> model.remove();
            case INSERT -> model.add();
            case D -> {
                if (!event.isShortcutDown()) return;
                model.duplicate();
            }
            case G -> {
                if (!event.isShortcutDown()) return;
                if (event.isShiftDown()) model.ungroup();
                else model.group();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private Button button(String what, Feather picture, Runnable action) {
        var button = new Button(null, Icons.of(picture));
        button.setId("line-" + what);
        button.setAccessibleText(texts.of("editor.line." + what));
        button.getStyleClass().add("step-button");
        button.setOnAction(_ -> action.run());
        return button;
    }

    private final class LineCell extends ListCell<Row> {
        private final Region indent = new Region();
        private final Label text = new Label();
        private final HBox line = new HBox(indent, text);

        LineCell() {
            setPrefWidth(0);
            text.setMinWidth(0);
            line.setAlignment(Pos.CENTER_LEFT);
            setOnDragDetected(event -> {
                if (getItem() == null) return;
                var content = new ClipboardContent();
                content.putString(String.valueOf(getItem().index()));
                startDragAndDrop(TransferMode.MOVE).setContent(content);
                event.consume();
            });
            setOnDragOver(event -> {
                if (event.getDragboard().hasString()) event.acceptTransferModes(TransferMode.MOVE);
                event.consume();
            });
            setOnDragDropped(this::dropped);
        }

        private void dropped(DragEvent event) {
            var line = event.getDragboard().getString();
            if (line == null || !line.matches("[0-9]{1,4}")) return;
            if (getItem() != null) model.drop(Integer.parseInt(line), getItem().index());
            event.setDropCompleted(true);
            event.consume();
        }

        @Override protected void updateItem(Row row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : line);
            pseudoClassStateChanged(REPEAT, row != null && !empty && row.repeat());
            if (empty || row == null) return;
            indent.setMinWidth(row.depth() * INDENT * text.getFont().getSize());
            text.setText(row.text());
        }
    }
}
