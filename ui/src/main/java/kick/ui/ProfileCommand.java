package kick.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.workout.Effort;
import kick.controller.workout.QuantityText;
import kick.controller.workout.RaceDistance;
import kick.controller.workout.Runner;
import kick.ui.json.Json;
import kick.ui.text.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows and changes the runner's profile. */
@Command(name = "profile", mixinStandardHelpOptions = true, description = "Shows what Kick knows of you, and the paces that follow from it.")
final class ProfileCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--runner", paramLabel = "FILE", description = "Another profile than the usual one.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print the paces as JSON (docs/json.md).")
    private boolean json;

    @Override public Integer call() {
        var runnerFile = PlanOptions.file(file);
        var runner = runnerFile.read();
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(Json.line(tree(runner)));
            return ExitCodes.DONE;
        }
        var words = new Words(runner.units());
        RunnerWords.introduce(out, runner);
        out.println();
        Effort.byLetter().forEach((letter, effort) -> {
            var speed = runner.paces().speed(effort);
            out.printf("  %-5s %-12s %s%n", letter, words.speed(speed), words.otherSpeed(speed));
        });
        out.println();
        out.printf(
                "  Never faster than %s or steeper than %s; the belt changes by at most %s km/h a second.%n",
                words.speed(runner.highestSpeed()), Words.incline(runner.highestIncline()),
                Words.oneDecimal(runner.caps().accelerationKmhPerSecond()));
        out.printf("  Over a poor radio link no faster than %s.%n", words.speed(runner.leftAlone()));
        out.println();
        out.println(Files.exists(runnerFile.path())
                ? "  Kept in " + runnerFile.path()
                : "  Nothing is kept yet; 'kick profile set' writes " + runnerFile.path());
        return ExitCodes.DONE;
    }

    private static Map<String, @Nullable Object> tree(Runner runner) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("schema", "kick-profile/1");
        tree.put("race", runner.race().map(QuantityText::of).orElse(null));
        tree.put("vdot", Math.round(runner.paces().vdot() * 1000) / 1000.0);
        Map<String, Object> paces = new LinkedHashMap<>();
        Effort.byLetter().forEach((letter, effort) -> paces.put(letter, runner.paces().speed(effort).kmh()));
        tree.put("kmh", paces);
        Map<String, Object> races = new LinkedHashMap<>();
        RaceDistance.usual()
                .forEach(
                        (name, distance) -> races.put(name,
                                runner.paces().raceTime(distance).toMillis() / 1000.0));
        tree.put("raceSeconds", races);
        tree.put("maxKmh", runner.highestSpeed().kmh());
        tree.put("maxPercent", runner.highestIncline().percent());
        return tree;
    }

    @Command(name = "set", mixinStandardHelpOptions = true, description = {
            "Changes the profile: race, max-speed, max-incline, max-acceleration, left-alone-speed, hard-limit, incline,"
                    + " show-speed-as, show-distance-as, theme, sound, mass, age, resting-heart-rate, highest-heart-rate.",
            "For example: kick profile set race=\"5 km in 22:30\" show-speed-as=min/km"}) int set(
                    @Parameters(arity = "1..*", paramLabel = "KEY=VALUE") Map<String, String> changes) {
        var runnerFile = PlanOptions.file(file);
        runnerFile.write(runnerFile.changed(changes));
        spec.commandLine().getOut().println("Kept in " + runnerFile.path());
        return ExitCodes.DONE;
    }
}
