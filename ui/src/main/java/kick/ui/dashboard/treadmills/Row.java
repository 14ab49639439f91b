package kick.ui.dashboard.treadmills;

import org.jspecify.annotations.Nullable;

import kick.ui.dashboard.Machine;
import kick.ui.dashboard.Nearby;

/**
 * One treadmill of the list. It can be run on, or be got to know.
 *
 * @param detail what it can do, or its address
 * @param signal how strongly it is heard, 1 to 4; 0 where it is not
 * @param machine null for a new one
 * @param nearby null where it is not heard
 */
public record Row(Kind kind, String id, String title, String detail, int signal, boolean chosen,
        @Nullable Machine machine, @Nullable Nearby nearby) {

    /** Where in the list. */
    public enum Kind {
        MINE, NEW, SIMULATED,
        /** No treadmill, but worn on one. */
        STRAP
    }
}
