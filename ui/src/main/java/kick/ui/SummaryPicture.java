package kick.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import kick.controller.engine.Input;
import kick.controller.recording.Session;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.simulator.world.Happening;
import kick.simulator.world.Scenario;
import kick.ui.picture.TerminalPicture;
import kick.ui.text.SessionWords;
import kick.ui.text.Words;

/** Draws what a run came to: a simulated one, in which the runner asks for a little more at the end. */
final class SummaryPicture {
    private static final Scenario STRONG_FINISH = Scenario.QUIET.at(Duration.ofMinutes(34), faster(-30))
            .at(Duration.ofMinutes(44), faster(60));

    private SummaryPicture() {}

    private static Happening faster(int hundredthsKmh) {
        return new Happening.Asked(new Input.NudgeSpeed(hundredthsKmh));
    }

    /** @param folder is made if it does not exist */
    static Path draw(Runner runner, Path folder) throws IOException {
        Files.createDirectories(folder);
        var plan = Workouts.BUILT_IN.named("intervals").workout(Map.of(), runner).planFor(runner);
        var session = Session.of(BenchRecord.of(plan, runner, STRONG_FINISH));
        var file = folder.resolve("summary.png");
        TerminalPicture.write("kick history show last",
                new SessionWords(new Words(runner.units())).page(session), file);
        return file;
    }
}
