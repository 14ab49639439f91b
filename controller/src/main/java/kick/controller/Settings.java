package kick.controller;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.machine.Capabilities;
import kick.controller.machine.Likeness;
import kick.controller.machine.Quirk;
import kick.controller.safety.Limits;
import kick.controller.safety.Limits.InclineCap;
import kick.controller.safety.Limits.SpeedCap;
import kick.controller.safety.Proof;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * What a controller is set up with besides a plan.
 *
 * @param name under which the machine advertises; empty if it has none
 * @param proof how the machine was shown to be the right one (S13)
 * @param quirks named for this machine by its owner
 * @param leftAlone the speed at which the belt may be left (S4)
 * @param acceleration the steepest change that the runner allows, in km/h per s (S11)
 * @param leased whether a window or terminal has to show signs of life (dead man)
 * @param likeness which the machine has to have for the proof to hold; null if it needs none
 */
public record Settings(String name, Proof proof, Set<Quirk> quirks, List<SpeedCap> speedCaps,
        List<InclineCap> inclineCaps, Speed leftAlone, double acceleration, boolean leased,
        @Nullable Likeness likeness) {

    /** Who does not say how fast it can go is not asked to go (S1). */
    private static final SpeedCap NO_RANGE = new SpeedCap(Speed.ZERO,
            "a treadmill without a range of speeds");

    /** For a machine of any likeness. */
    public Settings(String name, Proof proof, Set<Quirk> quirks, List<SpeedCap> speedCaps,
            List<InclineCap> inclineCaps, Speed leftAlone, double acceleration, boolean leased) {
        this(name, proof, quirks, speedCaps, inclineCaps, leftAlone, acceleration, leased, null);
    }

    public Settings {
        quirks = Set.copyOf(quirks);
        speedCaps = List.copyOf(speedCaps);
        inclineCaps = List.copyOf(inclineCaps);
    }

    /** @param other in km/h per s */
    public Settings acceleratingAtMost(double other) {
        return new Settings(name, proof, quirks, speedCaps, inclineCaps, leftAlone, other, leased, likeness);
    }

    /** What is different about this machine from the one that was enrolled. */
    List<String> strangeness(Capabilities machine) {
        return likeness == null ? List.of() : likeness.differences(Likeness.of(machine));
    }

    /** Every cap in one chain, for a machine that can do this (S1). A machine without a lift stays flat. */
    Limits limits(Capabilities machine) {
        var speeds = machine.speeds();
        var inclines = machine.inclines();
        var limits = inclines == null
                ? Limits.of(speeds.minimum(), speeds.maximum(), speeds.increment(), Incline.FLAT,
                        Incline.FLAT,
                        new Incline(1))
                : Limits.of(speeds.minimum(), speeds.maximum(), speeds.increment(), inclines.minimum(),
                        inclines.maximum(), inclines.increment());
        if (machine.has(Quirk.TAKES_MILES)) limits = limits.countingMiles();
        if (machine.speedRange() == null) limits = limits.with(NO_RANGE);
        for (var cap : speedCaps) limits = limits.with(cap);
        for (var cap : inclineCaps) limits = limits.with(cap);
        return limits.leavingAlone(leftAlone).acceleratingAtMost(acceleration);
    }
}
