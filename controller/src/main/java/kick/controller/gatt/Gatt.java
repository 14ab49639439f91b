package kick.controller.gatt;

import java.util.UUID;

/**
 * A link to one peripheral. Commands return at once and are carried out in the order in which they were
 * given; each is answered by exactly one event (see {@link GattEvent}), or by the end of the link. A peripheral that
 * has several bearers (Enhanced ATT), which treadmills do not, may mix up the order of commands to different
 * characteristics; whoever needs it waits for the answer.
 *
 * <p>The contract every implementation keeps, and which one test checks for all of them:
 * <ul>
 * <li>events arrive in the order in which things happened, exactly once, on one thread, and never from
 * inside a call of this interface;
 * <li>a command given while there is no link is answered by {@link GattFailure.NotConnected};
 * <li>after {@link GattEvent.Disconnected} nothing more is heard of commands that were still under way;
 * <li>values are handed on whole and unchanged.
 * </ul>
 */
public interface Gatt {

    /**
     * Answered by {@link GattEvent.Connected}, when the attribute table is known, or {@link
     * GattEvent.ConnectFailed}.
     */
    void connect();

    /** Answered by {@link GattEvent.Disconnected}. */
    void disconnect();

    /** Answered by {@link GattEvent.ValueRead} or {@link GattEvent.ReadFailed}. */
    void read(UUID characteristic);

    /**
     * Turns notifications on, or indications where the characteristic has only those. Answered by
     * {@link GattEvent.Subscribed} or {@link GattEvent.SubscribeFailed}.
     */
    void subscribe(UUID characteristic);

    /**
     * Writes a value, with response where the characteristic has that property and without where it has
     * only the other. Answered by {@link GattEvent.Written} or {@link GattEvent.WriteFailed}.
     */
    void write(UUID characteristic, byte[] value);
}
