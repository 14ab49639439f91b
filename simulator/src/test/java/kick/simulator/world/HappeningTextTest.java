package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.ftms.ResultCode;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Speed;
import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.link.Fault;

class HappeningTextTest {

    @ParameterizedTest
    @EnumSource void everyKeyHasAName(ConsoleKey key) {
        var name = key.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        assertThat(HappeningText.read(name)).isEqualTo(new Happening.AtConsole(key));
    }

    @Test void theRunnerStepsOnAndOff() {
        assertThat(HappeningText.read("off-belt")).isEqualTo(new Happening.OnBelt(false));
        assertThat(HappeningText.read(" On-Belt ")).isEqualTo(new Happening.OnBelt(true));
    }

    @ParameterizedTest
    @MethodSource("forms") void everyFaultCanBeWritten(String form) {
        var text = form.replaceAll("\\[.*?\\]", "")
                .replace(" to", " 12km/h")
                .replace(" grid", " 0.5km/h")
                .replace("stated", "1-12km/h");
        assertThat(HappeningText.read(text)).isInstanceOfAny(Happening.InMachine.class,
                Happening.OnLink.class);
    }

    static Stream<String> forms() {
        return HappeningText.faultForms().stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "safety-key-back", "off-belt", "surge 15.5km/h", "acts-late 2.5s 3",
            "refuses invalid-parameter 1", "range-lies 1.0-12.0km/h 5.0s", "loss 0.25 60.0s",
            "link-ended"}) void whatIsWrittenCanBeReadAgain(String text) {
        assertThat(HappeningText.write(HappeningText.read(text))).isEqualTo(text);
    }

    @Test void allFaultsOfTheMachineAndTheLinkAreThere() {
        assertThat(HappeningText.faultForms()).hasSize(
                MachineFault.class.getPermittedSubclasses().length
                        + Fault.class.getPermittedSubclasses().length - 1)
                .contains("acts-late [by] [times]", "surge to", "loss [share] [lasts]", "permission-lost");
    }

    @Test void parametersAreReadInTheirOrder() {
        assertThat(inMachine("acts-late 3s 2"))
                .isEqualTo(new MachineFault.ActsLate(Duration.ofSeconds(3), 2));
        assertThat(inMachine("refuses control-not-permitted 4"))
                .isEqualTo(new MachineFault.Refuses(ResultCode.CONTROL_NOT_PERMITTED, 4));
        assertThat(inMachine("range-lies 1-12km/h 10s")).isEqualTo(new MachineFault.RangeLies(
                new SupportedSpeedRange(Speed.kmh(1), Speed.kmh(12), Speed.kmh(0.1)),
                Duration.ofSeconds(10)));
        assertThat(HappeningText.read("loss 0.3 500ms"))
                .isEqualTo(new Happening.OnLink(new Fault.Loss(0.3, Duration.ofMillis(500))));
    }

    @Test void whatIsLeftOutIsAsUsual() {
        assertThat(inMachine("ignores")).isEqualTo(new MachineFault.Ignores(1));
        assertThat(HappeningText.read("link-drop"))
                .isEqualTo(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(5))));
    }

    private static MachineFault inMachine(String text) {
        return HappeningText.read(text) instanceof Happening.InMachine(var fault)
                ? fault
                : new MachineFault.CountersReset();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ignors          | there is no "ignors"; did you mean ignores?
            surge           | surge needs to; write surge to
            surge fast      | "fast" cannot be read; write it like 0.8 km/h
            surge 99km/h    | 99km/h is out of range; choose something from 0 to 60, like 0.8 km/h
            ignores 2 3     | "3" is too much; write ignores [times]
            start now       | start takes no parameters; leave them out
            loss 1.5        | 1.5 is out of range; choose something from 0 to 1, like 0
            """) void aMistakeIsNamedWithItsRemedy(String text, String sentence) {
        assertThatThrownBy(() -> HappeningText.read(text)).hasMessageStartingWith(sentence);
    }
}
