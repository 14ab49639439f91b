package kick.simulator;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

import kick.controller.ftms.Characteristic;
import kick.controller.units.Moment;

/**
 * One client's connection, as the treadmill sees it: what the client has subscribed to, and the way to it.
 * Every request is answered by exactly one {@link Pdu.ReadResponse}, {@link Pdu.WriteResponse} or
 * {@link Pdu.ErrorResponse}, in order, before the call returns. On a closed connection nothing happens.
 */
public final class Connection {
    /** Values of the Client Characteristic Configuration (Bluetooth Core, GATT 3.3.3.3). */
    public static final int OFF = 0;
    public static final int NOTIFY = 1;
    public static final int INDICATE = 2;

    private final Treadmill treadmill;
    private int mtu;
    private final BiConsumer<Pdu, Moment> client;
    private final Map<Characteristic, Integer> configured = new EnumMap<>(Characteristic.class);
    private boolean open = true;

    Connection(Treadmill treadmill, int mtu, BiConsumer<Pdu, Moment> client) {
        this.treadmill = treadmill;
        this.mtu = mtu;
        this.client = client;
    }

    // --- what the client does ------------------------------------------------------------------------------

    public void read(Characteristic characteristic, Moment now) {
        if (open) treadmill.read(this, characteristic, now);
    }

    /** Answered by a write response only if {@code withResponse}; an error is silent too without it. */
    public void write(Characteristic characteristic, byte[] octets, boolean withResponse, Moment now) {
        if (open) treadmill.write(this, characteristic, octets, withResponse, now);
    }

    /** Writes the Client Characteristic Configuration: {@link #OFF}, {@link #NOTIFY} or {@link #INDICATE}. */
    public void configure(Characteristic characteristic, int configuration, Moment now) {
        if (open) treadmill.configure(this, characteristic, configuration, now);
    }

    /** What the Client Characteristic Configuration reads as; it is lost with the connection. */
    public int configuration(Characteristic characteristic) {
        return configured.getOrDefault(characteristic, OFF);
    }

    /** The client has offered another ATT_MTU, at least 23 octets; the smaller offer counts. */
    public void exchangeMtu(int offered) {
        mtu = Math.min(offered, treadmill.profile().radio().mtu());
    }

    /** Confirms the last indication. */
    public void confirm(Moment now) {
        if (open) treadmill.confirmed(this, now);
    }

    /** The client, or the radio, ends the connection; the client hears nothing of it. */
    public void end(Moment now) {
        if (!open) return;
        open = false;
        treadmill.ended(this, now);
    }

    /** The ATT_MTU in octets; a notification carries three octets less. */
    public int mtu() {
        return mtu;
    }

    public boolean isOpen() {
        return open;
    }

    // --- what the treadmill does ---------------------------------------------------------------------------

    void send(Pdu pdu, Moment now) {
        if (open) client.accept(pdu, now);
    }

    void error(Characteristic characteristic, int code, Moment now) {
        send(new Pdu.ErrorResponse(characteristic, code), now);
    }

    /** Sends a notification if the client wants it. */
    void notify(Characteristic characteristic, byte[] octets, Moment now) {
        if (configuration(characteristic) == NOTIFY)
            send(new Pdu.Notification(characteristic, octets), now);
    }

    void configured(Characteristic characteristic, int configuration) {
        configured.put(characteristic, configuration);
    }

    void close(Moment now) {
        send(new Pdu.Closed(), now);
        end(now);
    }
}
