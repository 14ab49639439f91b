package kick.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import kick.simulator.link.Fault;

/** docs/simulator.md names everything there is. */
class SimulatorPageTest {
    private static final String PAGE = page();

    private static String page() {
        try {
            return Files.readString(Path.of("..", "docs", "simulator.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource void quirksAreListedAsTheyAre(Quirk quirk) {
        assertThat(PAGE)
                .contains("| `%s` | %s | %s |".formatted(quirk.word(), quirk.sentence(), quirk.machines()));
    }

    @ParameterizedTest
    @MethodSource("kick.simulator.Profiles#names") void profilesAreListed(String name) {
        assertThat(PAGE).contains("\n| `" + name + "`");
    }

    @ParameterizedTest
    @MethodSource("faults") void faultsAreListed(String name) {
        assertThat(PAGE).contains("`" + name + "`");
    }

    static Stream<String> faults() {
        return Stream.of(Fault.class, MachineFault.class)
                .flatMap(all -> Stream.of(all.getPermittedSubclasses()))
                .map(Class::getSimpleName);
    }

    @ParameterizedTest
    @EnumSource void keysAreListed(ConsoleKey key) {
        assertThat(PAGE).contains("`" + key + "`");
    }

    @Test void theProfileOnThePageCanBeRead() {
        int start = PAGE.indexOf("```yaml\n") + "```yaml\n".length();
        var profile = ProfileReader.read(PAGE.substring(start, PAGE.indexOf("```", start)), "page.yaml",
                "page");
        assertThat(profile.title()).isEqualTo("The one in the cellar");
        assertThat(profile.quirks()).containsExactlyInAnyOrder(Quirk.TAKES_MILES, Quirk.SILENT_AT_REST);
    }
}
