package kick.simulator;

import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.units.Moment;

/** The belt's way to a stand after it was told to stop, and when that is said. */
final class RunDown {
    private final boolean saidAtStandstill;
    private final Drive drive;
    private final BiConsumer<FitnessMachineStatus, Moment> announcer;
    private boolean slowing;
    private @Nullable FitnessMachineStatus unsaid;

    RunDown(Profile profile, Drive drive, BiConsumer<FitnessMachineStatus, Moment> announcer) {
        this.saidAtStandstill = profile.has(Quirk.STOP_STATUS_AT_STANDSTILL);
        this.drive = drive;
        this.announcer = announcer;
    }

    /** The belt has just been told to stop, which is said as {@code status} when it is time. */
    void begins(FitnessMachineStatus status, Moment now) {
        begins(now);
        if (slowing && saidAtStandstill) unsaid = status;
        else announcer.accept(status, now);
    }

    /** The belt has just been told to stop, and that is said otherwise. */
    void begins(Moment now) {
        slowing = !drive.surface(now).belt().stands();
        unsaid = null;
    }

    /** The belt has been told to run again. */
    void ends() {
        slowing = false;
        unsaid = null;
    }

    boolean isSlowing() {
        return slowing;
    }

    Moment deadline() {
        return slowing ? drive.standsAt() : Moment.NEVER;
    }

    /** Whether the belt has come to its stand just now. */
    boolean tick(Moment now) {
        if (now.isBefore(deadline())) return false;
        if (unsaid != null) announcer.accept(unsaid, now);
        ends();
        return true;
    }
}
