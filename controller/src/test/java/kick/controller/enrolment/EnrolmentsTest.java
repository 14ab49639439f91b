package kick.controller.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;
import kick.controller.ftms.FitnessMachineFeature;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.machine.Likeness;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

class EnrolmentsTest {
    private static final Response LEARNED = new Response(new Ramp(1.012, 0.6507, 7), new Ramp(0.98, 0.65, 6),
            Ramp.UNKNOWN, new Ramp(1, 0.25, 1), false);
    @TempDir
    private Path folder = Path.of("");

    @Test void whatWasLearnedIsThereNextTime() throws IOException {
        var machines = new Enrolments(folder.resolve("new"));
        machines.keep("FS-D9D0A1", LEARNED);
        assertThat(machines.response("FS-D9D0A1")).isEqualTo(LEARNED);
    }

    @Test void aMachineThatWasNeverMetIsUnknown() {
        assertThat(new Enrolments(folder).response("somebody")).isEqualTo(Response.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "just words", "belt-up: [1, 2]", "belt-up: [a, b, c]",
            "belt-up: [-1, 0.5, 3]",
            "belt-up: [1, .nan, 3]", "belt-up: [1, 1e300, 3]"}) void aSpoiltFileCountsAsNone(String text)
                    throws IOException {
        Files.writeString(folder.resolve("home.yaml"), text);
        assertThat(new Enrolments(folder).response("home")).isEqualTo(Response.UNKNOWN);
    }

    @Test void aNameFromTheAirNeverLeavesTheFolder() throws IOException {
        var machines = new Enrolments(folder);
        machines.keep("../../etc/passwd\n# evil", LEARNED);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("------etc-passwd---evil.yaml"));
        }
        assertThat(machines.response("../../etc/passwd\n# evil")).isEqualTo(LEARNED);
    }

    @Test void itsUsualPlaceFollowsTheDesktopsRules() {
        assertThat(Enrolments.usual(Map.of(), Path.of("/home/r")).folder())
                .isEqualTo(Path.of("/home/r/.local/share/kick/machines"));
        assertThat(Enrolments.usual(Map.of("XDG_DATA_HOME", "/data"), Path.of("/home/r")).folder())
                .isEqualTo(Path.of("/data/kick/machines"));
    }

    private static final Enrolled MINE = new Enrolled("D2:15:0A:00:11:22", "Belt: \u001b[31m'red'",
            new Likeness("ACME", "12", new SupportedSpeedRange(Speed.kmh(1), Speed.kmh(18), Speed.kmh(0.1)),
                    new SupportedInclinationRange(Incline.percent(-3), Incline.percent(15),
                            Incline.percent(0.5)),
                    new FitnessMachineFeature(-1, 3)));

    @Test void anEnrolledMachineIsThereNextTimeHoweverItCallsItself() throws IOException {
        var machines = new Enrolments(folder);
        machines.keep(MINE);
        machines.keep(MINE.address(), LEARNED);
        assertThat(machines.enrolled()).containsExactly(MINE);
        assertThat(machines.enrolled("belt: \u001b[31m'RED'")).containsExactly(MINE);
        assertThat(machines.enrolled("d2:15:0a:00:11:22")).containsExactly(MINE);
        assertThat(machines.enrolled("other")).isEmpty();
        assertThat(machines.response(MINE.address())).isEqualTo(LEARNED);
    }

    @Test void aFirstSessionIsRememberedUntilTheMachineIsEnrolledAgain() throws IOException {
        var machines = new Enrolments(folder);
        machines.keep(MINE.asCommissioned());
        assertThat(machines.enrolled()).singleElement().returns(true, Enrolled::commissioned);
        machines.keep(MINE);
        assertThat(machines.enrolled()).singleElement().returns(false, Enrolled::commissioned);
    }

    @Test void aMachineThatSaysLittleIsEnrolledToo() throws IOException {
        var machines = new Enrolments(folder);
        var silent = new Enrolled("D2:15:0A:00:11:23", "", new Likeness("", "", null, null, null));
        machines.keep(silent);
        assertThat(machines.enrolled()).containsExactly(silent);
        assertThat(silent.title()).isEqualTo("D2:15:0A:00:11:23");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "address: 7",
            "{address: a, name: b, manufacturer: c, model: d, speeds: [1, x]}",
            "{address: a, name: b, manufacturer: c, model: d, speeds: [-1, 7, 2]}"}) void aSpoiltEnrolmentCountsAsNone(
                    String text) throws IOException {
        Files.writeString(folder.resolve("home.enrolled.yaml"), text);
        assertThat(new Enrolments(folder).enrolled()).isEmpty();
    }

    @Test void whatIsDifferentAboutAStrangerIsSaid() {
        var other = new Likeness("ACME", "13", MINE.likeness().speeds(), null, MINE.likeness().feature());
        assertThat(MINE.likeness().differences(other)).containsExactly("its model", "its range of inclines");
    }
}
