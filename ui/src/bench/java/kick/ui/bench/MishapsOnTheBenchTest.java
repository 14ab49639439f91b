package kick.ui.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens on the belt, to the link and in the machine in the middle of a run. */
class MishapsOnTheBenchTest {
    @RegisterExtension
    private static final Bench BENCH = new Bench();

    /** One for all tests, because enrolling takes as long as the rest. */
    @TempDir
    private static Path home = Path.of("");
    private Pair pair;

    @BeforeEach void begin() {
        pair = new Pair(BENCH, home);
    }

    @AfterEach void end() {
        pair.close();
    }

    @Test void theConsolesStopPausesTheRunAndStopsTheBelt() {
        var run = pair.atSpeed();
        pair.treadmill().type("stop");
        assertThat(run.next("pause").path("why").asString()).isEqualTo("console");
        pair.stands();
        run.type("stop");
        assertThat(run.next("end").path("ending").asString()).isEqualTo("stopped-by-runner");
    }

    @Test void theSafetyKeyEndsTheRun() {
        var run = pair.atSpeed();
        pair.treadmill().type("safety-key-pulled");
        assertThat(run.next("end").path("ending").asString()).isEqualTo("safety-key");
        pair.stands();
    }

    @Test void aRunnersStopReachesTheBelt() {
        pair.stop(pair.atSpeed());
    }

    @Test void lostControlIsAskedForAgainAndTheRunGoesOn() {
        var run = pair.atSpeed();
        pair.treadmill().type("permission-lost");
        run.type("speed +1.0");
        pair.goes(9);
        run.type("stop");
        pair.stands();
    }

    @ParameterizedTest
    @ValueSource(strings = {"end-link", "cut-link", "lose-link"}) void aBrokenLinkPausesTheRunAndComesBack(
            String how) {
        var run = pair.atSpeed();
        BENCH.fault(how, "hci1");
        run.next("lost link", line -> line.path("state").asString("").equals("lost"));
        assertThat(run.next("pause").path("why").asString()).isEqualTo("link-lost");
        run.next("link again", line -> line.path("state").asString("").equals("ready"));
        pair.stop(run);
    }

    @Test void aFrozenRadioIsNoticedByItsSilence() {
        var run = pair.atSpeed();
        BENCH.fault("freeze", "3");
        run.next("silence", line -> line.path("why").asString("").equals("silent")
                || line.path("alarm").asString("").equals("belt-out-of-sight"));
        run.type("stop");
        pair.stands();
    }

    @ParameterizedTest
    @ValueSource(strings = {"refuses operation-failed 3", "ignores 1", "acts-late 2s 1",
            "indication-late 2s 1",
            "indication-twice 3", "indication-lost 1"}) void aTreadmillThatAnswersBadlyIsStoppedAllTheSame(
                    String fault) {
        var run = pair.atSpeed();
        pair.treadmill().type(fault);
        run.type("speed +1.0");
        run.next("request");
        pair.stop(run);
    }
}
