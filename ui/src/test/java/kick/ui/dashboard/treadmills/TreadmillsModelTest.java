package kick.ui.dashboard.treadmills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Choices;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Garage;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Nearby;
import kick.ui.dashboard.NoMachine;
import kick.ui.dashboard.Run;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.treadmills.Acquaintance.Stage;
import kick.ui.dashboard.treadmills.Row.Kind;

class TreadmillsModelTest {
    private static final Treadmill REACH = Treadmill.at(Speed.kmh(0.8), Speed.kmh(20), Incline.FLAT,
            Incline.percent(15));
    private static final Nearby HOME = new Nearby("Home", "D2:15:0A:00:11:22", -75);

    private static final Nearby STRAP = new Nearby("Polar H10", "A0:9E:1A:11:22:33", -60);

    private final Hands garage = new Hands();
    private final Choices choices = new Choices(Runner.DEFAULT, List.of(new NoMachine()));
    private final TreadmillsModel model = new TreadmillsModel(garage, choices,
            new Errands(Runnable::run, Runnable::run), Texts.in(Locale.ENGLISH));

    private Row row(String id) {
        return model.rowsProperty()
                .get()
                .stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Acquaintance meeting() {
        return model.meetingProperty().get().orElseThrow();
    }

    @Test void whatATreadmillCanDoIsSaidAsTreadmillsCountWhateverTheRunnerReads() {
        choices.runAs(new Runner(Runner.DEFAULT.race(), Runner.DEFAULT.caps(), Runner.DEFAULT.hardLimit(),
                Runner.DEFAULT.leftAlone(), Runner.DEFAULT.usualIncline(),
                new Units(SpeedUnit.MIN_PER_KM, LengthUnit.METRIC), Runner.DEFAULT.presentation(),
                Runner.DEFAULT.body()));
        model.enter();
        garage.ear().heard(HOME);
        model.choose(row(HOME.address()));
        garage.witness().read("", REACH);
        assertThat(meeting().detail()).endsWith("· 0.8 km/h to 20.0 km/h · 0.0 % to 15.0 %");
    }

    @Test void aTreadmillThatIsHeardIsNewUntilItIsEnrolled() {
        model.enter();
        assertThat(model.remarkProperty().get()).startsWith("Listening.");
        garage.ear().heard(HOME);
        assertThat(row(HOME.address())).satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.NEW);
            assertThat(row.title()).isEqualTo("Home");
            assertThat(row.signal()).isEqualTo(3);
        });

        model.choose(row(HOME.address()));
        assertThat(meeting().stage()).isEqualTo(Stage.READING);
        garage.witness().read("Horizon 7.4", REACH);
        assertThat(meeting().stage()).isEqualTo(Stage.PRESS_A_KEY);
        assertThat(meeting().detail()).isEqualTo("Horizon 7.4 · 0.8 km/h to 20.0 km/h · 0.0 % to 15.0 %");
        assertThat(choices.machine().id()).as("a stranger is not run on").isEqualTo("none");

        garage.witness().enrolled(new Mine(HOME, false));
        assertThat(meeting().stage()).isEqualTo(Stage.FIRST_SESSION);
        assertThat(model.machine(meeting())).map(Machine::commissioned).contains(false);
        assertThat(row(HOME.address()).kind()).isEqualTo(Kind.MINE);
        assertThat(row(HOME.address()).chosen()).isTrue();
        assertThat(garage.remembered).containsExactly(HOME.address());
    }

    @Test void aTreadmillWhoseFirstSessionIsOverIsChosenAndNotAskedAboutAgain() {
        model.enter();
        garage.ear().heard(HOME);
        model.choose(row(HOME.address()));
        garage.witness().enrolled(new Mine(HOME, false));
        model.replace(new Mine(HOME, true));
        model.cancel();
        model.choose(row(HOME.address()));
        assertThat(model.meetingProperty().get()).isEmpty();
        assertThat(choices.machine().commissioned()).isTrue();
    }

    @Test void whoeverTurnsToAnotherTreadmillEndsTheMeeting() {
        model.enter();
        garage.ear().heard(HOME);
        model.choose(row(HOME.address()));
        model.choose(row("none"));
        assertThat(garage.open).as("only the listening goes on").isEqualTo(2);
        garage.witness().read("late", REACH);
        assertThat(model.meetingProperty().get()).isEmpty();
    }

    @Test void aStrapIsWornUntilItIsTouchedAgain() {
        model.enter();
        Objects.requireNonNull(garage.strapEar).heard(STRAP);
        assertThat(row(STRAP.address())).returns(Kind.STRAP, Row::kind).returns(false, Row::chosen);
        model.choose(row(STRAP.address()));
        assertThat(garage.worn).contains(STRAP);
        assertThat(choices.machine().id()).as("the treadmill stays").isEqualTo("none");
        model.leave();
        model.enter();
        assertThat(row(STRAP.address())).as("also where it is not heard").returns(true, Row::chosen);
        model.choose(row(STRAP.address()));
        assertThat(garage.worn).isEmpty();
    }

    @Test void whatFailedSaysWhy() {
        model.enter();
        garage.ear().heard(new Nearby("", "C4:64:E3:0B:9A:01", null));
        model.choose(row("C4:64:E3:0B:9A:01"));
        garage.witness().failed("the treadmill is connected to another app; close it there");
        assertThat(meeting().stage()).isEqualTo(Stage.FAILED);
        assertThat(meeting().detail())
                .isEqualTo("the treadmill is connected to another app; close it there.");
        assertThat(meeting().title()).isEqualTo("C4:64:E3:0B:9A:01");
    }

    @Test void withoutBluetoothTheReasonIsToldAndTheSimulatorIsThere() {
        model.enter();
        garage.ear()
                .hindered(
                        "the Bluetooth service is not running; start it: sudo systemctl enable --now bluetooth");
        assertThat(model.remarkProperty().get())
                .startsWith("Bluetooth cannot be used: the Bluetooth service");
        assertThat(model.rowsProperty().get()).singleElement()
                .extracting(Row::kind)
                .isEqualTo(Kind.SIMULATED);
    }

    @Test void whoeverLeavesTheScreenListensNoMore() {
        model.enter();
        garage.ear().heard(HOME);
        model.choose(row(HOME.address()));
        model.leave();
        assertThat(garage.open).isZero();
        assertThat(model.meetingProperty().get()).isEmpty();
    }

    /** A garage that does what the test says. */
    private static final class Hands implements Garage {
        private final List<String> remembered = new ArrayList<>();
        private @Nullable Ear ear;
        private @Nullable Ear strapEar;
        private @Nullable Witness witness;
        private Optional<Nearby> worn = Optional.empty();
        private int open;

        Ear ear() {
            return Objects.requireNonNull(ear);
        }

        Witness witness() {
            return Objects.requireNonNull(witness);
        }

        @Override public List<Machine> machines() {
            return List.of();
        }

        @Override public Machine commissioned(Machine which) {
            return which;
        }

        @Override public void remember(Machine chosen) {
            remembered.add(chosen.id());
        }

        @Override public Going listen(Ear who) {
            ear = who;
            return opened();
        }

        @Override public Going listenForStraps(Ear who) {
            strapEar = who;
            return opened();
        }

        @Override public Optional<Nearby> strap() {
            return worn;
        }

        @Override public void wear(Optional<Nearby> strap) {
            worn = strap;
        }

        @Override public Going meet(Nearby which, Witness who) {
            witness = who;
            return opened();
        }

        private Going opened() {
            open++;
            return () -> open--;
        }
    }

    private record Mine(Nearby nearby, boolean commissioned) implements Machine {
        @Override public String id() {
            return nearby.address();
        }

        @Override public String title() {
            return nearby.title();
        }

        @Override public boolean simulated() {
            return false;
        }

        @Override public Treadmill reach() {
            return REACH;
        }

        @Override public Run begin(Plan plan, Runner runner, Audience audience) {
            throw new UnsupportedOperationException("nobody runs here");
        }

        @Override public Run rehearse(Plan plan, Runner runner, Audience audience) {
            return begin(plan, runner, audience);
        }
    }
}
