package kick.controller.bluez;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real dbus-daemon of the test's own, which can die and come back at the same address. */
public final class PrivateBus implements AutoCloseable {
    private final Path folder;
    private final String rules;
    private TrialBus bus;

    public PrivateBus() {
        this("");
    }

    /** @param rules of the bus's policy, in its own XML */
    public PrivateBus(String rules) {
        this.rules = rules;
        try {
            folder = Files.createTempDirectory("kick-bus");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    public String address() {
        return bus.address();
    }

    /** Returns when it listens. */
    public void start() {
        try {
            bus = TrialBus.start(folder, rules);
        } catch (IOException e) {
            throw new AssertionError("dbus-daemon cannot be started; install it: sudo apt install dbus", e);
        }
    }

    /** It dies, and with it every connection. */
    public void kill() {
        bus.close();
    }

    @Override public void close() {
        kill();
    }
}
