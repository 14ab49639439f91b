package kick.controller.workout;

import java.util.Locale;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** What no setting exceeds (safety case S1). */
public enum HardLimit {
    ADULT(2200, 150), GUEST_OR_CHILD(800, 150);

    private final int hundredthsKmh;
    private final int tenthsPercent;

    HardLimit(int hundredthsKmh, int tenthsPercent) {
        this.hundredthsKmh = hundredthsKmh;
        this.tenthsPercent = tenthsPercent;
    }

    public Speed speed() {
        return new Speed(hundredthsKmh);
    }

    public Incline incline() {
        return new Incline(tenthsPercent);
    }

    /** The word used in files, e.g. {@code guest-or-child}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
