package kick.ui.dashboard.treadmills;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import kick.controller.workout.Treadmill;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Garage;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Nearby;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.treadmills.Acquaintance.Stage;
import kick.ui.dashboard.treadmills.Row.Kind;
import kick.ui.text.Words;

/** The treadmills that there are, the chosen one, and the one that is being got to know. */
public final class TreadmillsModel {
    /** Weaker than each of these, in dBm, is one bar less. */
    private static final int[] BARS = {-90, -80, -70};

    private final Garage garage;
    private final Choices choices;
    private final Errands errands;
    private final Texts texts;
    private final Map<String, Nearby> heard = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Acquaintance>> meeting = new ReadOnlyObjectWrapper<>(
            Optional.empty());
    private final ReadOnlyStringWrapper remark = new ReadOnlyStringWrapper("");
    private final Map<String, Nearby> straps = new LinkedHashMap<>();
    private Optional<Nearby> worn = Optional.empty();
    private Garage.@Nullable Going listening;
    private Garage.@Nullable Going listeningForStraps;
    private Garage.@Nullable Going met;

    public TreadmillsModel(Garage garage, Choices choices, Errands errands, Texts texts) {
        this.garage = garage;
        this.choices = choices;
        this.errands = errands;
        this.texts = texts;
        choices.runnerProperty().subscribe(_ -> draw());
        choices.machineProperty().subscribe(_ -> draw());
    }

    // --- what is shown -------------------------------------------------------------------------------------

    /** The runner's own first, then new ones, then simulated ones. */
    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The treadmill that is being got to know. */
    public ReadOnlyObjectProperty<Optional<Acquaintance>> meetingProperty() {
        return meeting.getReadOnlyProperty();
    }

    /** What to do if the treadmill does not appear, or why none can. */
    public ReadOnlyStringProperty remarkProperty() {
        return remark.getReadOnlyProperty();
    }

    /** The runner's treadmill that is being got to know; none as long as it is not theirs. */
    public Optional<Machine> machine(Acquaintance who) {
        return choices.machines().stream().filter(each -> each.id().equals(who.id())).findFirst();
    }

    // --- what the runner can ask for -----------------------------------------------------------------------

    /** Listens while this screen is shown. */
    public void enter() {
        if (listening != null) return;
        remark.set(texts.of("treadmills.listening"));
        listening = garage.listen(new Garage.Ear() {
            @Override public void heard(Nearby treadmill) {
                errands.tell(() -> add(treadmill));
            }

            @Override public void hindered(String why) {
                errands.tell(() -> remark.set(texts.of("treadmills.hindered", texts.said(why))));
            }
        });
        listeningForStraps = garage.listenForStraps(new Garage.Ear() {
            @Override public void heard(Nearby strap) {
                errands.tell(() -> {
                    straps.put(strap.address(), strap);
                    draw();
                });
            }

            @Override public void hindered(String why) {
                // the treadmills have said so
            }
        });
        errands.send(garage::strap, strap -> {
            worn = strap;
            draw();
        }, _ -> {});
        draw();
    }

    /** Listens no more, and leaves a stranger a stranger. */
    public void leave() {
        if (listening != null) listening.close();
        if (listeningForStraps != null) listeningForStraps.close();
        listening = null;
        listeningForStraps = null;
        cancel();
        heard.clear();
        straps.clear();
    }

    public void choose(Row row) {
        var machine = row.machine();
        if (row.kind() == Kind.STRAP) wear(row);
        else if (machine != null) choose(machine);
        else if (row.nearby() != null) meet(row.nearby());
    }

    private void choose(Machine machine) {
        cancel();
        if (!machine.commissioned())
            meeting.set(Optional.of(new Acquaintance(machine.id(), title(machine),
                    Stage.FIRST_SESSION, reach(machine.reach()))));
        runOn(machine);
    }

    /** The one that is worn is left off. */
    private void wear(Row row) {
        worn = row.chosen() ? Optional.empty() : Optional.ofNullable(row.nearby());
        var now = worn;
        errands.send(() -> {
            garage.wear(now);
            return now;
        }, _ -> {}, _ -> {});
        draw();
    }

    private void runOn(Machine machine) {
        choices.runOn(machine);
        errands.send(() -> {
            garage.remember(machine);
            return machine;
        }, _ -> {}, _ -> {});
    }

    /** Ends getting to know a treadmill. */
    public void cancel() {
        if (met != null) met.close();
        met = null;
        meeting.set(Optional.empty());
    }

    private void meet(Nearby who) {
        cancel();
        var begun = new Acquaintance(who.address(), who.title(), Stage.READING, "");
        meeting.set(Optional.of(begun));
        met = garage.meet(who, new Garage.Witness() {
            @Override public void read(String make, Treadmill reach) {
                var what = make.isEmpty() ? texts.of("treadmills.unknown-make") : make;
                errands.tell(() -> reached(begun.at(Stage.PRESS_A_KEY, what + " · " + reach(reach))));
            }

            @Override public void enrolled(Machine machine) {
                errands.tell(() -> mine(begun, machine));
            }

            @Override public void failed(String why) {
                errands.tell(() -> reached(begun.at(Stage.FAILED, texts.said(why) + ".")));
            }
        });
    }

    /** What comes after the runner has turned to another one does not count. */
    private void reached(Acquaintance next) {
        if (meeting.get().filter(now -> now.id().equals(next.id())).isPresent())
            meeting.set(Optional.of(next));
    }

    private void mine(Acquaintance begun, Machine machine) {
        reached(begun.at(machine.commissioned() ? Stage.READY : Stage.FIRST_SESSION,
                reach(machine.reach())));
        replace(machine);
        runOn(machine);
    }

    /** It is known better than before. */
    public void replace(Machine machine) {
        List<Machine> all = new ArrayList<>(choices.machines());
        all.removeIf(each -> each.id().equals(machine.id()));
        all.addFirst(machine);
        choices.have(all);
        if (choices.machine().id().equals(machine.id())) choices.runOn(machine);
        draw();
    }

    // --- the list ------------------------------------------------------------------------------------------

    private void add(Nearby treadmill) {
        heard.put(treadmill.address(), treadmill);
        remark.set(texts.of("treadmills.missing"));
        draw();
    }

    private void draw() {
        List<Row> all = new ArrayList<>();
        for (var machine : choices.machines()) if (!machine.simulated()) all.add(row(Kind.MINE, machine));
        for (var each : heard.values()) if (!isMine(each)) all.add(stranger(each));
        for (var machine : choices.machines()) if (machine.simulated()) all.add(row(Kind.SIMULATED, machine));
        worn.filter(strap -> !straps.containsKey(strap.address()))
                .ifPresent(strap -> all.add(strap(strap, 0)));
        for (var strap : straps.values()) all.add(strap(strap, signal(strap)));
        rows.set(List.copyOf(all));
    }

    private boolean isMine(Nearby treadmill) {
        return choices.machines().stream().anyMatch(each -> each.id().equals(treadmill.address()));
    }

    private Row row(Kind kind, Machine machine) {
        var near = heard.get(machine.id());
        return new Row(kind, machine.id(), title(machine), reach(machine.reach()), signal(near),
                machine.id().equals(choices.machine().id()), machine, near);
    }

    private String title(Machine machine) {
        return texts.machine(machine.title(), machine.simulated());
    }

    private static Row stranger(Nearby treadmill) {
        return new Row(Kind.NEW, treadmill.address(), treadmill.title(), treadmill.address(),
                signal(treadmill), false,
                null, treadmill);
    }

    private Row strap(Nearby strap, int signal) {
        boolean chosen = worn.filter(each -> each.address().equals(strap.address())).isPresent();
        return new Row(Kind.STRAP, strap.address(), strap.title(), strap.address(), signal, chosen, null,
                strap);
    }

    private static int signal(@Nullable Nearby treadmill) {
        if (treadmill == null) return 0;
        var rssi = treadmill.rssi();
        int bars = 1;
        for (int each : BARS) if (rssi != null && rssi >= each) bars++;
        return bars;
    }

    /** "0.8 km/h to 20.0 km/h · 0.0 % to 15.0 %" */
    private String reach(Treadmill can) {
        var words = choices.words();
        var speeds = texts.of("treadmills.range", words.beltSpeed(can.slowest()),
                words.beltSpeed(can.fastest()));
        return can.lowest().equals(can.highest())
                ? speeds + " · " + texts.of("treadmills.no-incline")
                : speeds + " · "
                        + texts.of("treadmills.range", Words.incline(can.lowest()),
                                Words.incline(can.highest()));
    }
}
