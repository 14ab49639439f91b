package kick.controller.safety;

import kick.controller.ftms.ControlPointRequest;

/** What the kernel says of a request that is about to be written. */
public sealed interface Verdict {

    /** Write this; it is what was asked, or less. */
    record Allowed(ControlPointRequest request) implements Verdict {}

    /** Do not write it now; it may be asked again when something has changed. */
    record Refused(Invariant invariant, String why) implements Verdict {}
}
