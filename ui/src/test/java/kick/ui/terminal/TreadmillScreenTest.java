package kick.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TreadmillScreenTest {
    private final TreadmillKeys keys = new TreadmillKeys(List.of("start", "surge to", "link-drop [away]"));

    private @Nullable String press(String all) {
        String line = null;
        for (int key : all.toCharArray()) line = keys.line(key);
        return line;
    }

    @Test void theScreenShowsWhoIsThereAndWhatWasAsked() {
        var face = new TreadmillScreen.Face("Home", "Cellar, 00:AA at hci1", 12.3, 1.5, "running",
                List.of("11:11"));
        var lines = TreadmillScreen.lines(face, 2, 3, List.of("Asked: stop"), List.of(), 80);
        assertThat(lines.getFirst()).startsWith("  Home  (2 of 3)")
                .endsWith("Cellar, 00:AA at hci1")
                .hasSize(78);
        assertThat(lines).contains("  running, connected: 11:11", "  Asked: stop");
        assertThat(lines.getLast()).endsWith("q the end");
    }

    @Test void nobodyIsThere() {
        var face = new TreadmillScreen.Face("Home", "", 0, 0, "idle", List.of());
        var lines = TreadmillScreen.lines(face, 1, 1, List.of(), List.of(), 80);
        assertThat(lines.getFirst()).doesNotContain("of 1");
        assertThat(lines).contains("  idle, nobody is connected");
    }

    @Test void keysAreThoseOfTheTreadmill() {
        assertThat(press("\r")).isEqualTo("start");
        assertThat(press("+")).isEqualTo("faster");
        assertThat(press("x")).isEqualTo("safety-key-pulled");
        assertThat(press("x")).isEqualTo("safety-key-back");
        assertThat(press("?")).isNull();
    }

    @Test void anythingCanBeTypedByName() {
        assertThat(press("fsu")).isNull();
        assertThat(keys.prompt()).startsWith("> su▏").contains("surge to").doesNotContain("start");
        assertThat(press("\t15km/h")).isNull();
        assertThat(keys.prompt()).startsWith("> surge 15km/h▏");
        assertThat(press("\r")).isEqualTo("surge 15km/h");
        assertThat(keys.prompt()).isEmpty();
    }

    @Test void escapeGoesBackToTheKeys() {
        assertThat(press("flink\u001b")).isNull();
        assertThat(press("s")).isEqualTo("stop");
    }
}
