package kick.simulator.world;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.actuation.Response;
import kick.controller.safety.Proof;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.simulator.Profile;
import kick.simulator.Profiles;
import kick.simulator.link.Radio;

/**
 * What a simulated run is made of.
 *
 * @param seed from which faults with a share are drawn
 * @param hesitation of the runner between seeing something and pressing a key
 * @param persistent whether the runner goes on after an interruption
 * @param byHand whether nobody presses Start but a person outside of this world
 * @param known what is known of how the machine answers to targets
 * @param listener hears the controller, by the host's clock
 */
public record RunOptions(Plan plan, Profile profile, Settings settings, Radio radio, long seed,
        Scenario scenario,
        Duration hesitation, boolean persistent, boolean byHand, Response known,
        BiConsumer<ControllerEvent, Moment> listener) {
    private static final Profile USUAL = Profiles.named(Profiles.USUAL);

    /** A quiet run on the usual treadmill, by a runner who starts it and lets it be. */
    public static RunOptions of(Plan plan) {
        return new RunOptions(plan, USUAL, settings(USUAL), Radio.USUAL, 1, Scenario.QUIET,
                Duration.ofSeconds(1),
                false, false, Response.UNKNOWN, (_, _) -> {});
    }

    /** For a belt with nobody on it; the runner of a real one has settings of their own. */
    private static Settings settings(Profile profile) {
        return new Settings(profile.advertises(), Proof.SIMULATED, Set.of(), List.of(), List.of(),
                Speed.kmh(5), 10,
                false);
    }

    /** On another treadmill, with the settings that go with it. */
    public RunOptions on(Profile other) {
        return new RunOptions(plan, other, settings(other), radio, seed, scenario, hesitation, persistent,
                byHand, known, listener);
    }

    public RunOptions with(Settings other) {
        return new RunOptions(plan, profile, other, radio, seed, scenario, hesitation, persistent, byHand,
                known, listener);
    }

    public RunOptions with(Radio other) {
        return new RunOptions(plan, profile, settings, other, seed, scenario, hesitation, persistent,
                byHand, known, listener);
    }

    public RunOptions with(Scenario other) {
        return new RunOptions(plan, profile, settings, radio, seed, other, hesitation, persistent, byHand,
                known, listener);
    }

    public RunOptions seed(long other) {
        return new RunOptions(plan, profile, settings, radio, other, scenario, hesitation, persistent,
                byHand, known, listener);
    }

    /** By a runner who takes so long between seeing something and pressing a key. */
    public RunOptions hesitating(Duration time) {
        return new RunOptions(plan, profile, settings, radio, seed, scenario, time, persistent, byHand, known,
                listener);
    }

    /** By a runner who goes on after every interruption. */
    public RunOptions byPersistentRunner() {
        return new RunOptions(plan, profile, settings, radio, seed, scenario, hesitation, true, byHand, known,
                listener);
    }

    /** A person presses Start, and not the simulated runner. */
    public RunOptions startedByHand() {
        return new RunOptions(plan, profile, settings, radio, seed, scenario, hesitation, persistent, true,
                known, listener);
    }

    /** On a machine of which this is known. */
    public RunOptions knowing(Response response) {
        return new RunOptions(plan, profile, settings, radio, seed, scenario, hesitation, persistent, byHand,
                response,
                listener);
    }

    public RunOptions listener(BiConsumer<ControllerEvent, Moment> other) {
        return new RunOptions(plan, profile, settings, radio, seed, scenario, hesitation, persistent, byHand,
                known, other);
    }
}
