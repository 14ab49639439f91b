package kick.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;

import kick.controller.history.HistoryException;
import kick.controller.units.Distance;
import kick.controller.workout.RaceResult;
import kick.controller.workout.Runner;
import kick.simulator.Profiles;
import kick.simulator.timing.Belts;
import kick.simulator.timing.Summary;
import kick.simulator.timing.TimingBench;
import kick.simulator.timing.Way;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Measures Kick on simulated treadmills. */
@Command(name = "bench", mixinStandardHelpOptions = true, subcommands = WorldsCommand.class, description = "Measures Kick on simulated treadmills.")
final class BenchCommand {
    private static final Runner RUNNER = Runner.DEFAULT
            .withRace(new RaceResult(Distance.metres(5000), Duration.ofMinutes(20)));

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Command(name = "timing", mixinStandardHelpOptions = true, description = {
            "How well intervals are hit, measured on the belt: the five sessions on seven belts, by Kick untrained, by Kick"
                    + " after one session of learning, and by a naive scheduler. Takes a minute or two."}) int timing() {
        var belts = new ArrayList<>(Belts.truthful());
        belts.add(Belts.untruthful());
        var out = spec.commandLine().getOut();
        out.println(
                "Errors of the work steps on the belt itself, mean / worst, for a runner of 5 km in 20:00.");
        out.println(
                "At target is within max(0.2 km/h, 2 %). Steps by time: seconds at target. Steps by distance: metres.");
        out.println();
        out.printf("%-10s %-14s %5s  %-18s %-18s %-18s%n", "belt", "session", "reps", "naive",
                "Kick untrained",
                "Kick trained");
        TimingBench.run(RUNNER, belts, row -> {
            print(row, row.times(), "s");
            print(row, row.distances(), "m");
        });
        return ExitCodes.DONE;
    }

    @Command(name = "pictures", mixinStandardHelpOptions = true, description = {
            "Draws the pictures of docs/timing.md, what the belt does around a hill, a stride and a 400 m repetition, and that"
                    + " of README.md, what a run came to."}) int pictures(
                            @Parameters(paramLabel = "FOLDER", description = "where the PNG files go") Path folder)
                            throws IOException {
        for (var file : new TimingPictures(RUNNER, Profiles.named(Profiles.USUAL)).draw(folder))
            spec.commandLine().getOut().println(file);
        spec.commandLine().getOut().println(SummaryPicture.draw(RUNNER, folder));
        return ExitCodes.DONE;
    }

    @Command(name = "journal", mixinStandardHelpOptions = true, description = {
            "What it costs to keep the journal of a run: how long the program is held up for an entry, and after how long it"
                    + " is on the disk. Takes some seconds."}) int journal(
                            @Option(names = "--folder", paramLabel = "FOLDER", defaultValue = ".", description = "On the disk that holds this folder. Usual: the one you are in.") Path folder)
                            throws IOException {
        new JournalBench(RUNNER).measure(folder, spec.commandLine().getOut());
        return ExitCodes.DONE;
    }

    @Command(name = "history", mixinStandardHelpOptions = true, description = {
            "How long it takes to keep, list and open runs in a history of many. The usual 10,000 take about ten minutes and 3 GB"
                    + " of disk."}) int history(
                            @Option(names = "--runs", paramLabel = "N", defaultValue = "10000", description = "So many runs of about an hour. Usual: ${DEFAULT-VALUE}.") int runs,
                            @Option(names = "--folder", paramLabel = "FOLDER", defaultValue = ".", description = "On the disk that holds this folder. Usual: the one you are in.") Path folder,
                            @Option(names = "--keep", description = "Leave that history there.") boolean keep)
                            throws IOException, HistoryException {
        new HistoryBench(RUNNER, Math.max(1, runs)).measure(folder, keep, spec.commandLine().getOut());
        return ExitCodes.DONE;
    }

    @Command(name = "window", mixinStandardHelpOptions = true, description = {
            "How long the window takes until its first frame, and for each frame of a run in which every number and the curve"
                    + " change; at 1280 x 800, drawn by the processor. Takes half a minute."}) int window(
                            @Option(names = "--display", description = "On this computer's display. Usual: in memory.") boolean display)
                            throws IOException, InterruptedException {
        WindowBench.measure(display, spec.commandLine().getOut());
        return ExitCodes.DONE;
    }

    private void print(TimingBench.Row row, Map<Way, Summary> errors, String unit) {
        var out = spec.commandLine().getOut();
        if (errors.values().iterator().next().n() == 0) return;
        out.printf("%-10s %-14s %5d  ", row.belt(), row.session(), errors.values().iterator().next().n());
        for (var way : Way.values()) {
            var e = errors.get(way);
            out.printf("%-18s ", e == null ? "" : "%.2f / %.2f %s".formatted(e.mean(), e.worst(), unit));
        }
        out.println();
        out.flush();
    }
}
