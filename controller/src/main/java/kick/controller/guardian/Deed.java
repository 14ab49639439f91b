package kick.controller.guardian;

import kick.controller.ftms.ControlPointRequest;

/** What a guardian does. */
sealed interface Deed {

    /** Into the log. */
    record Note(String what) implements Deed {}

    /** Into the log, and so that a person sees and hears it. */
    record Alarm(String what) implements Deed {}

    /** Looks for the machine, or takes up the link that there is. */
    record Reach() implements Deed {}

    /** Subscribes to what it has not subscribed to. */
    record Listen() implements Deed {}

    record Write(ControlPointRequest request) implements Deed {}
}
