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
}
