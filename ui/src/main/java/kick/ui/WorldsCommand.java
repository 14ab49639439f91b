package kick.ui;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;

import kick.simulator.lottery.DrawnWorld;
import kick.simulator.lottery.Mishap;
import kick.simulator.lottery.Row;
import kick.simulator.lottery.Tally;
import kick.simulator.lottery.Trial;
import kick.simulator.monitor.Violation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Whole worlds, each drawn from a seed, with the safety monitor watching. */
@Command(name = "worlds", mixinStandardHelpOptions = true, description = {
        "Draws worlds from seeds, each with a treadmill, a workout, a runner and mishaps, and runs them in virtual time"
                + " while a monitor checks every rule of the safety case. Ends with 1 if one was broken."})
final class WorldsCommand implements java.util.concurrent.Callable<Integer> {
    private static final int BROKEN = 1;
    private static final long SAY_NANOS = 10_000_000_000L;
    /** How far ahead worlds are given to the threads, so that none waits. */
    private static final int AHEAD = 64;

    @Option(names = "--hours", paramLabel = "HOURS", defaultValue = "100", description = "How many hours to simulate. Usual: 100.")
    private double hours;

    @Option(names = "--seed", paramLabel = "SEED", defaultValue = "1", description = "The seed of the first world; the next has the next. Usual: 1.")
    private long seed;

    @Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "How many worlds to run at once. The outcome is the same. Usual: 1.")
    private int threads;

    @Option(names = "--replay", paramLabel = "SEED", description = "Runs the one world of this seed and prints its history.")
    private @Nullable Long replayed;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override public Integer call() throws InterruptedException {
        return replayed != null ? replay(replayed) : measure();
    }

    private int replay(long one) {
        var history = new WorldHistory(spec.commandLine().getOut());
        var trial = Trial.of(DrawnWorld.of(one), history);
        history.end(trial);
        return trial.violations().isEmpty() ? ExitCodes.DONE : BROKEN;
    }

    private int measure() throws InterruptedException {
        var tally = new Tally();
        long began = System.nanoTime();
        long cpu = cpuNanos();
        try (var pool = Executors.newFixedThreadPool(Math.clamp(threads, 1, 64))) {
            run(pool, tally, began);
        }
        report(tally, System.nanoTime() - began, cpuNanos() - cpu);
        return tally.broken() == 0 ? ExitCodes.DONE : BROKEN;
    }

    /** The trials are taken in the order of their seeds, however many threads there are. */
    private void run(ExecutorService pool, Tally tally, long began) throws InterruptedException {
        Queue<Future<Trial>> ahead = new ArrayDeque<>();
        long next = seed;
        long said = began;
        while (tally.hours() < hours) {
            while (ahead.size() < AHEAD) {
                long one = next++;
                ahead.add(pool.submit(() -> Trial.of(one)));
            }
            try {
                var trial = ahead.remove().get();
                tally.add(trial);
                for (var violation : trial.violations()) say(trial.seed(), violation);
            } catch (ExecutionException e) {
                throw new IllegalStateException("the world of seed " + (next - ahead.size() - 1)
                        + " came to an end by itself", e);
            }
            if (System.nanoTime() - said < SAY_NANOS) continue;
            said = System.nanoTime();
            spec.commandLine()
                    .getErr()
                    .printf("%.0f of %.0f hours, %d of %d worlds broken%n", tally.hours(), hours,
                            tally.broken(), tally.worlds());
            spec.commandLine().getErr().flush();
        }
        for (var left : ahead) left.cancel(false);
    }

    private void say(long one, Violation violation) {
        spec.commandLine()
                .getOut()
                .printf("seed %d  %s  at %s  %s%n", one, violation.id(),
                        clock(violation.at().since(kick.controller.units.Moment.ORIGIN)), violation.what());
        spec.commandLine().getOut().flush();
    }

    /** E.g. {@code 1:02:34.5}. */
    static String clock(Duration time) {
        var text = "%02d:%02d.%d".formatted(time.toMinutesPart(), time.toSecondsPart(),
                time.toMillisPart() / 100);
        return time.toHours() == 0 ? text : time.toHours() + ":" + text;
    }

    private void report(Tally tally, long nanos, long cpuNanos) {
        var out = spec.commandLine().getOut();
        out.printf("%n%.0f hours in %d worlds, %.0f hours a second, %.1f ms of processor time an hour%n",
                tally.hours(), tally.worlds(), tally.hours() / (nanos / 1e9), cpuNanos / 1e6 / tally.hours());
        out.printf("%d mishaps, %.1f an hour; %d pairs, %d of them different%n", tally.mishaps(),
                tally.mishaps() / tally.hours(), tally.pairs(), tally.differentPairs());
        for (var row : Row.values()) {
            var line = new StringBuilder("  " + word(row) + ":");
            for (var mishap : Mishap.values())
                if (mishap.row() == row)
                    line.append(' ').append(word(mishap)).append(' ').append(tally.of(mishap));
            out.println(line);
        }
        if (tally.broken() == 0) out.println("No rule was broken.");
        else out.printf("%d worlds in which a rule was broken: %s%n", tally.broken(), tally.violations());
        out.flush();
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Of the whole program, as the worlds may run in several threads. */
    private static long cpuNanos() {
        return java.lang.ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .orElse(Duration.ZERO)
                .toNanos();
    }
}
