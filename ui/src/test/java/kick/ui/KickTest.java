package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program as a person or another program uses it. */
class KickTest {
    @TempDir
    private Path folder = Path.of("");
    private String out = "";
    private String err = "";

    @ParameterizedTest
    @ValueSource(strings = {"strides", "hill-sprints", "intervals", "progressive",
            "thirds"}) void aWholeSessionRunsToItsEndOnTheUsualTreadmill(String workout) throws IOException {
        assertThat(
                kick("run", workout, "--simulator", "--speedup", "max", "--json", "--runner", quickRunner()))
                .isZero();
        var lines = lines();
        assertThat(lines.getFirst().get("schema").stringValue()).isEqualTo("kick-run/1");
        assertThat(events(lines, "end").getFirst().get("ending").stringValue()).isEqualTo("finished");
        assertThat(events(lines, "lap")).hasSize(lines.getFirst().get("steps").intValue())
                .allMatch(lap -> lap.get("completed").booleanValue());
        assertThat(events(lines, "alarm")).as("in an ordinary run").isEmpty();
        assertThat(events(lines, "slowing")).isNotEmpty();
    }

    @Test void everySecondHasItsLine() throws IOException {
        kick("run", "hill-sprints", "--simulator", "--speedup", "max", "--json", "--runner", quickRunner());
        var samples = events(lines(), "sample");
        assertThat(lines().getLast().get("reps")).hasSize(5);
        for (int i = 0; i < samples.size(); i++)
            assertThat(samples.get(i).get("t").doubleValue()).isEqualTo(i + 1.0);
        var hill = samples.stream()
                .filter(s -> s.path("step").path("name").stringValue("").equals("hill 2/5")
                        && !s.get("step").get("waiting").booleanValue())
                .findFirst()
                .orElseThrow();
        assertThat(hill.get("step").get("kind").stringValue()).isEqualTo("work");
        assertThat(hill.get("step").get("rep").intValue()).isEqualTo(2);
        assertThat(hill.get("step").get("remainingSeconds").doubleValue()).isBetween(28.0, 30.0);
        assertThat(hill.get("step").get("remainingMetres").isNull()).isTrue();
        assertThat(hill.get("wanted").get("kmh").doubleValue()).isEqualTo(14.8);
        assertThat(hill.get("wanted").get("percent").doubleValue()).isEqualTo(5);
        assertThat(hill.get("belt").get("kmh").doubleValue()).isGreaterThan(14.3);
    }

    @Test void plainLinesTellTheStory() throws IOException {
        assertThat(kick("run", "hill-sprints", "--simulator", "--speedup", "max", "--plain", "--runner",
                quickRunner()))
                .isZero();
        assertThat(out).contains("Hill sprints, on a simulated treadmill: Home treadmill",
                "Now hill 5/5: 0:30 at 14.8 km/h, yours up to 18.2 km/h, 5.0 %.",
                "At speed: hill 1/5 counts from here.",
                "In 5 s: recovery 4/5, the belt slows down to 5.0 km/h and comes down to 1.0 %.", "Done.");
    }

    @Test void theSecondRunKnowsTheBelt() throws IOException {
        assertThat(kick("run", "intervals", "--simulator", "--speedup", "max", "--plain", "--runner",
                quickRunner()))
                .isZero();
        assertThat(out).contains("Kick has not met this belt yet", "400 m", "lead-in",
                "From the first to the last");
        assertThat(kick("show", "intervals", "--simulator", "--runner", quickRunner())).isZero();
        assertThat(out.replaceAll("\\s+", " "))
                .contains("would be at its speed for 80 s; Kick starts the belt 14 s early.");
    }

    @Test void whatATreadmillCannotDoIsSaidBeforeTheStart() {
        assertThat(kick("run", "strides", "--simulator=walking-pad", "--speedup", "max", "--plain", "--set",
                "easy=5min")).isZero();
        assertThat(err).contains("Note: ").contains("the treadmill allows no more than");
    }

    @Test void aPlanIsShownWithClockTimesSpeedsAndPaces() throws IOException {
        assertThat(kick("show", "intervals", "--runner", quickRunner())).isZero();
        assertThat(out).contains("400 m repeats", "For you, with 5 km in 20:00.", "15.3 km/h", "3:56 min/km",
                "yours to 18.2", "Altogether about");
    }

    @Test void aPlanIsPrintedForPrograms() throws IOException {
        assertThat(kick("show", "intervals", "--json", "--runner", quickRunner())).isZero();
        var plan = lines().getFirst();
        assertThat(plan.get("schema").stringValue()).isEqualTo("kick-plan/1");
        var last = plan.get("steps")
                .valueStream()
                .filter(s -> s.get("speed").get("runnerControlled").booleanValue())
                .findFirst()
                .orElseThrow();
        assertThat(last.get("metres").doubleValue()).isEqualTo(400);
        assertThat(last.get("rep").intValue()).isEqualTo(8);
        assertThat(last.get("speed").get("capKmh").doubleValue()).isEqualTo(18.16);
    }

    @Test void theProfileIsKeptAndUsed() {
        var file = folder.resolve("kick/runner.yaml");
        assertThat(kick("profile", "--runner", file.toString(), "set", "race=5 km in 25:00",
                "show-speed-as=min/km"))
                .isZero();
        assertThat(file).content().contains("race: 5 km in 25:00");
        assertThat(kick("profile", "--runner", file.toString())).isZero();
        assertThat(out).contains("For you, with 5 km in 25:00.", "min/km");
    }

    @Test void withoutAProfileThatIsSaid() {
        assertThat(kick("show", "strides", "--runner", folder.resolve("none.yaml").toString())).isZero();
        assertThat(out).contains("Kick knows no race of yours");
    }

    // --- what goes wrong -----------------------------------------------------------------------------------

    @Test void aWorkoutThatIsNotThereIsAnsweredWithTheOneThatWasMeant() {
        assertThat(kick("run", "hill-sprint", "--simulator")).isEqualTo(2);
        assertThat(err).isEqualTo("kick: there is no workout \"hill-sprint\"; did you mean hill-sprints?\n");
    }

    @Test void aProfileThatIsNotThereIsAnsweredWithTheOneThatWasMeant() {
        assertThat(kick("run", "strides", "--simulator=clup")).isEqualTo(2);
        assertThat(err).contains("did you mean club?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-3", "fast", "NaN", "1e99"}) void anImpossiblePaceIsRefused(String pace) {
        assertThat(kick("run", "strides", "--simulator", "--speedup=" + pace)).isEqualTo(2);
        assertThat(err).startsWith("kick: --speedup takes a number above zero, such as 30, or max");
    }

    @Test void aRunWithoutATreadmillSaysWhatToDo() {
        assertThat(kick("run", "strides")).isEqualTo(2);
        assertThat(err).contains("--simulator");
    }

    @Test void bluetoothThatCannotBeUsedIsExplained() {
        assertThat(kick("scan", "--adapter", "hci99")).isEqualTo(5);
        assertThat(err).startsWith("kick: ").hasLineCount(1);
    }

    @Test void aTreadmillThatIsNotEnrolledIsNotRunOn() {
        assertThat(kick("run", "strides", "--treadmill", "FS-1234", "--json")).isEqualTo(5);
        assertThat(err).contains("\"FS-1234\" is new to Kick; make it yours first: kick enrol");
    }

    @Test void aNameIsNotEnoughToBeSureOfATreadmill() {
        assertThat(kick("enrol", "FS-1234", "--sure")).isEqualTo(2);
        assertThat(err).contains("--sure takes an address");
    }

    @Test void aParameterThatCannotBeIsAnsweredWithItsRange() {
        assertThat(kick("show", "hill-sprints", "--incline", "30 %")).isEqualTo(2);
        assertThat(err).contains("incline").contains("1 % to 15 %");
    }

    @Test void aProfileKeyThatIsNotThereChangesNothing() {
        var file = folder.resolve("runner.yaml");
        assertThat(kick("profile", "--runner", file.toString(), "set", "max-sped=15 km/h")).isEqualTo(2);
        assertThat(err).contains("did you mean max-speed?");
        assertThat(Files.exists(file)).isFalse();
    }

    @Test void everyCommandHasHelp() {
        for (var command : Kick.commandLine().getSubcommands().values()) {
            if (command.getCommandSpec().usageMessage().hidden()) continue;
            var name = command.getCommandName();
            assertThat(kick(name, "--help")).as(name).isZero();
            assertThat(out + err).as(name).contains("Usage: kick " + name);
        }
    }

    // --- hands ---------------------------------------------------------------------------------------------

    private int kick(String... args) {
        var o = new StringWriter();
        var e = new StringWriter();
        List<String> all = new ArrayList<>(Arrays.asList(args));
        if (all.getFirst().equals("run") || all.getFirst().equals("show"))
            all.addAll(List.of("--data", folder.resolve("data").toString()));
        int code = Kick.commandLine()
                .setOut(new PrintWriter(o, true))
                .setErr(new PrintWriter(e, true))
                .execute(all.toArray(String[]::new));
        out = o.toString();
        err = e.toString();
        return code;
    }

    private String quickRunner() throws IOException {
        var file = folder.resolve("quick.yaml");
        Files.writeString(file, "race: 5 km in 20:00\nleft-alone-speed: 12 km/h\n");
        return file.toString();
    }

    private List<JsonNode> lines() {
        var mapper = new JsonMapper();
        List<JsonNode> lines = new ArrayList<>();
        Arrays.stream(out.split("\n")).forEach(line -> lines.add(mapper.readTree(line)));
        return lines;
    }

    private static List<JsonNode> events(List<JsonNode> lines, String event) {
        return lines.stream().filter(l -> l.path("event").stringValue("").equals(event)).toList();
    }
}
