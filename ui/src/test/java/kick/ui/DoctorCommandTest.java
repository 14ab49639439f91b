package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.bluez.Hardening;
import kick.ui.doctor.Account;
import picocli.CommandLine;
import tools.jackson.databind.json.JsonMapper;

/** The doctor on this computer, whatever it is like. */
class DoctorCommandTest {
    @TempDir
    private Path folder = Path.of("");
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private CommandLine commandLine() {
        return Kick.commandLine().setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
    }

    private int kick(String... args) {
        return commandLine().execute(args);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test void theExitCodeIsWhatTheLinesSay() {
        int code = kick("doctor", "--data", folder.toString());
        assertThat(lines())
                .anyMatch(line -> line.startsWith("ok    what Kick remembers is kept in " + folder));
        boolean stops = lines().stream().anyMatch(line -> line.startsWith("stop  "));
        assertThat(code).isEqualTo(stops ? ExitCodes.NO_TREADMILL : ExitCodes.DONE);
        assertThat(err.toString()).isEmpty();
    }

    @Test void programsAreToldTheSame() {
        kick("doctor", "--json", "--data", folder.toString());
        var mapper = new JsonMapper();
        assertThat(lines()).map(mapper::readTree)
                .allMatch(line -> List.of("ok", "note", "stop").contains(line.get("state").stringValue()))
                .anyMatch(line -> line.get("check").stringValue().equals("bus"));
    }

    @Test void thePolicyIsPrintedAloneSoThatItCanBeKept() {
        assertThat(kick("doctor", "--harden-dbus")).isZero();
        assertThat(out.toString()).isEqualTo(Hardening.USUAL.file());
        assertThat(err.toString()).contains("others are refused");
    }

    @Test void nothingIsInstalledByTheWay() {
        assertThat(kick("doctor", "--install")).isEqualTo(ExitCodes.USAGE);
        assertThat(err.toString()).contains("--install goes with --harden-dbus");
    }

    @Test void thePolicyIsInstalledWhereThereIsNoneYet() throws IOException {
        var place = folder.resolve("system-local.conf");
        assertThat(install(place, "bluetooth")).isZero();
        assertThat(place).content().isEqualTo(Hardening.USUAL.file());
        assertThat(install(place, "bluetooth")).isZero();
        Files.writeString(place, "<busconfig/>");
        assertThat(install(place, "bluetooth")).isEqualTo(ExitCodes.USAGE);
        assertThat(place).content().isEqualTo("<busconfig/>");
        assertThat(err.toString()).contains("is there already, with other rules");
    }

    @Test void aPolicyForAGroupThatIsNotThereWouldLockEverybodyOut() {
        var place = folder.resolve("system-local.conf");
        assertThat(install(place, "wheelbarrow")).isEqualTo(ExitCodes.USAGE);
        assertThat(place).doesNotExist();
        assertThat(err.toString()).contains("there is no group bluetooth");
    }

    /** @param group which this computer has besides its own */
    private int install(Path place, String group) {
        var here = Account.ofThisProcess();
        var groups = new ArrayList<>(here.groups());
        groups.removeIf(each -> each.name().equals("bluetooth"));
        groups.add(new Account.Group(group, "no number", Set.of(here.user())));
        return new HardenDbus(commandLine(), new Account(here.user(), here.active(), groups), place)
                .call(true);
    }
}
