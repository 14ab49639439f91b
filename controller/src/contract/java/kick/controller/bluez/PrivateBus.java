package kick.controller.bluez;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A real dbus-daemon of the test's own, which can die and come back at the same address. */
public final class PrivateBus implements AutoCloseable {
    private static final String CONFIGURATION = """
            <!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
              "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
            <busconfig>
              <listen>ADDRESS</listen>
              <auth>EXTERNAL</auth>
              <policy context="default">
                <allow user="*"/>
                <allow own="*"/>
                <allow send_type="method_call"/>
                <allow send_type="signal"/>
                <allow send_requested_reply="true" send_type="method_return"/>
                <allow send_requested_reply="true" send_type="error"/>
                <allow receive_type="method_call"/>
                <allow receive_type="signal"/>
                <allow receive_type="method_return"/>
                <allow receive_type="error"/>
                RULES
              </policy>
            </busconfig>
            """;

    private final Path folder;
    private Process daemon;

    public PrivateBus() {
        this("");
    }

    /** @param rules of the bus's policy, in its own XML */
    public PrivateBus(String rules) {
        try {
            folder = Files.createTempDirectory("kick-bus");
            Files.writeString(folder.resolve("bus.conf"),
                    CONFIGURATION.replace("ADDRESS", address()).replace("RULES", rules));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        start();
    }

    public String address() {
        return "unix:path=" + folder.resolve("bus");
    }

    /** Returns when it listens. */
    public void start() {
        try {
            daemon = new ProcessBuilder("dbus-daemon", "--nofork", "--print-address=1",
                    "--config-file=" + folder.resolve("bus.conf"))
                    .redirectError(folder.resolve("log").toFile())
                    .start();
            var out = new BufferedReader(
                    new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
            if (out.readLine() == null) throw new AssertionError(Files.readString(folder.resolve("log")));
        } catch (IOException e) {
            throw new AssertionError("dbus-daemon cannot be started; install it: sudo apt install dbus", e);
        }
    }

    /** It dies, and with it every connection. */
    public void kill() {
        daemon.destroyForcibly();
        try {
            daemon.waitFor(10, TimeUnit.SECONDS);
            Files.deleteIfExists(folder.resolve("bus"));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Override public void close() {
        kill();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
