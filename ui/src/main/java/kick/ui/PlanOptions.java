package kick.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kick.controller.enrolment.Enrolments;
import kick.controller.exchange.Imported;
import kick.controller.library.WorkoutFile;
import kick.controller.workout.Runner;
import kick.controller.workout.RunnerFile;
import kick.controller.workout.Workouts;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which workout, with which settings, for whom: what {@code run} and {@code show} have in common. */
final class PlanOptions {
    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "WORKOUT|FILE", completionCandidates = WorkoutNames.class, description = "Which one: ${COMPLETION-CANDIDATES}, one of your own, or a file. 'kick workouts' tells about each.")
    private String workout = "";

    @Option(names = "--set", paramLabel = "NAME=VALUE", description = "Sets a parameter of the workout, e.g. --set reps=6 --set recovery=2min. "
            + "'kick workouts WORKOUT' lists them.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(names = "--reps", paramLabel = "N", description = "Short for --set reps=N.")
    private @Nullable String reps;

    @Option(names = "--incline", paramLabel = "PERCENT", description = "Short for --set incline=PERCENT.")
    private @Nullable String incline;

    @Option(names = "--distance", paramLabel = "DISTANCE", description = "Short for --set distance=DISTANCE.")
    private @Nullable String distance;

    @Option(names = "--recovery", paramLabel = "TIME", description = "Short for --set recovery=TIME.")
    private @Nullable String recovery;

    @Option(names = "--week", paramLabel = "N", description = "Short for --set week=N: how far you have come.")
    private @Nullable String week;

    @Option(names = "--runner", paramLabel = "FILE", description = "Another runner's profile. Usual: runner.yaml in the configuration folder.")
    private @Nullable Path runnerFile;

    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private OwnOptions own = new OwnOptions();

    @Mixin
    private AnswerOptions answers = new AnswerOptions();

    /** What is remembered of machines. */
    Enrolments enrolments() {
        return data().machines();
    }

    DataFolder data() {
        return data.folder();
    }

    Runner runner() {
        return file(runnerFile).read();
    }

    /** The named profile, or the usual one. */
    static RunnerFile file(@Nullable Path named) {
        return named != null
                ? new RunnerFile(named)
                : RunnerFile.usual(System.getenv(), Path.of(System.getProperty("user.home")));
    }

    /** The workout with what is to be said about its file; nothing about those that are built in. */
    Imported workout(Runner runner) {
        var all = new LinkedHashMap<>(settings);
        put(all, "reps", reps);
        put(all, "incline", incline);
        put(all, "distance", distance);
        put(all, "recovery", recovery);
        put(all, "week", week);
        var file = looksLikeFile(workout)
                ? Optional.of(new WorkoutFile(Path.of(workout)))
                : own.all().find(workout);
        if (file.isPresent() && !OwnOptions.isBuiltIn(workout)) return read(file.get(), all);
        return new Imported(own.builtIn(workout).workout(all, runner), List.of());
    }

    private Imported read(WorkoutFile file, Map<String, String> all) {
        if (!all.isEmpty())
            throw new ParameterException(spec.commandLine(),
                    "%s is a file, in which nothing can be set; change the file"
                            .formatted(workout));
        return answers.read(workout, file::read);
    }

    static boolean looksLikeFile(String text) {
        return text.contains("/") || text.contains(".")
                || !OwnOptions.isBuiltIn(text) && Files.isRegularFile(Path.of(text));
    }

    private static void put(Map<String, String> settings, String name, @Nullable String value) {
        if (value != null) settings.put(name, value);
    }

    /** The names for shell completion and help. */
    static final class WorkoutNames implements Iterable<String> {
        @Override public java.util.Iterator<String> iterator() {
            return Workouts.BUILT_IN.all().stream().map(t -> t.name()).iterator();
        }
    }
}
