package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunnerFileTest {
    private static final Runner RUNNER = Runner.DEFAULT.withRace(Quantities.race("5 km in 20:00"));

    @TempDir
    Path home;

    @Test void theUsualPlaceIsTheConfigurationDirectory() {
        assertThat(RunnerFile.usual(Map.of("XDG_CONFIG_HOME", "/etc/mine"), home).path())
                .isEqualTo(Path.of("/etc/mine/kick/runner.yaml"));
        assertThat(RunnerFile.usual(Map.of(), home).path())
                .isEqualTo(home.resolve(".config/kick/runner.yaml"));
    }

    @Test void aRelativeConfigurationDirectoryIsIgnored() {
        assertThat(RunnerFile.usual(Map.of("XDG_CONFIG_HOME", "mine"), home).path())
                .isEqualTo(home.resolve(".config/kick/runner.yaml"));
    }

    @Test void withoutAFileNothingIsKnownAndNothingIsWritten() {
        assertThat(file().read().isDefault()).isTrue();
        assertThat(home).isEmptyDirectory();
    }

    @Test void whatIsWrittenIsRead() {
        file().write(Runner.DEFAULT);
        file().write(RUNNER);
        assertThat(file().read()).isEqualTo(RUNNER);
    }

    @Test void onlyTheOwnerMayReadIt() throws IOException {
        file().write(RUNNER);
        assertThat(permissions(file().path())).isEqualTo("rw-------");
        assertThat(permissions(home.resolve(".config/kick"))).isEqualTo("rwx------");
    }

    @Test void nothingElseIsLeftInTheDirectory() {
        file().write(RUNNER);
        assertThat(home.resolve(".config/kick")).isDirectoryContaining("glob:**/runner.yaml")
                .isDirectoryNotContaining("glob:**.tmp");
    }

    @Test void aLinkStaysALink() throws IOException {
        Path settings = Files.createFile(home.resolve("settings.yaml"));
        Files.createDirectories(home.resolve(".config/kick"));
        Files.createSymbolicLink(file().path(), settings);
        file().write(RUNNER);
        assertThat(file().path()).isSymbolicLink();
        assertThat(new RunnerFile(settings).read()).isEqualTo(RUNNER);
    }

    @Test void aFileThatCannotBeReadIsOneTypedException() throws IOException {
        assertThatThrownBy(() -> new RunnerFile(home).read()).isInstanceOf(RunnerFileException.class)
                .hasMessageStartingWith(home + ": ");
        Files.write(home.resolve("latin1"), new byte[]{'#', (byte) 0xE9});
        assertThatThrownBy(() -> new RunnerFile(home.resolve("latin1")).read())
                .isInstanceOf(RunnerFileException.class)
                .hasMessageEndingWith("save it as UTF-8");
        Files.write(home.resolve("large"), new byte[65_537]);
        assertThatThrownBy(() -> new RunnerFile(home.resolve("large")).read())
                .isInstanceOf(RunnerFileException.class)
                .hasMessageContaining("too large");
    }

    @Test void aPlaceThatCannotBeWrittenIsOneTypedException() throws IOException {
        Files.createFile(home.resolve("file"));
        assertThatThrownBy(() -> new RunnerFile(home.resolve("file/kick/runner.yaml")).write(RUNNER))
                .isInstanceOf(RunnerFileException.class);
    }

    private RunnerFile file() {
        return RunnerFile.usual(Map.of(), home);
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
