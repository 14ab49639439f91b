package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Duration;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import kick.simulator.link.Fault;
import kick.simulator.world.Happening;

/** What a runner sees after a run: its page, and the history. */
class SummaryOnScreenTest {
    private final OnScreen screen = new OnScreen();

    @AfterEach void close() {
        screen.close();
    }

    private void run(int seconds) {
        screen.click("#workout-hill-sprints");
        screen.click("#run");
        screen.play(4);
        screen.startBelt();
        screen.play(seconds);
    }

    @Test void theSummaryComesAfterTheRunAndItsRunIsInTheHistory() throws Exception {
        run(60);
        screen.press(KeyCode.SPACE);
        screen.play(30);
        assertThat(screen.text("#summary-title")).isEqualTo("Hill sprints");
        assertThat(screen.text("#summary-ending")).isEqualTo("Stopped.");

        screen.click("#export-fit");
        assertThat(screen.text("#summary-said")).startsWith("Written: ").endsWith(".fit");
        try (var files = Files.list(screen.data.path().resolve("exports"))) {
            assertThat(files).hasSize(1);
        }

        screen.click("#done");
        assertThat(screen.sees("#summary-title")).isFalse();
        assertThat(screen.sees("#run")).isTrue();

        screen.click("#go-history");
        assertThat(screen.text("#summary-title")).isEqualTo("Hill sprints");
        screen.click("#show-progress");
        assertThat(screen.sees("#progress")).isTrue();
    }

    @Test void anEmptyHistorySaysSo() {
        screen.click("#go-history");
        assertThat(screen.text("#history-remark")).startsWith("No run has been kept yet.");
        assertThat(screen.sees(".history > .detail")).as("an empty card").isFalse();
    }

    @Test void aBeltThatNobodySawStandIsOnTheSummary() {
        run(60);
        screen.run().happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofHours(1))));
        screen.play(5);
        screen.press(KeyCode.SPACE);
        screen.play(180);
        assertThat(screen.text("#summary-ending")).isEqualTo("Stopped.");
        assertThat(screen.texts("#summary-warnings"))
                .contains("Nobody has seen the belt stand. Do not step on it before you have.");
    }
}
