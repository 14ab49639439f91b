package kick.controller.safety;

import java.time.Duration;

import kick.controller.units.Speed;

/** The figures of the safety case, each in one place. */
public final class Figures {
    /** S2: data older than this count as none. */
    public static final Duration STALE = Duration.ofSeconds(2);
    /** S2: how far the belt may be from its last target before it may be sent further up. */
    public static final Speed AT_TARGET = Speed.kmh(0.5);
    /** S3: a start counts only this long after the stop before it. */
    public static final Duration AFTER_STOP = Duration.ofSeconds(1);
    /** S4: a quick link answers within this. */
    public static final Duration QUICK_ROUND_TRIP = Duration.ofMillis(500);
    /** S4: and has data younger than this. */
    public static final Duration QUICK_DATA = Duration.ofMillis(1500);
    /** S4: how often a way that was slow is measured again. */
    public static final Duration MEASURE_AGAIN = Duration.ofSeconds(3);
    /** S5: how often Stop is repeated. */
    public static final Duration STOP_AGAIN = Duration.ofMillis(500);
    /** S5: when a belt that still moves after Stop is an alarm. */
    public static final Duration STOP_ALARM = Duration.ofSeconds(5);
    /** S7: after a longer silence the runner's word is needed before anything is raised. */
    public static final Duration LONG_GAP = Duration.ofSeconds(10);
    /** S8: a settled belt this far from its target has been told otherwise. */
    public static final Speed OVERRIDE_SPEED = Speed.kmh(0.3);
    /** S8: the same for the incline, in tenths of a percent. */
    public static final int OVERRIDE_INCLINE_TENTHS = 5;
    /** S9: a reply that takes longer is lost. */
    public static final Duration REPLY = Duration.ofSeconds(3);
    /** S9: the same target is not sent again sooner. */
    public static final Duration SAME_TARGET = Duration.ofSeconds(1);
    /** S10: this far above what was asked for is a surge. */
    public static final Speed SURGE = Speed.kmh(1.0);
    /** S10: a belt that has come no nearer for so long does not follow. */
    public static final Duration FOLLOW = Duration.ofSeconds(20);
    /** S12: the shortest count-down before a start. */
    public static final Duration COUNT_DOWN = Duration.ofSeconds(3);
    /** S3, S12: a start that has not happened by then has to be asked for again. */
    public static final Duration START_EXPIRES = Duration.ofSeconds(5);
    /** S12: the highest first target of a start. */
    public static final Speed WALK = Speed.kmh(3);
    /** S16: so many bad packets within {@link #BAD_WINDOW} count as no data at all. */
    public static final int BAD_PACKETS = 3;
    public static final Duration BAD_WINDOW = Duration.ofSeconds(5);
    /** S16: more than so many packets a second are dropped. */
    public static final int PACKETS_PER_SECOND = 20;

    /** No belt runs faster; whoever says so is damaged. */
    public static final Speed FASTEST_BELT = Speed.kmh(40);

    /** How long a machine may take to act on a request; what it does meanwhile is still the old request's. */
    static final Duration REACTION = Duration.ofSeconds(3);
    /** For so long after a request most belts have not begun to change, and say so. */
    static final Duration DEAD_TIME = Duration.ofSeconds(1);
    /** A belt that is at its target, and whose speed has not changed for so long, has settled there. */
    static final Duration AT_REST = Duration.ofMillis(200);
    /** A belt whose speed has not changed for this long is settled where it is. */
    static final Duration SETTLING = Duration.ofSeconds(3);

    private Figures() {}
}
