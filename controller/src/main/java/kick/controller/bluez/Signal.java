package kick.controller.bluez;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A signal, as it came from the bus.
 *
 * @param sender the unique name of the connection that sent it, which nobody can fake
 */
record Signal(String sender, String path, String type, String member, List<@Nullable Object> values) {}
