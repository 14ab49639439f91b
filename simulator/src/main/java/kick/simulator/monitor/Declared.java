package kick.simulator.monitor;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.MalformedValueException;
import kick.controller.ftms.Octets;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;

/**
 * What the machine says of itself on this link, and whether that is the same as on the first one of this
 * session (S13). A range that cannot be used counts as none.
 */
final class Declared {
    @Nullable
    SupportedSpeedRange speeds;
    @Nullable
    SupportedInclinationRange inclines;

    private @Nullable Octets firstSpeeds;
    private @Nullable Octets firstInclines;
    private @Nullable Octets firstModel;
    private @Nullable String firstAddress;
    private boolean other;

    void linkUp() {
        speeds = null;
        inclines = null;
    }

    void address(String address) {
        if (address.isEmpty()) return;
        if (firstAddress == null) firstAddress = address;
        else if (!firstAddress.equals(address)) other = true;
    }

    /** Whether address, model or ranges have ever differed. */
    boolean isAnother() {
        return other;
    }

    void read(Characteristic from, byte[] octets) {
        switch (from) {
            case SUPPORTED_SPEED_RANGE -> {
                firstSpeeds = same(firstSpeeds, octets);
                speeds = speedRange(octets);
            }
            case SUPPORTED_INCLINATION_RANGE -> {
                firstInclines = same(firstInclines, octets);
                inclines = inclineRange(octets);
            }
            case MODEL_NUMBER -> firstModel = same(firstModel, text(octets));
            default -> {}
        }
    }

    /** Some machines end their strings with zeros, which are no part of the name. */
    private static byte[] text(byte[] octets) {
        int end = octets.length;
        while (end > 0 && octets[end - 1] == 0) end--;
        return java.util.Arrays.copyOf(octets, end);
    }

    private Octets same(@Nullable Octets first, byte[] octets) {
        var these = Octets.of(octets);
        if (first == null) return these;
        if (!first.equals(these)) other = true;
        return first;
    }

    private static @Nullable SupportedSpeedRange speedRange(byte[] octets) {
        try {
            var range = SupportedSpeedRange.decode(octets);
            return range.usable() ? range : null;
        } catch (MalformedValueException e) {
            return null;
        }
    }

    private static @Nullable SupportedInclinationRange inclineRange(byte[] octets) {
        try {
            var range = SupportedInclinationRange.decode(octets);
            return range.usable() ? range : null;
        } catch (MalformedValueException e) {
            return null;
        }
    }
}
