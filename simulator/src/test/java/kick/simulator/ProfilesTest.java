package kick.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfilesTest {
    private static final String LEAST = """
            title: Mine
            belt: {lowest: 1 km/h, highest: 16 km/h, increment: 0.1 km/h, up: 1 km/h/s, down: 1 km/h/s}
            """;

    @ParameterizedTest
    @CsvSource(textBlock = """
            # profile  , countdown, ack , dead time, up  , down, lift, setpoint
            walking-pad, 3        , 45  , 0.2      , 0.4 , 0.5 ,     , true
            home       , 4.5      , 100 , 1.0      , 0.65, 0.65, 0.25, false
            home-fast  , 3        , 100 , 0.5      , 0.9 , 0.9 , 0.26, false
            club       , 3        , 50  , 0.3      , 1.7 , 1.7 , 0.5 , false
            lab        , 0        , 20  , 0.1      , 2.7 , 2.7 , 1   , false
            """) void theBuiltInOnesHaveTheirFigures(String name, double countdown, long acknowledgement,
            double deadTime,
            double up, double down, Double lift, boolean setpoint) {
        var profile = Profiles.named(name);
        var traits = profile.belt().traits();
        assertThat(profile.console().countdown()).isEqualTo(Duration.ofMillis((long) (countdown * 1000)));
        assertThat(profile.radio().acknowledgement()).isEqualTo(Duration.ofMillis(acknowledgement));
        assertThat(traits.deadTime()).isEqualTo(deadTime);
        assertThat(traits.up()).isEqualTo(up);
        assertThat(traits.down()).isEqualTo(down);
        assertThat(traits.runDown() / down).as("safety key").isBetween(2.0, 3.0);
        assertThat(profile.deck() == null ? null : profile.deck().rate()).isEqualTo(lift);
        assertThat(profile.has(Quirk.REPORTS_SETPOINT)).isEqualTo(setpoint);
    }

    @ParameterizedTest
    @MethodSource("kick.simulator.Profiles#names") void eachRangeIsWholeIncrementsWide(String name) {
        var range = Profiles.named(name).belt().range();
        int width = range.maximum().hundredthsKmh() - range.minimum().hundredthsKmh();
        assertThat(width % range.increment().hundredthsKmh()).isZero();
    }

    @Test void theUsualOneIsBuiltIn() {
        assertThat(Profiles.names()).contains(Profiles.USUAL).hasSize(5);
    }

    @Test void anUnknownNameIsAnsweredWithTheNearest() {
        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> Profiles.of("walkingpad"))
                .withMessage("walkingpad: there is no such profile; did you mean walking-pad?");
        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> Profiles.of("rower"))
                .withMessageEndingWith("there are walking-pad, home, home-fast, club, lab");
    }

    @Test void aProfileOfOnesOwnIsReadFromAFile(@TempDir Path folder) throws IOException {
        var file = folder.resolve("cellar.yaml");
        Files.writeString(file, LEAST + """
                advertises: FS-CELLAR
                deck: {lowest: 0 %, highest: 12 %, increment: 1 %, rate: 0.3 %/s}
                radio: {reports: setpoint, frame-interval: 250 ms,
                        properties: {fitness-machine-control-point: [write-without-response, notify]}}
                quirks: [takes-miles, silent-at-rest]
                """);
        var profile = Profiles.of(file.toString());
        assertThat(profile.name()).isEqualTo("cellar");
        assertThat(profile.advertises()).isEqualTo("FS-CELLAR");
        assertThat(profile.quirks()).containsExactlyInAnyOrder(Quirk.TAKES_MILES, Quirk.SILENT_AT_REST,
                Quirk.REPORTS_SETPOINT);
        assertThat(Objects.requireNonNull(profile.deck()).range().maximum().percent()).isEqualTo(12);
        assertThat(profile.radio().frameInterval()).isEqualTo(Duration.ofMillis(250));
    }

    @Test void whatIsLeftOutIsAsUsual() {
        var profile = ProfileReader.read(LEAST, "mine.yaml", "mine");
        assertThat(profile.deck()).isNull();
        assertThat(profile.belt().start()).isEqualTo(profile.belt().range().minimum());
        assertThat(profile.belt().traits().runDown()).isEqualTo(2.5);
        assertThat(profile.radio().mtu()).isEqualTo(23);
        assertThat(profile.quirks()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', textBlock = """
            colour: red                  | mine.yaml:3:1: there is no key colour; there are advertises, belt, console, deck, device, quirks, radio, title
            quirk: [takes-miles]         | mine.yaml:3:1: there is no key quirk; did you mean quirks?
            quirks: [take-miles]         | mine.yaml:3:10: there is no take-miles; did you mean takes-miles?
            quirks: takes-miles          | mine.yaml:3:9: quirks should be a list; write quirks: [one, two]
            console: {countdwn: 3 s}     | mine.yaml:3:11: there is no key countdwn; did you mean countdown?
            console: {countdown: 3}      | mine.yaml:3:22: "3" cannot be read; write it like 4.5 s
            console: {countdown: 3 km/h} | mine.yaml:3:22: "3 km/h" cannot be read; write it like 4.5 s
            console: {countdown: 2 min}  | mine.yaml:3:22: 2 min is out of range; choose something from 0 to 60, like 4.5 s
            console: often               | mine.yaml:3:10: this should be a list of keys and values; write key: value
            radio: {links: 1.5}          | mine.yaml:3:16: 1.5 is not a whole number; round it
            radio: {reports: lies}       | mine.yaml:3:9: a belt cannot report "lies"; write reports: true or reports: setpoint
            radio: {measures: [cadence]} | mine.yaml:3:20: there is no cadence; there are average-speed, total-distance, inclination, elevation-gain, pace, expended-energy, heart-rate-measurement, metabolic-equivalent, elapsed-time, remaining-time, force-on-belt-and-power-output
            radio: {properties: {x: []}} | mine.yaml:3:22: there is no x; there are fitness-machine-feature, treadmill-data, training-status, supported-speed-range, supported-inclination-range, supported-resistance-level-range, supported-heart-rate-range, supported-power-range, fitness-machine-control-point, fitness-machine-status, heart-rate-measurement, body-sensor-location, rsc-measurement, rsc-feature, manufacturer-name, model-number, serial-number, hardware-revision, firmware-revision, software-revision, system-id, pnp-id
            deck: {lowest: 0 %, highest: 0 %, increment: 1 %, rate: 1 %/s} | mine.yaml:3:21: highest is not above lowest; exchange them, or leave the deck out
            deck: {lowst: 0 %}           | mine.yaml:3:8: there is no key lowst; did you mean lowest?
            deck: {lowest: 0 %}          | mine.yaml: there is no highest; add highest: …
            title: Twice                 | mine.yaml:3:1: there are two keys title; keep one
            """) void mistakesAreNamedWithPlaceAndRemedy(
            String line, String message) {
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> ProfileReader.read(LEAST + line + "\n", "mine.yaml", "mine"))
                .withMessage(message);
    }

    @Test void theExceptionCarriesItsParts() {
        var trouble = catchThrowableOfType(ProfileException.class,
                () -> ProfileReader.read(LEAST + "quirks: [x]\n", "mine.yaml", "mine"));
        assertThat(trouble.file()).isEqualTo("mine.yaml");
        assertThat(trouble.line()).isEqualTo(3);
        assertThat(trouble.column()).isEqualTo(10);
        assertThat(trouble.problem()).isEqualTo("there is no x");
        assertThat(trouble.remedy()).startsWith("there are reports-setpoint, ");
    }

    @Test void aBeltHasToStartWithinItsRange() {
        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> ProfileReader.read("""
                title: Mine
                belt: {lowest: 1 km/h, highest: 16 km/h, increment: 0.1 km/h, up: 1 km/h/s, down: 1 km/h/s,
                       start: 0.5 km/h}
                """, "mine.yaml", "mine")).withMessageContaining("mine.yaml:3:8: the belt starts at a speed");
    }

    @Test void textThatIsNoYamlIsNamedAsSuch() {
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> ProfileReader.read("title: [", "mine.yaml", "mine"))
                .withMessageStartingWith("mine.yaml:1:9: this is not YAML");
    }

    @Test void aMissingFileIsNamed(@TempDir Path folder) {
        assertThatExceptionOfType(ProfileException.class)
                .isThrownBy(() -> Profiles.of(folder.resolve("none.yaml").toString()))
                .withMessageContaining("there is no such file");
    }

    @Test void aFileThatIsNoTextIsNamed(@TempDir Path folder) throws IOException {
        var file = folder.resolve("binary.yaml");
        Files.write(file, new byte[]{(byte) 0xFF, (byte) 0xFE, 0, 1});
        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> Profiles.read(file))
                .withMessageContaining("not text in UTF-8");
        Files.write(file, new byte[100_000]);
        assertThatExceptionOfType(ProfileException.class).isThrownBy(() -> Profiles.read(file))
                .withMessageContaining("too large");
    }
}
