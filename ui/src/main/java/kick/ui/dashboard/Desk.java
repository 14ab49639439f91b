package kick.ui.dashboard;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Parent;

import org.jspecify.annotations.Nullable;

import kick.controller.workout.Workout;
import kick.ui.dashboard.editor.EditorModel;
import kick.ui.dashboard.editor.EditorView;

/** Where a workout is written. What lies on it stays, whatever else is looked at, until it is saved or given up. */
final class Desk {
    private final Choices choices;
    private final Surroundings around;
    private final Texts texts;
    private final Consumer<String> cleared;
    private @Nullable EditorView editor;

    /** @param cleared hears the short name of what was saved; an empty one where nothing was */
    Desk(Choices choices, Surroundings around, Texts texts, Consumer<String> cleared) {
        this.choices = choices;
        this.around = around;
        this.texts = texts;
        this.cleared = cleared;
    }

    Parent begin() {
        return open(EditorModel.blank(texts), Optional.empty());
    }

    /** @param own name of the runner's own workout that is changed; empty for a new one */
    Parent open(Workout start, Optional<String> own) {
        var model = new EditorModel(start, own, around.shelf(), around.errands(), choices, texts);
        var opened = new EditorView(model, texts, () -> clear(""), this::clear);
        editor = opened;
        return opened;
    }

    private void clear(String saved) {
        editor = null;
        cleared.accept(saved);
    }

    /** What lies on it. */
    Optional<Parent> lying() {
        return Optional.ofNullable(editor);
    }

    /** @param onward goes away: at once where nothing is lost, otherwise when the runner has said that it may be */
    void leave(Runnable onward) {
        if (editor == null) onward.run();
        else editor.leave(onward);
    }
}
