package kick.controller.bluez;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A message bus of our own, apart from the computer's, to try something on. */
public final class TrialBus implements AutoCloseable {
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
              </policy>
              RULES
            </busconfig>
            """;

    private final Path folder;
    private final Process daemon;

    private TrialBus(Path folder, Process daemon) {
        this.folder = folder;
        this.daemon = daemon;
    }

    /**
     * Returns when it listens.
     *
     * @param folder of its own, which is there only as long as the bus
     * @param rules more of its configuration, in the bus's own XML; of two rules the later one counts
     * @throws IOException if there is no {@code dbus-daemon}, or it does not take these rules
     */
    public static TrialBus start(Path folder, String rules) throws IOException {
        Files.createDirectories(folder);
        var file = Files.writeString(folder.resolve("bus.conf"),
                CONFIGURATION.replace("ADDRESS", address(folder)).replace("RULES", rules));
        var log = folder.resolve("log");
        var daemon = new ProcessBuilder("dbus-daemon", "--nofork", "--print-address=1",
                "--config-file=" + file).redirectError(log.toFile()).start();
        var bus = new TrialBus(folder, daemon);
        var out = new BufferedReader(new InputStreamReader(daemon.getInputStream(), StandardCharsets.UTF_8));
        if (out.readLine() != null) return bus;
        var why = Files.readString(log).strip();
        bus.close();
        throw new IOException(why);
    }

    private static String address(Path folder) {
        return "unix:path=" + folder.resolve("bus");
    }

    public String address() {
        return address(folder);
    }

    /** It dies, and with it every connection. A second time nothing happens. */
    @Override public void close() {
        if (!Files.exists(folder)) return;
        daemon.destroyForcibly();
        try {
            daemon.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        try {
            delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) Files.delete(file);
        }
        Files.delete(folder);
    }
}
