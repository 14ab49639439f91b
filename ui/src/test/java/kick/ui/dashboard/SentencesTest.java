package kick.ui.dashboard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.ControllerEvent.Access;
import kick.controller.ControllerEvent.AccessFailed;
import kick.controller.ftms.Characteristic;
import kick.controller.gatt.GattFailure;
import kick.controller.gatt.Obstacle;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Quantities;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.controller.workout.WorkoutException;
import kick.controller.workout.Workouts;
import kick.simulator.Profiles;
import kick.ui.text.LinkWords;

/** What other parts say has a German wording; a sentence that was changed there is missed here. */
class SentencesTest {
    private final Texts german = Texts.in(Locale.GERMAN);

    static Stream<String> ofTheLink() {
        return Stream.of(
                Stream.of(new GattFailure.Requested(), new GattFailure.LinkLost(),
                        new GattFailure.EndedByPeripheral(),
                        new GattFailure.TimedOut(Duration.ofSeconds(20)), new GattFailure.NotFound(),
                        new GattFailure.Busy(), new GattFailure.Aborted(), new GattFailure.NotResolved(),
                        new GattFailure.Slept(), new GattFailure.NotConnected(),
                        new GattFailure.Unsupported(),
                        new GattFailure.AttError(0x80), new GattFailure.AttError(0x05))
                        .map(LinkWords::of),
                Stream.of(failed(Access.READ, Characteristic.SUPPORTED_SPEED_RANGE),
                        failed(Access.SUBSCRIBE, Characteristic.TREADMILL_DATA),
                        failed(Access.SUBSCRIBE, Characteristic.FITNESS_MACHINE_STATUS),
                        failed(Access.SUBSCRIBE, Characteristic.FITNESS_MACHINE_CONTROL_POINT),
                        failed(Access.WRITE, Characteristic.FITNESS_MACHINE_CONTROL_POINT)),
                Arrays.stream(Obstacle.values()).map(what -> LinkWords.of(what, "")),
                Arrays.stream(Obstacle.values()).map(what -> LinkWords.of(what, "hci1")))
                .flatMap(all -> all);
    }

    private static String failed(Access access, Characteristic characteristic) {
        return requireNonNull(
                LinkWords.of(new AccessFailed(access, characteristic, new GattFailure.AttError(0x0E))));
    }

    static List<String> ofWhatWasWritten() {
        List<String> said = new ArrayList<>();
        for (Consumer<String> reader : List.<Consumer<String>>of(Quantities::speed, Quantities::pace,
                Quantities::distance, Quantities::time, Quantities::incline, Quantities::acceleration,
                text -> Runner.of(Map.of("race", text)), text -> Runner.of(Map.of("max-speed", "40 km/h")),
                text -> Runner.of(Map.of("max-incline", "40 %")), text -> Runner.of(Map.of("age", "1")),
                text -> Runner.of(Map.of("mass", text)),
                text -> Workouts.BUILT_IN.named("intervals").workout(Map.of("reps", text), Runner.DEFAULT)))
            try {
                reader.accept("nonsense");
            } catch (WorkoutException e) {
                said.add(String.valueOf(e.getMessage()));
            }
        assertThat(said).hasSize(12);
        return said;
    }

    static List<String> ofLimits() {
        var plan = Workouts.BUILT_IN.named("hill-sprints")
                .workout(Map.of(), Runner.DEFAULT)
                .planFor(Runner.DEFAULT, Treadmill.ANY);
        return Validation
                .of(plan, Runner.DEFAULT,
                        Treadmill.at(Speed.kmh(6), Speed.kmh(10), Incline.FLAT, Incline.percent(2)))
                .sentences();
    }

    static Stream<String> ofWhatCanBeSet() {
        return Stream.of("strides", "hill-sprints", "intervals", "progressive", "thirds")
                .flatMap(name -> Workouts.BUILT_IN.named(name).parameters().stream())
                .flatMap(parameter -> Stream.of(parameter.help(), parameter.usualText()))
                .filter(text -> text.matches(".*[a-z]{4}.*"));
    }

    static Stream<String> ofSimulatedTreadmills() {
        return Profiles.names().stream().map(name -> Profiles.named(name).title());
    }

    @ParameterizedTest
    @MethodSource({"ofTheLink", "ofWhatWasWritten", "ofLimits", "ofWhatCanBeSet", "ofSimulatedTreadmills"})
    @ValueSource(strings = {"the belt is still moving", "the start was called off",
            "it is too soon; start again in a second", "the machine refused to start",
            "a start needs a new act of the runner",
            "x. This run could not be written to its journal either (y). All of it is in z: make room and start Kick"
                    + " again before this computer is switched off, and it comes into the history.",
            "x. This run could not be kept (y): only the first 1:00 of 2:00 are safe, in z.",
            "x. This run could not be kept (y): nothing of it is safe.", "no space left on device",
            "no guardian stays alive; if Kick dies now, the belt runs on."}) void hasAGermanWording(
                    String english) {
        assertThat(german.said(english)).isNotEqualTo(english)
                .doesNotContainPattern("\\b(the|treadmill|cannot|write|wants|than|and)\\b");
    }

    @Test void whatItStandsForIsTranslatedInItsTurn() {
        assertThat(german.said(
                "hill 2/5 wants 10 %, but the treadmill allows no more than 8 %, which would be run instead"))
                .isEqualTo("Berg 2/5 will 10 %, aber das Laufband erlaubt höchstens 8 %;"
                        + " das würde stattdessen gelaufen");
    }

    @Test void englishAndWhatNobodyKnowsStayAsTheyAre() {
        assertThat(Texts.in(Locale.ENGLISH).said("the belt is moving")).isEqualTo("the belt is moving");
        assertThat(german.said("Gott weiß was")).isEqualTo("Gott weiß was");
    }
}
