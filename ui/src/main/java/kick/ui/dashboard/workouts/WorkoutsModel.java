package kick.ui.dashboard.workouts;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import kick.controller.workout.Parameter;
import kick.controller.workout.ParameterException;
import kick.controller.workout.Settings;
import kick.controller.workout.Template;
import kick.controller.workout.Workout;
import kick.controller.workout.WorkoutException;
import kick.controller.workout.Workouts;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Shelf;
import kick.ui.dashboard.StepWords;
import kick.ui.dashboard.Texts;
import kick.ui.text.Words;

/** The workouts that can be chosen, and the one that is. */
public final class WorkoutsModel {
    private final Choices choices;
    private final Texts texts;
    private final Shelf shelf;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<List<Template>> all = new ReadOnlyObjectWrapper<>(
            Workouts.BUILT_IN.all());
    private final ReadOnlyObjectWrapper<List<String>> refused = new ReadOnlyObjectWrapper<>(List.of());
    /** Nothing is drawn anew where nothing else is found. */
    private Shelf.Stock stock = new Shelf.Stock(Workouts.BUILT_IN.all(), List.of());
    /** What is set of each, and can be used. */
    private final Map<String, Map<String, String>> settings = new HashMap<>();
    /** What stands in the chosen one's blanks, right or wrong. */
    private Map<String, String> written = Map.of();
    private final ReadOnlyObjectWrapper<Template> chosen;
    private final ReadOnlyObjectWrapper<Optional<Offer>> offer = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Map<String, String>> blankTroubles = new ReadOnlyObjectWrapper<>(
            Map.of());
    private final ReadOnlyBooleanWrapper runnable = new ReadOnlyBooleanWrapper();

    public WorkoutsModel(Choices choices, Texts texts, Shelf shelf, Errands errands) {
        this.choices = choices;
        this.texts = texts;
        this.shelf = shelf;
        this.errands = errands;
        this.chosen = new ReadOnlyObjectWrapper<>(all.get().getFirst());
        choices.runnerProperty().subscribe(_ -> resolve());
        choices.machineProperty().subscribe((_, _) -> resolve());
    }

    // --- what is shown -------------------------------------------------------------------------------------

    /** Those that are built in, and then the runner's own. */
    public ReadOnlyObjectProperty<List<Template>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** Why a file of the runner's own cannot be used, a sentence each without its full stop. */
    public ReadOnlyObjectProperty<List<String>> refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    public boolean isOwn(Template template) {
        return template instanceof Shelf.Own;
    }

    /** The chosen one with what is set of it, to be changed; nothing where that cannot be run. */
    public Optional<Workout> workout() {
        var template = chosen.get();
        try {
            return Optional.of(template.workout(of(template), choices.runner()));
        } catch (WorkoutException _) {
            return Optional.empty();
        }
    }

    public ReadOnlyObjectProperty<Template> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The chosen one with what can be used of its blanks; nothing where it cannot be run at all. */
    public ReadOnlyObjectProperty<Optional<Offer>> offerProperty() {
        return offer.getReadOnlyProperty();
    }

    /** Not while a blank is filled in wrongly: nobody runs something else than is written there. */
    public ReadOnlyBooleanProperty runnableProperty() {
        return runnable.getReadOnlyProperty();
    }

    /** What is wrong with which blank, in a sentence. */
    public ReadOnlyObjectProperty<Map<String, String>> blankTroublesProperty() {
        return blankTroubles.getReadOnlyProperty();
    }

    /** What is wrong with all of it, in a sentence; empty if nothing is. */
    public ReadOnlyStringProperty troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** How a workout would be with what is set of it now; nothing if that cannot be run. */
    public Optional<Offer> offer(Template template) {
        try {
            return Optional.of(offer(template, of(template)));
        } catch (WorkoutException _) {
            return Optional.empty();
        }
    }

    private Offer offer(Template template, Map<String, String> set) {
        return Offer.of(template, Settings.of(template.parameters(), set), choices.runner(),
                choices.machine().reach());
    }

    public String title(Template template) {
        return texts.title(template.name(), template.title());
    }

    public String description(Template template) {
        return texts.or("workout." + template.name() + ".description", template.description());
    }

    /** "41:00 · 6.9 km · climb 74 m" */
    public String totals(Offer offer) {
        var total = offer.times().total();
        return texts.of(offer.times().isOpen() ? "workouts.totals-open" : "workouts.totals",
                Words.clock(total.time()),
                choices.words().distance(total.distance()));
    }

    public StepWords stepWords() {
        return new StepWords(texts, choices.words());
    }

    /** What is written; empty where it is left as usual. */
    public String setting(Parameter<?> parameter) {
        return written.getOrDefault(parameter.name(), "");
    }

    private Map<String, String> of(Template template) {
        return settings.getOrDefault(template.name(), Map.of());
    }

    // --- what the runner can ask for -----------------------------------------------------------------------

    /**
     * Reads anew which ones there are.
     *
     * @param name of the one to be chosen; empty to leave it
     */
    public void refresh(String name) {
        errands.send(shelf::all, found -> {
            if (found.equals(stock) && name.isEmpty() && trouble.get().isEmpty()) return;
            stock = found;
            refused.set(found.refused().stream().map(texts::said).toList());
            all.set(found.usable());
            var wanted = name.isEmpty() ? chosen.get().name() : name;
            found.usable()
                    .stream()
                    .filter(each -> each.name().equals(wanted))
                    .findFirst()
                    .ifPresent(this::choose);
        }, e -> trouble.set(said(e)));
    }

    public void choose(Template template) {
        if (!template.equals(chosen.get())) written = of(template);
        chosen.set(template);
        resolve();
    }

    /** @param text as people write it; empty for what is usual */
    public void set(Parameter<?> parameter, String text) {
        written = Blank.with(written, parameter.name(), text);
        resolve();
    }

    /** @return what is set now */
    public String move(Parameter<?> parameter, boolean up) {
        set(parameter, Blank.moved(parameter, setting(parameter), up));
        return setting(parameter);
    }

    private String said(Exception e) {
        return texts.said(String.valueOf(e.getMessage()));
    }

    /** What is different from what the workout wants, a sentence each. */
    public List<String> warnings(Offer of) {
        return of.warnings().stream().map(texts::said).toList();
    }

    private void resolve() {
        var template = chosen.get();
        try {
            var found = offer(template, written);
            settings.put(template.name(), written);
            show(Optional.of(found), "", Map.of());
        } catch (ParameterException e) {
            var allowed = e.allowed().replaceFirst("^" + Pattern.quote(e.name() + "="), "");
            var why = "\"%s\" cannot be used; write %s".formatted(e.value(), allowed);
            show(offer(template), "", Map.of(e.name(), texts.said(why) + "."));
        } catch (WorkoutException e) {
            show(offer(template), said(e), Map.of());
        }
    }

    private void show(Optional<Offer> found, String wrong, Map<String, String> wrongBlanks) {
        blankTroubles.set(wrongBlanks);
        trouble.set(wrong);
        offer.set(found);
        runnable.set(found.isPresent() && wrong.isEmpty() && wrongBlanks.isEmpty());
    }
}
