package kick.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Input;
import kick.controller.history.History;
import kick.controller.history.HistoryException;
import kick.controller.recording.Session;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.ui.dashboard.Audience;
import kick.ui.dashboard.Outcome;

/** Runs of the last weeks that nobody has run: for pictures of the history. */
final class Bygone {
    private static final Duration STEP = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofHours(3);

    private final SimulatorMachine machine;
    private final Runner runner;

    /** @param machine on which they are run, in no time */
    Bygone(SimulatorMachine machine, Runner runner) throws IOException {
        this.machine = new SimulatorMachine(machine.profile(),
                new DataFolder(Files.createTempDirectory("kick-bygone")), 1);
        this.runner = runner;
    }

    /** Puts one run of each of these weeks of a workout's progression into a history, the last of them two days ago. */
    void into(DataFolder data, String workout, List<Integer> weeks) throws HistoryException {
        try (var history = History.open(data.history())) {
            for (int i = 0; i < weeks.size(); i++) {
                long days = 2 + 7L * (weeks.size() - 1 - i);
                history.keep(before(run(workout, weeks.get(i)), days, workout));
            }
        }
    }

    private Session run(String workout, int week) {
        var plan = Workouts.BUILT_IN.named(workout)
                .workout(Map.of("week", String.valueOf(week)), runner)
                .planFor(runner, machine.reach());
        var came = new AtomicReference<@Nullable Outcome>();
        var run = machine.run(plan, runner, true, new Audience() {
            @Override public void hears(Snapshot now, List<ControllerEvent> events) {}

            @Override public void ended(Outcome outcome) {
                came.set(outcome);
            }
        });
        run.advance(STEP);
        run.ask(new Input.Start());
        for (var left = LONGEST; left.isPositive() && !run.isOver(); left = left.minus(STEP)) {
            run.renew();
            run.advance(STEP);
        }
        var outcome = came.get();
        var record = outcome == null ? null : outcome.record();
        if (record == null) throw new IllegalStateException("the run of " + workout + " did not end");
        return record;
    }

    private static Session before(Session run, long days, String workout) {
        var start = run.start().minus(Duration.ofDays(days));
        var id = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).format(start.atZone(run.zone()));
        return new Session(id + "-" + workout, start, run.zone(), run.plan(), run.machine(), run.runner(),
                run.laps(),
                run.samples(), run.pauses(), run.events(), run.ending());
    }
}
