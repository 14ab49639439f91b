package kick.ui;

import java.io.PrintWriter;

import kick.controller.workout.QuantityText;
import kick.controller.workout.Runner;

/** Says for whom the paces are. */
final class RunnerWords {
    private RunnerWords() {}

    static void introduce(PrintWriter out, Runner runner) {
        if (runner.isDefault())
            out.println("For a runner of 5 km in 30:00, since Kick knows no race of yours."
                    + " Tell it one: kick profile set race=\"5 km in 25:00\"");
        else
            runner.race().ifPresent(race -> out.println("For you, with " + QuantityText.of(race) + "."));
    }
}
