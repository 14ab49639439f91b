package kick.ui;

import java.util.List;
import java.util.Set;

import kick.controller.Settings;
import kick.controller.safety.Limits.InclineCap;
import kick.controller.safety.Limits.SpeedCap;
import kick.controller.safety.Proof;
import kick.controller.units.Incline;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.simulator.Profile;

/** What a plan and a controller have to know of a simulated treadmill and of the runner on it. */
final class Treadmills {
    private Treadmills() {}

    static Treadmill of(Profile profile) {
        var speeds = profile.belt().range();
        var deck = profile.deck();
        return new Treadmill(speeds.minimum(), speeds.maximum(),
                deck == null ? Incline.FLAT : deck.range().minimum(),
                deck == null ? Incline.FLAT : deck.range().maximum(), profile.belt().traits().up(),
                deck == null ? 1 : deck.rate());
    }

    /** The runner's own limits, for a belt with nobody on it. */
    static Settings settings(Profile profile, Runner runner) {
        return new Settings(profile.advertises(), Proof.SIMULATED, Set.of(),
                List.of(new SpeedCap(runner.caps().speed(), "your own limit"),
                        new SpeedCap(runner.hardLimit().speed(), "the limit of your profile")),
                List.of(new InclineCap(runner.caps().incline(), "your own limit"),
                        new InclineCap(runner.hardLimit().incline(), "the limit of your profile")),
                runner.leftAlone(), runner.caps().accelerationKmhPerSecond(), true);
    }
}
