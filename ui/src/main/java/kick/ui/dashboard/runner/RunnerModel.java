package kick.ui.dashboard.runner;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import kick.controller.units.Speed;
import kick.controller.workout.Effort;
import kick.controller.workout.QuantityText;
import kick.controller.workout.RaceDistance;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.controller.workout.RunnerFile;
import kick.controller.workout.RunnerFileException;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Texts;
import kick.ui.text.Words;

/** The runner's profile while it is being changed: what can be used of it counts and is kept at once. */
public final class RunnerModel {
    private static final String RACE = "race";

    private final Choices choices;
    private final RunnerFile file;
    private final Errands errands;
    private final Texts texts;
    /** As it stands in the fields, good or not. */
    private final Map<String, String> written = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<Map<String, String>> troubles = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<List<PaceRow>> paces = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<PaceRow>> races = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    public RunnerModel(Choices choices, RunnerFile file, Errands errands, Texts texts) {
        this.choices = choices;
        this.file = file;
        this.errands = errands;
        this.texts = texts;
        written.putAll(choices.runner().settings());
        choices.runner().race().ifPresent(race -> written.put(RACE, race(race)));
        said.set(introduction());
        calculate();
    }

    // --- what is shown -------------------------------------------------------------------------------------

    /** What stands in a field; empty where nothing is said. */
    public String text(String key) {
        return written.getOrDefault(key, "");
    }

    /** The name of a race's distance as {@link RaceDistance#usual} has it; as written where it is another one. */
    public String raceDistance() {
        return text(RACE).split(" in ", 2)[0].strip();
    }

    public String raceTime() {
        var parts = text(RACE).split(" in ", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }

    /** What is wrong with which field, in a sentence. */
    public ReadOnlyObjectProperty<Map<String, String>> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    /** The training paces, fastest first. */
    public ReadOnlyObjectProperty<List<PaceRow>> pacesProperty() {
        return paces.getReadOnlyProperty();
    }

    /** What the runner could race over other distances. */
    public ReadOnlyObjectProperty<List<PaceRow>> racesProperty() {
        return races.getReadOnlyProperty();
    }

    /** For whom the paces are, or what came of keeping the profile. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** With the name of a usual distance instead of its kilometres. */
    private static String race(RaceResult race) {
        return RaceDistance.usual()
                .entrySet()
                .stream()
                .filter(each -> each.getValue().equals(race.distance()))
                .findFirst()
                .map(each -> each.getKey() + " in " + QuantityText.clock(race.time()))
                .orElseGet(() -> QuantityText.of(race));
    }

    private String introduction() {
        return texts.of(choices.runner().isDefault() ? "runner.no-race" : "runner.kept", file.path());
    }

    // --- what the runner can ask for -----------------------------------------------------------------------

    /** @param text as it would stand in the file; empty for what is usual */
    public void set(String key, String text) {
        if (text.strip().equals(text(key))) return;
        if (text.isBlank()) written.remove(key);
        else written.put(key, text.strip());
        var trouble = trouble(key, text.strip());
        var all = new LinkedHashMap<>(troubles.get());
        if (trouble.isEmpty()) all.remove(key);
        else all.put(key, trouble);
        troubles.set(Map.copyOf(all));
        use();
    }

    /** @param time as on a watch; the race does not count before there is one */
    public void setRace(String distance, String time) {
        set(RACE, time.isBlank() ? "" : distance + " in " + time.strip());
    }

    private String trouble(String key, String text) {
        if (text.isEmpty()) return "";
        try {
            Runner.of(Map.of(key, text));
            return "";
        } catch (RunnerFileException e) {
            return texts.said(e.problem().replaceFirst("^" + key + ": ", "") + "; " + e.remedy()) + ".";
        }
    }

    /** Everything but what cannot be used. */
    private void use() {
        var good = new LinkedHashMap<>(written);
        good.keySet().removeAll(troubles.get().keySet());
        for (var key : troubles.get().keySet()) {
            var before = choices.runner().settings().get(key);
            if (before != null) good.put(key, before);
        }
        var runner = Runner.of(good);
        if (runner.equals(choices.runner())) return;
        choices.runAs(runner);
        calculate();
        errands.send(() -> {
            file.write(runner);
            return runner;
        }, _ -> said.set(introduction()), e -> said.set(texts.said(e.getMessage() + ".")));
    }

    private void calculate() {
        var words = choices.words();
        var known = choices.runner().paces();
        paces.set(Effort.byLetter()
                .entrySet()
                .stream()
                .map(each -> row(texts.of("pace." + each.getKey()), known.speed(each.getValue()), words))
                .toList());
        races.set(RaceDistance.usual().entrySet().stream().map(each -> {
            Duration time = known.raceTime(each.getValue());
            var speed = Speed.metresPerSecond(each.getValue().metres() / (time.toMillis() / 1000.0));
            return new PaceRow(race(each.getKey()), Words.clock(time), words.speed(speed));
        }).toList());
    }

    /** The name of a usual distance in the window's language. */
    public String race(String distance) {
        return texts.or("race." + distance.replace(' ', '-'), distance);
    }

    private static PaceRow row(String name, Speed speed, Words words) {
        return new PaceRow(name, words.speed(speed), words.otherSpeed(speed));
    }
}
