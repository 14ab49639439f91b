package kick.simulator.timing;

import java.util.List;

import kick.simulator.Profile;
import kick.simulator.Profile.BeltData;
import kick.simulator.Profiles;
import kick.simulator.belt.Belt;

/**
 * The belts on which the timing is measured: the built-in ones, and two more from the slow end of what
 * is sold.
 */
public final class Belts {
    private Belts() {}

    /** Those that report what they do, from slow to quick. */
    public static List<Profile> truthful() {
        var home = Profiles.named("home");
        return List.of(like(home, "slow", 1.5, 0.4, 0.45), like(home, "omega", 1.4, 0.65, 0.5), home,
                Profiles.named("home-fast"), Profiles.named("club"), Profiles.named("lab"));
    }

    /** One that reports what it was told: what it does cannot be compensated. */
    public static Profile untruthful() {
        return like(Profiles.named("home"), "setpoint", 1.0, 0.65, 0.65)
                .with(kick.simulator.Quirk.REPORTS_SETPOINT);
    }

    private static Profile like(Profile model, String name, double dead, double up, double down) {
        var belt = new BeltData(model.belt().range(), model.belt().start(),
                new Belt.Traits(dead, up, down, down * 2.5));
        return new Profile(name, model.title() + " (" + name + ")", model.advertises(), model.device(), belt,
                model.deck(), model.console(), model.radio(), model.quirks());
    }
}
