package kick.ui.dashboard.editor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import kick.controller.sheet.SheetException;
import kick.controller.sheet.StepFields;
import kick.controller.workout.Effort;
import kick.controller.workout.Extent;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import kick.controller.workout.WorkoutException;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Shelf;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.PlanShape;
import kick.ui.text.Words;

/** A workout while it is being written: its lines, the fields of the selected one, and how it would be for this runner. */
public final class EditorModel {
    /** The one field of a repeat. */
    public static final String TIMES = "times";
    private static final int USUAL_TIMES = 4;
    private static final int MOST_TIMES = 2000;

    private final Optional<String> name;
    private final Shelf shelf;
    private final Errands errands;
    private final Choices choices;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Integer> selected = new ReadOnlyObjectWrapper<>(-1);
    private final ReadOnlyObjectWrapper<Map<String, String>> fields = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Map<String, String>> troubles = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Optional<PlanShape>> shape = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyStringWrapper totals = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Parting parting = new Parting();
    private final Draft begun;
    private Edits edits;

    /** @param name of the runner's own workout that is changed; empty for a new one */
    public EditorModel(Workout start, Optional<String> name, Shelf shelf, Errands errands, Choices choices,
            Texts texts) {
        this.name = name;
        this.shelf = shelf;
        this.errands = errands;
        this.choices = choices;
        this.texts = texts;
        this.begun = Draft.of(start);
        this.edits = Edits.of(begun);
        draw();
    }

    /** Something to begin with. */
    public static Workout blank(Texts texts) {
        var easy = new Step("easy", StepKind.EASY, new Extent.ForTime(Duration.ofMinutes(10)),
                new Target.AtEffort(Effort.EASY));
        return new Workout("new", texts.of("editor.new"), "", List.of(easy));
    }

    // --- what is shown -------------------------------------------------------------------------------------

    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** Index of the selected line; -1 where there is none. */
    public ReadOnlyObjectProperty<Integer> selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** The selected line as texts: {@link #TIMES}, or those of {@link StepFields}. */
    public ReadOnlyObjectProperty<Map<String, String>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /** What is wrong with which field, in a sentence. */
    public ReadOnlyObjectProperty<Map<String, String>> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    /** How it would be for this runner; nothing where it is no workout. */
    public ReadOnlyObjectProperty<Optional<PlanShape>> shapeProperty() {
        return shape.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty totalsProperty() {
        return totals.getReadOnlyProperty();
    }

    /** Why it is no workout, or could not be kept; empty where all is well. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public String title() {
        return edits.now().title();
    }

    /** Whether something was written that is not on the disk. */
    public boolean isUnsaved() {
        return !edits.now().equals(begun.select(edits.now().selected()));
    }

    public Parting parting() {
        return parting;
    }

    // --- what the runner can ask for -----------------------------------------------------------------------

    public void select(int index) {
        if (index == edits.now().selected()) return;
        edits = edits.select(index);
        draw();
    }

    public void setTitle(String title) {
        change(draft -> draft.titled(title));
    }

    /** A step like the selected one, or an easy one. */
    public void add() {
        var draft = edits.now();
        var like = draft.selected() >= 0 && draft.lines().get(draft.selected()) instanceof Line.Of(var step)
                ? step
                : (Step) blank(texts).elements().getFirst();
        change(now -> now.add(like));
    }

    public void duplicate() {
        change(Draft::duplicate);
    }

    public void remove() {
        change(Draft::remove);
    }

    public void up() {
        change(Draft::up);
    }

    public void down() {
        change(Draft::down);
    }

    /** Puts a line before another one. */
    public void drop(int line, int before) {
        change(draft -> draft.move(line, before));
    }

    public void group() {
        change(draft -> draft.group(USUAL_TIMES));
    }

    public void ungroup() {
        change(Draft::ungroup);
    }

    public void undo() {
        edits = edits.undo();
        draw();
    }

    public void redo() {
        edits = edits.redo();
        draw();
    }

    private void change(UnaryOperator<Draft> how) {
        edits = edits.to(how.apply(edits.now()));
        draw();
    }

    /** @param text as it would stand in the file; empty for what is usual */
    public void set(String field, String text) {
        if (text.strip().equals(fields.get().getOrDefault(field, ""))) return;
        var written = new LinkedHashMap<>(fields.get());
        if (text.isBlank()) written.remove(field);
        else written.put(field, text.strip());
        try {
            var line = read(written);
            change(draft -> draft.with(line));
        } catch (SheetException e) {
            refuse(written, field, e.complaints().getFirst().sentence());
        } catch (IllegalArgumentException e) {
            refuse(written, field, String.valueOf(e.getMessage()));
        }
    }

    private void refuse(Map<String, String> written, String field, String why) {
        fields.set(written);
        troubles.set(Map.of(field, texts.said(why.replaceFirst("^[a-z-]+: ", "")) + "."));
    }

    private Line read(Map<String, String> written) {
        return switch (edits.now().lines().get(edits.now().selected())) {
            case Line.Of(var step) -> new Line.Of(StepFields.read(written, step));
            case Line.Begin(_, var last) -> new Line.Begin(times(written.getOrDefault(TIMES, "")), last);
            case Line.End end -> end;
        };
    }

    private int times(String text) {
        int times = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (times < 1 || times > MOST_TIMES)
            throw new IllegalArgumentException(texts.of("editor.times-range", MOST_TIMES));
        return times;
    }

    /** Another runner or treadmill may have been chosen meanwhile. */
    public void refresh() {
        preview(edits.now());
    }

    /** @param onward goes away: at once, or when the runner has said what becomes of what they wrote */
    public void leave(Runnable onward) {
        if (isUnsaved()) parting.ask(onward);
        else onward.run();
    }

    /** @param saved hears the workout's short name when it is on the disk */
    public void save(Consumer<String> saved) {
        var draft = edits.now();
        errands.send(() -> {
            var workout = draft.workout(name.orElseGet(() -> shelf.freeName(draft.title())));
            shelf.keep(workout);
            return workout.name();
        }, kept -> {
            saved.accept(kept);
            parting.go();
        }, e -> {
            parting.stay();
            said.set(texts.said(e.getMessage() + "."));
        });
    }

    // --- drawing -------------------------------------------------------------------------------------------

    private void draw() {
        var draft = edits.now();
        List<Row> all = new ArrayList<>();
        for (int i = 0; i < draft.lines().size(); i++) {
            int depth = draft.depth(i);
            switch (draft.lines().get(i)) {
                case Line.Of(var step) -> all.add(new Row(i, depth, sentence(step), false));
                case Line.Begin(int times, var last) -> all.add(new Row(i, depth,
                        texts.of(last.isEmpty() ? "editor.repeat" : "editor.repeat-last", times), true));
                case Line.End() -> {}
            }
        }
        rows.set(all);
        selected.set(draft.selected());
        troubles.set(Map.of());
        fields.set(draft.selected() < 0 ? Map.of() : texts(draft.lines().get(draft.selected())));
        preview(draft);
    }

    private static Map<String, String> texts(Line line) {
        return switch (line) {
            case Line.Of(var step) -> StepFields.of(step);
            case Line.Begin(int times, _) -> Map.of(TIMES, String.valueOf(times));
            case Line.End() -> Map.of();
        };
    }

    private String sentence(Step step) {
        var written = StepFields.of(step);
        var incline = written.get(StepFields.INCLINE);
        var shown = texts.or("step." + step.name().replace(' ', '-'), step.name());
        return texts.of("step.sentence", shown, written.getOrDefault(StepFields.LENGTH, ""),
                written.getOrDefault(StepFields.SPEED, "")) + (incline == null ? "" : ", " + incline);
    }

    private void preview(Draft draft) {
        var runner = choices.runner();
        var reach = choices.machine().reach();
        try {
            var plan = draft.workout(name.orElse("new")).planFor(runner, reach);
            var times = PlanTimes.of(plan, runner, reach);
            shape.set(Optional.of(PlanShape.of(plan, times, runner.paces())));
            totals.set(texts.of(times.isOpen() ? "workouts.totals-open" : "workouts.totals",
                    Words.clock(times.total().time()), choices.words().distance(times.total().distance())));
            said.set("");
        } catch (IllegalArgumentException | WorkoutException e) {
            shape.set(Optional.empty());
            totals.set("");
            said.set(draft.isEmpty() ? texts.of("editor.empty") : texts.said(e.getMessage() + "."));
        }
    }
}
