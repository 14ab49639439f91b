package kick.simulator.link;

import java.time.Duration;

/**
 * How a link behaves when nothing is wrong with it.
 *
 * @param latency from one side to the other
 * @param connecting from asking for a link to knowing the attribute table
 * @param supervision how long a link has to be silent before both sides give it up
 * @param mtu the largest ATT_MTU the client offers, in octets
 */
public record Radio(Duration latency, Duration connecting, Duration supervision, int mtu) {

    /** As with a connection interval of about 30 ms. */
    public static final Radio USUAL = new Radio(Duration.ofMillis(20), Duration.ofSeconds(1),
            Duration.ofSeconds(1),
            247);
}
