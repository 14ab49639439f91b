package kick.ui;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kick.ui.dashboard.Garage;
import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Nearby;

/** Two treadmills in reach, of which one becomes the runner's when a key on it is pressed: for pictures and tests. */
final class StillGarage implements Garage {
    /** The one that can be got to know. */
    static final Nearby STRANGER = new Nearby("HORIZON_7.4 0412", "D2:15:0A:00:11:22", -58);
    private static final Nearby NEIGHBOUR = new Nearby("The neighbours' treadmill with a rather long name",
            "C4:64:E3:0B:9A:01", -87);

    private static final Nearby STRAP = new Nearby("Polar H10 8A3B", "A0:9E:1A:11:22:33", -62);

    private final StillMachine stranger;
    private Optional<Nearby> worn = Optional.of(STRAP);
    private @Nullable Witness witness;

    /** @param stranger that is behind it */
    StillGarage(StillMachine stranger) {
        this.stranger = stranger;
    }

    StillMachine stranger() {
        return stranger;
    }

    /** A key is pressed on the treadmill that is being got to know. */
    void pressKey() {
        if (witness != null) witness.enrolled(stranger);
    }

    @Override public List<Machine> machines() {
        return List.of();
    }

    @Override public void remember(Machine chosen) {}

    @Override public Machine commissioned(Machine which) {
        stranger.commission();
        return which;
    }

    @Override public Going listen(Ear ear) {
        ear.heard(STRANGER);
        ear.heard(NEIGHBOUR);
        return () -> {};
    }

    @Override public Going listenForStraps(Ear ear) {
        ear.heard(STRAP);
        return () -> {};
    }

    @Override public Optional<Nearby> strap() {
        return worn;
    }

    @Override public void wear(Optional<Nearby> strap) {
        worn = strap;
    }

    @Override public Going meet(Nearby which, Witness who) {
        witness = who;
        who.read("Horizon 7.4", stranger.reach());
        return () -> {};
    }
}
