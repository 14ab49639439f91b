package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The table of docs/safety.md that says which test shows which rule. */
class SafetyPageTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");

    /** A line of it, by its cells: rule, tests of Kick, monitor, tests of the monitor. */
    private record Row(String line) {

        String rule() {
            return line.split("[| ]+")[1];
        }

        /** How the names of its tests begin. */
        Pattern name() {
            return Pattern.compile("(void|ArchRule) " + rule().replaceFirst("^S", "s") + "(ing)?[A-Z]");
        }

        List<String> tests() {
            return TEST.matcher(line).results().map(found -> found.group(1)).toList();
        }
    }

    private static List<Row> rows() throws IOException {
        var page = Files.readString(Path.of("../docs/safety.md"));
        return page.substring(page.indexOf("## Which test shows it"))
                .lines()
                .filter(line -> line.startsWith("| ") && TEST.matcher(line).find())
                .map(Row::new)
                .toList();
    }

    private static Map<String, String> sources(String... folders) throws IOException {
        var sources = new HashMap<String, String>();
        for (var folder : folders)
            try (Stream<Path> files = Files.walk(Path.of("..", folder))) {
                for (var file : files.filter(Files::isRegularFile).toList())
                    sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        return sources;
    }

    @Test void everyTestInTheTableBearsTheNameOfItsRule() throws IOException {
        var sources = sources("controller/src/test/java", "simulator/src/test/java", "ui/src/test/java");
        assertThat(rows()).hasSizeGreaterThan(20).allSatisfy(row -> {
            for (var test : row.tests()) assertThat(sources.get(test)).as(test).containsPattern(row.name());
        });
    }

    @Test void everyInvariantOfTheMonitorIsInTheTable() throws IOException {
        var sources = sources("simulator/src/main/java/kick/simulator/monitor");
        var invariants = sources.entrySet()
                .stream()
                .filter(source -> source.getValue().contains(" extends Invariant "))
                .map(java.util.Map.Entry::getKey);
        var table = String.join("", rows().stream().map(Row::line).toList());
        assertThat(invariants).hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(table).contains("`" + name + "`"));
    }
}
