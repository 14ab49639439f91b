package kick.controller.live;

import java.util.List;

/** Treadmills in reach, which report four times a second, and the message bus over which they are. */
interface Air extends AutoCloseable {

    /** As figures name it. */
    String name();

    /** The address of the bus. */
    String bus();

    /** One for each treadmill. */
    List<Wire> wires();

    @Override void close();
}
