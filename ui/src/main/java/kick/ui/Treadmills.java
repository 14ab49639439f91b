package kick.ui;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.Settings;
import kick.controller.actuation.Response;
import kick.controller.enrolment.Enrolled;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Likeness;
import kick.controller.safety.Limits.InclineCap;
import kick.controller.safety.Limits.SpeedCap;
import kick.controller.safety.Proof;
import kick.controller.units.Incline;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.simulator.Profile;

/** What a plan and a controller have to know of a treadmill and of the runner on it. */
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

    /** A real one, as quick as a common one where it is not known better. */
    static Treadmill of(Likeness machine, Response known) {
        var speeds = machine.speeds() == null ? Capabilities.CAUTIOUS : machine.speeds();
        var inclines = machine.inclines();
        return new Treadmill(speeds.minimum(), speeds.maximum(),
                inclines == null ? Incline.FLAT : inclines.minimum(),
                inclines == null ? Incline.FLAT : inclines.maximum(),
                known.up().isKnown() ? known.up().rate() : Treadmill.ANY.beltKmhPerSecond(),
                known.rise().isKnown() ? known.rise().rate() : Treadmill.ANY.liftPercentPerSecond());
    }

    /** The runner's own limits, for a belt with nobody on it. */
    static Settings settings(Profile profile, Runner runner) {
        return settings(profile.advertises(), Proof.SIMULATED, runner, null);
    }

    /** The runner's own limits, for a treadmill that is known again by what it is like. */
    static Settings settings(Enrolled machine, Runner runner) {
        return settings(machine.name(), Proof.ENROLLED, runner, machine.likeness());
    }

    private static Settings settings(String name, Proof proof, Runner runner, @Nullable Likeness likeness) {
        return new Settings(name, proof, Set.of(),
                List.of(new SpeedCap(runner.caps().speed(), "your own limit"),
                        new SpeedCap(runner.hardLimit().speed(), "the limit of your profile")),
                List.of(new InclineCap(runner.caps().incline(), "your own limit"),
                        new InclineCap(runner.hardLimit().incline(), "the limit of your profile")),
                runner.leftAlone(), runner.caps().accelerationKmhPerSecond(), true, likeness);
    }
}
