package kick.controller.bluez;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.bluez.Hardening.Verdict;

/** Who may talk to Bluetooth, as a real dbus-daemon decides it. */
class HardeningTest {
    private static String mine = "";
    private static String foreign = "";

    @BeforeAll static void groups() throws IOException {
        var numbers = Files.readAllLines(Path.of("/proc/self/status"))
                .stream()
                .filter(line -> line.startsWith("Gid:") || line.startsWith("Groups:"))
                .flatMap(line -> List.of(line.split("\\s+")).stream())
                .toList();
        for (var line : Files.readAllLines(Path.of("/etc/group"))) {
            var fields = line.split(":", -1);
            if (numbers.contains(fields[2])) mine = fields[0];
            else if (fields[3].isEmpty()) foreign = fields[0];
        }
    }

    @Test void membersAreLetThroughAndOthersAreRefused() throws IOException {
        assertThat(Hardening.tryOut(mine, foreign)).isEqualTo(Verdict.AS_INTENDED);
    }

    @Test void theTrialNoticesWhenItIsOtherwise() throws IOException {
        assertThat(Hardening.tryOut(foreign, foreign)).isEqualTo(Verdict.REFUSES_MEMBERS);
        assertThat(Hardening.tryOut(mine, mine)).isEqualTo(Verdict.ADMITS_OTHERS);
    }

    @Test void aBusTakesTheWholeFile(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("local.conf"), Hardening.USUAL.file());
        try (var bus = TrialBus.start(folder.resolve("bus"), "<include>" + file + "</include>")) {
            assertThat(bus.address()).contains(folder.toString());
        }
        Files.writeString(file, Hardening.USUAL.file().replace("</busconfig>", ""));
        assertThatThrownBy(
                () -> TrialBus.start(folder.resolve("bus"), "<include>" + file + "</include>"))
                .isInstanceOf(IOException.class);
        assertThat(folder.resolve("bus")).doesNotExist();
    }

    @Test void theRulesAreKnownAgainAmongOthers(@TempDir Path folder) throws IOException {
        var place = folder.resolve("system-local.conf");
        assertThat(Hardening.USUAL.isIn(place)).isFalse();
        Files.writeString(place, "<busconfig><policy user=\"root\"/></busconfig>");
        assertThat(Hardening.USUAL.isIn(place)).isFalse();
        Files.writeString(place, Hardening.USUAL.file()
                .replace("<busconfig>", "<busconfig><policy user=\"root\"/>")
                .replace("  ", "\t"));
        assertThat(Hardening.USUAL.isIn(place)).isTrue();
        assertThat(new Hardening("wheel").isIn(place)).isFalse();
    }
}
