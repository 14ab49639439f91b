package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class RunnerYamlTest {

    @Test void everyKeyIsRead() {
        var runner = RunnerYaml.read("""
                race: half marathon in 1:30:00
                max-speed: 4:00 min/km
                max-incline: 10 %
                max-acceleration: 0.8 km/h per s
                left-alone-speed: 4 mph
                hard-limit: guest-or-child
                incline: 0.5 %
                show-speed-as: min/mile
                show-distance-as: imperial
                theme: dark
                sound: speech
                mass: 70 kg
                age: 40
                resting-heart-rate: 55
                highest-heart-rate: 185
                """, "runner.yaml");
        assertThat(runner).isEqualTo(new Runner(Optional.of(Quantities.race("half marathon in 1:30:00")),
                new Caps(Speed.kmh(15), Incline.percent(10), 0.8), HardLimit.GUEST_OR_CHILD, Speed.mph(4),
                Incline.percent(0.5), new Units(SpeedUnit.MIN_PER_MILE, LengthUnit.IMPERIAL),
                new Presentation(Presentation.Theme.DARK, Presentation.Sound.SPEECH),
                new Body(Optional.of(new Mass(70_000)), OptionalInt.of(40), OptionalInt.of(55),
                        OptionalInt.of(185))));
    }

    @ValueSource(strings = {"", "# nothing yet\n"})
    @ParameterizedTest void anEmptyFileIsARunnerOfWhomNothingIsKnown(String text) {
        assertThat(RunnerYaml.read(text, "runner.yaml")).isEqualTo(Runner.DEFAULT);
    }

    @Test void withoutARaceThePacesAreNobodysOwn() {
        assertThat(RunnerYaml.read("max-speed: 14 km/h", "runner.yaml").isDefault()).isTrue();
        assertThat(RunnerYaml.read("race: 5 km in 20:00", "runner.yaml").isDefault()).isFalse();
    }

    @Test void aMisspeltKeyIsToldWithItsPlaceAndTheKeyThatWasMeant() {
        var trouble = refused("race: 5 km in 20:00\n\nmax-sped: 15 km/h\n");
        assertThat(trouble)
                .hasMessage("runner.yaml:3:1: there is no key \"max-sped\"; did you mean max-speed?");
        assertThat(trouble.file()).isEqualTo("runner.yaml");
        assertThat(trouble.line()).isEqualTo(3);
        assertThat(trouble.column()).isEqualTo(1);
    }

    @Test void aWrongUnitIsToldWithItsPlaceAndWhatToWrite() {
        assertThat(refused("max-speed: 15")).hasMessage("runner.yaml:1:12: max-speed: \"15\" cannot be used;"
                + " write a speed such as 15 km/h, 9.5 mph, 4:00 min/km or 6:26 min/mile");
    }

    @CsvSource({"max-speed: 23 km/h, a speed from 1 km/h to 22 km/h",
            "max-incline: 16 %, an incline from 0 % to 15 %",
            "left-alone-speed: 13 km/h, a speed from 0.5 km/h to 12 km/h",
            "age: 4, a whole number from 5 to 110",
            "hard-limit: none, adult or guest-or-child", "show-distance-as: miles, metric or imperial",
            "mass: 10 kg, 'a mass from 20 to 250 kg, such as 70 kg or 154 lb'"})
    @ParameterizedTest void aValueOutOfRangeIsRefusedWithTheRange(String line, String range) {
        assertThat(refused(line).remedy()).isEqualTo("write " + range);
    }

    @CsvSource({"'race:', 1, 6", "'race: [5 km]', 1, 7", "'- race', 1, 1", "'age: 4\nage: 40', 2, 1",
            "'race: \"5 km', 1, 12", "'a: b: c', 1, 5", "'? [x]\n: y', 1, 3",
            "just words, 1, 1"})
    @ParameterizedTest void whatIsNoListOfKeysIsRefusedWithItsPlace(String text, int line,
            int column) {
        var trouble = refused(text);
        assertThat(trouble.line()).isEqualTo(line);
        assertThat(trouble.column()).isEqualTo(column);
    }

    @Test void whatIsWrittenIsReadAsTheSameRunner() {
        var runner = new Runner(Optional.of(Quantities.race("mile in 5:50.5")),
                new Caps(Speed.kmh(18.55), Incline.percent(8), 1.25), HardLimit.ADULT, Speed.kmh(6.5),
                Incline.percent(1.5), new Units(SpeedUnit.MPH, LengthUnit.METRIC),
                new Presentation(Presentation.Theme.LIGHT, Presentation.Sound.NONE),
                new Body(Optional.of(new Mass(61_400)), OptionalInt.of(33), OptionalInt.empty(),
                        OptionalInt.empty()));
        assertThat(RunnerYaml.read(RunnerYaml.write(runner), "runner.yaml")).isEqualTo(runner);
        assertThat(RunnerYaml.read(RunnerYaml.write(Runner.DEFAULT), "runner.yaml"))
                .isEqualTo(Runner.DEFAULT);
    }

    @Test void everyKeyIsWrittenWithAComment() {
        assertThat(RunnerYaml.write(Runner.DEFAULT)).contains("""

                # A recent race or time trial, all out, 800 m to 100 km. All training paces come from it.
                # Also: mile in 6:00, half marathon in 1:31:50, marathon in 3:11:00.
                # race: 5 km in 20:00
                """, """

                # Never steeper than this; up to 15 %.
                max-incline: 12 %
                """);
    }

    @Property void exampleValuesOfKeysCanBeUsed(@ForAll RunnerKey key) {
        assertThat(RunnerYaml.read(key.word() + ": " + key.example(), "runner.yaml")).isNotNull();
    }

    @Property void whateverIsInTheFileIsReadOrRefusedInOneWay(@ForAll String text,
            @ForAll @IntRange(min = 0, max = 39) int at) {
        String yaml = "race: 5 km in 20:00\nmax-speed: 15 km/h\n";
        try {
            assertThat(RunnerYaml.read(yaml.substring(0, at) + text + yaml.substring(at), "f")).isNotNull();
        } catch (RunnerFileException e) {
            assertThat(e.remedy()).isNotEmpty();
        }
    }

    @Test void aBombOfAliasesIsRefused() {
        assertThatThrownBy(() -> RunnerYaml.read("a: &a [x]\nb: &b [*a, *a]\nrace: [*b, *b]", "f"))
                .isInstanceOf(RunnerFileException.class);
    }

    private static RunnerFileException refused(String yaml) {
        return Objects.requireNonNull(catchThrowableOfType(RunnerFileException.class,
                () -> RunnerYaml.read(yaml, "runner.yaml")));
    }
}
