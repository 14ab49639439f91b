package kick.simulator.link;

import java.time.Duration;

import kick.simulator.Profile;

/**
 * What can happen to a link, from the moment at which it is put on it. Shares are chances from 0 to 1 for
 * each single notification; numbers of times count down with each one that is hit.
 */
public sealed interface Fault {

    /** Notifications get lost. A share of 1 is a burst in which nothing comes through. */
    record Loss(double share, Duration lasts) implements Fault {}

    /** Notifications come twice. */
    record Duplication(double share, Duration lasts) implements Fault {}

    /** Everything from the machine comes so much later, in its order. */
    record Delay(Duration by, Duration lasts) implements Fault {}

    /** Notifications are overtaken by those after them. */
    record Reordering(double share, Duration lasts) implements Fault {}

    /** Notifications are cut short. */
    record Truncation(double share, Duration lasts) implements Fault {}

    /** Notifications have octets appended. */
    record Extension(double share, Duration lasts) implements Fault {}

    /** One bit of a notification is flipped. A radio link does not let that through; software may. */
    record BitFlips(double share, Duration lasts) implements Fault {}

    /** The next indications never reach the client, although they are confirmed. */
    record IndicationLost(int times) implements Fault {}

    /** The next indications reach the client so much later. */
    record IndicationLate(Duration by, int times) implements Fault {}

    /** The next indications reach the client twice. */
    record IndicationTwice(int times) implements Fault {}

    /** The next indications name another op code than the one that was asked for. */
    record IndicationForAnother(int times) implements Fault {}

    /** The next writes are reported as done and never reach the machine. */
    record WriteLost(int times) implements Fault {}

    /**
     * The radio link breaks; both sides notice a second later, and the machine is out of reach for so long.
     */
    record LinkDrop(Duration away) implements Fault {}

    /** The machine ends the link. */
    record LinkEnded() implements Fault {}

    /** Whoever connects next reaches this machine instead, which has the same name. */
    record OtherMachine(Profile profile) implements Fault {}
}
