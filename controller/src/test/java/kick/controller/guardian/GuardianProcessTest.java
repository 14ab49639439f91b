package kick.controller.guardian;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.bluez.FakeBluez;
import kick.controller.bluez.FakePeripheral;
import kick.controller.bluez.PrivateBus;
import kick.controller.ftms.Characteristic;

/**
 * Real processes on a real bus, in real time, and all at once because ten seconds are long: one controller is killed
 * together with its whole process group, one is held by the scheduler, one lives on.
 */
class GuardianProcessTest {
    private static final UUID FITNESS = UUID.fromString("00001826-0000-1000-8000-00805f9b34fb");
    private static final UUID DATA = Characteristic.TREADMILL_DATA.uuid();
    private static final UUID POINT = Characteristic.FITNESS_MACHINE_CONTROL_POINT.uuid();

    @TempDir
    private Path folder;
    private final PrivateBus bus = new PrivateBus();
    private final FakeBluez bluez = new FakeBluez(bus.address());
    private final List<Process> controllers = new ArrayList<>();

    /** A belt with somebody on it: it says how fast it is when it is listened to, and after each request. */
    private final class Belt implements FakePeripheral.Server {
        private final String address;
        private final FakePeripheral air;
        private final LinkedBlockingQueue<String> written = new LinkedBlockingQueue<>();
        private int speed = 420;

        Belt(String address) {
            this.address = address;
            air = new FakePeripheral(bluez, "hci0", address, "Belt", this)
                    .with(FITNESS, DATA, "notify")
                    .with(FITNESS, POINT, "write", "indicate");
            air.advertise(FITNESS);
            air.connect();
            air.resolve(); // as the controller has left it
        }

        @Override public void read(UUID characteristic, FakePeripheral.Answer answer) {
            answer.refused(2);
        }

        @Override public void subscribed(UUID characteristic) {
            Thread.ofPlatform().daemon().start(this::report);
        }

        @Override public void write(UUID characteristic, byte[] value, FakePeripheral.Answer answer) {
            answer.taken();
            written.add(HexFormat.of().formatHex(value));
            if (value[0] == 2) speed = value[1] & 0xFF | (value[2] & 0xFF) << 8;
            if (value[0] == 8) speed = 0;
            air.say(POINT, new byte[]{(byte) 0x80, value[0], 1});
            report();
        }

        private synchronized void report() {
            air.say(DATA, new byte[]{0, 0, (byte) speed, (byte) (speed >> 8)});
        }
    }

    @BeforeEach void anAdapter() {
        bluez.adapter("hci0");
    }

    @AfterEach void end() {
        controllers.forEach(Process::destroyForcibly);
        bluez.close();
        bus.close();
    }

    /** A controller in a process group of its own, of which it is the head; returns when it is in charge. */
    private Process controller(Belt belt) throws IOException {
        var controller = new ProcessBuilder("setsid", System.getProperty("java.home") + "/bin/java",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                Beating.class.getName(), bus.address(), belt.address, folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        controllers.add(controller);
        var out = new BufferedReader(
                new InputStreamReader(controller.getInputStream(), StandardCharsets.UTF_8));
        assertThat(out.readLine()).isEqualTo("in charge");
        return controller;
    }

    private static void kill(String signal, String whom) throws IOException, InterruptedException {
        assertThat(new ProcessBuilder("kill", signal, "--", whom).inheritIO().start().waitFor()).isZero();
    }

    private static List<String> until(Belt belt, String last) throws InterruptedException {
        var all = new ArrayList<String>();
        do {
            var next = belt.written.poll(30, TimeUnit.SECONDS);
            assertThat(next).as("after %s", all).isNotNull();
            all.add(next);
        } while (!all.getLast().equals(last));
        return all;
    }

    @Timeout(120)
    @Test void s20ABeltOutlivesTheKillingOfItsControllersWholeProcessGroup() throws Exception {
        var orphan = new Belt("D2:15:0A:00:00:01");
        var hung = new Belt("D2:15:0A:00:00:02");
        var cared = new Belt("D2:15:0A:00:00:03");
        var killed = controller(orphan);
        var held = controller(hung);
        var alive = controller(cared);
        long before = System.nanoTime();
        kill("-KILL", "-" + killed.pid());
        kill("-STOP", "-" + held.pid());

        assertThat(until(orphan, "0801")).containsExactly("024001", "022c01", "0801");
        long after = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - before);
        assertThat(until(hung, "0801")).containsExactly("024001", "022c01", "0801");
        assertThat(after).isGreaterThanOrEqualTo(13L);
        assertThat(alive.isAlive()).isTrue();
        assertThat(cared.written).isEmpty();

        kill("-CONT", "-" + held.pid());
        ends(held);
        ends(alive);
        assertThat(cared.written).isEmpty();
        while (Files.exists(folder.resolve("guardian-D2_15_0A_00_00_01")))
            orphan.written.poll(100, TimeUnit.MILLISECONDS);
        assertThat(Files.readString(folder.resolve("guardian.log"))).contains(
                "D2:15:0A:00:00:01", "ALARM: Kick has died", "ALARM: Kick does not answer",
                "eases the belt to 3.20 km/h", "stops the belt", "Kick has ended as it should");
    }

    /** It ends as it should, and its guardian with it. */
    private static void ends(Process controller) throws IOException, InterruptedException {
        controller.getOutputStream().write('\n');
        controller.getOutputStream().flush();
        assertThat(controller.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
