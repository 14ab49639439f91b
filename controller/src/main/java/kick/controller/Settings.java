package kick.controller;

import java.util.List;
import java.util.Set;

import kick.controller.machine.Capabilities;
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
 */
public record Settings(String name, Proof proof, Set<Quirk> quirks, List<SpeedCap> speedCaps,
        List<InclineCap> inclineCaps, Speed leftAlone, double acceleration, boolean leased) {

    public Settings {
        quirks = Set.copyOf(quirks);
        speedCaps = List.copyOf(speedCaps);
        inclineCaps = List.copyOf(inclineCaps);
    }

    /** @param other in km/h per s */
    public Settings acceleratingAtMost(double other) {
        return new Settings(name, proof, quirks, speedCaps, inclineCaps, leftAlone, other, leased);
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
        for (var cap : speedCaps) limits = limits.with(cap);
        for (var cap : inclineCaps) limits = limits.with(cap);
        return limits.leavingAlone(leftAlone).acceleratingAtMost(acceleration);
    }
}
