package kick.controller.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Question;
import kick.controller.fit.FitContent;
import kick.controller.fit.FitWorkoutReader;
import kick.controller.garmin.GarminReader;
import kick.controller.gpx.GpxReader;
import kick.controller.icu.IcuReader;
import kick.controller.journal.JournalLines;
import kick.controller.qz.QzReader;
import kick.controller.sheet.SheetReader;
import kick.controller.sheet.SheetWriter;
import kick.controller.tcx.TcxReader;
import kick.controller.workout.Runner;
import kick.controller.workout.Workout;
import kick.controller.workout.WorkoutException;
import kick.controller.zwo.ZwoReader;

/**
 * Every reader as one function of octets for Jazzer. What cannot be used has to be refused with the one exception; what
 * can be used has to be kept as Kick keeps it, to be read again as it was, and to become a plan.
 */
public final class Readers {
    private static final Map<String, Consumer<byte[]>> ALL = new TreeMap<>(Map.of(
            "sheet", octets -> used(new Imported(SheetReader.read(octets, "a"), java.util.List.of())),
            "zwo", octets -> used(ZwoReader.read(octets, answers(octets))),
            "tcx", octets -> used(TcxReader.read(octets, answers(octets))),
            "garmin", octets -> used(GarminReader.read(octets, answers(octets))),
            "qz", octets -> used(QzReader.read(octets, "a", answers(octets))),
            "icu", octets -> used(IcuReader.read(octets, "a", answers(octets))),
            "gpx", octets -> used(GpxReader.read(octets, "a")),
            "fit", octets -> used(FitWorkoutReader.read(FitContent.whole(octets), answers(octets))),
            "journal", JournalLines::read));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST = Duration.ofSeconds(1);
    private static Consumer<byte[]> reader = _ -> {};

    private Readers() {}

    /**
     * @param arguments the name of the reader, and the folder with its seeds: classes that are loaded while they are read
     *        do not count as the time of a file
     */
    public static void fuzzerInitialize(String[] arguments) throws IOException {
        var chosen = ALL.get(arguments[0]);
        if (chosen == null) throw new IllegalArgumentException(arguments[0] + " is none of " + ALL.keySet());
        reader = chosen;
        try (var seeds = Files.list(Path.of(arguments[1]))) {
            for (var seed : seeds.toList()) tried(Files.readAllBytes(seed));
        }
    }

    public static void fuzzerTestOneInput(byte[] octets) {
        long began = THREADS.getCurrentThreadCpuTime();
        tried(octets);
        // of the processor's time, for the machine may have other work
        var took = Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began);
        if (took.compareTo(LONGEST) > 0) throw new AssertionError("took " + took);
    }

    private static void tried(byte[] octets) {
        try {
            reader.accept(octets);
        } catch (ImportException e) {
            if (String.valueOf(e.getMessage()).isBlank())
                throw new AssertionError("refused without a word", e);
        }
    }

    private static void used(Imported imported) {
        var workout = imported.workout();
        var again = SheetReader.read(
                SheetWriter.write(workout, java.util.List.of()).getBytes(StandardCharsets.UTF_8),
                workout.name());
        if (!again.equals(workout)) throw new AssertionError("kept otherwise than it was read: " + workout);
        plan(workout);
    }

    private static void plan(Workout workout) {
        try {
            if (workout.planFor(Runner.DEFAULT).steps().isEmpty())
                throw new AssertionError("a plan of nothing");
        } catch (WorkoutException _) {
            // longer than a day: told when it is shown
        }
    }

    /** Both answers to each question are met. */
    private static Answers answers(byte[] octets) {
        boolean even = octets.length % 2 == 0;
        return new Answers(Map.of(Question.LENGTHS, even ? "distance" : "time", Question.UNITS,
                even ? "mph" : "km/h", Question.SPORT, "run", Question.M_AS, even ? "metres" : "minutes",
                Question.PERCENT_OF, "pace", Question.PACE_OF, "5km"));
    }
}
