package kick.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.commissioning.Stage;
import kick.controller.commissioning.Trouble;
import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.PauseReason;
import kick.ui.dashboard.run.Action;
import kick.ui.dashboard.run.Face;
import kick.ui.dashboard.treadmills.Acquaintance;

class TextsTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @Test void everyEnglishTextHasAGermanOneWithTheSameValues() throws IOException {
        var german = read("dashboard_de.properties");
        for (var text : read("dashboard.properties").entrySet()) {
            assertThat(german).containsKey(text.getKey());
            assertThat(values(Objects.requireNonNull(german.get(text.getKey())))).as("%s", text.getKey())
                    .isEqualTo(values(text.getValue()));
        }
    }

    @ParameterizedTest
    @MethodSource("named") void whateverCanHappenHasAText(String key) {
        assertThat(Texts.in(Locale.ENGLISH).or(key, "none")).isNotEqualTo("none");
    }

    static Stream<String> named() {
        return Stream.of(names("alarm", Alarm.values()), names("ending", Ending.values()),
                names("place", Place.values()), names("action", Action.values()),
                names("link", Face.Link.values()),
                names("meeting", Acquaintance.Stage.values()).filter(key -> !key.endsWith("FAILED")),
                names("first", Stage.values()), names("first.trouble", Trouble.values()),
                names("pause", PauseReason.values()).filter(key -> !key.equals("pause.RUNNER")))
                .flatMap(all -> all);
    }

    private static Stream<String> names(String prefix, Enum<?>[] all) {
        return Arrays.stream(all).map(one -> prefix + "." + one.name());
    }

    @Test void anUnknownLanguageIsEnglish() {
        assertThat(Texts.in(Locale.forLanguageTag("xx")).of("run.stop")).isEqualTo("STOP");
    }

    private static Object values(Object text) {
        return VALUE.matcher(text.toString()).results().map(r -> r.group()).sorted().toList();
    }

    private static Properties read(String name) throws IOException {
        var all = new Properties();
        try (var in = TextsTest.class.getResourceAsStream(name)) {
            all.load(new java.io.InputStreamReader(Objects.requireNonNull(in),
                    StandardCharsets.UTF_8));
        }
        return all;
    }
}
