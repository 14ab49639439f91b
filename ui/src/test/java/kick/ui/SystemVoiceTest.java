package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemVoiceTest {
    @TempDir
    private Path folder = Path.of("");

    private void program(String name) throws Exception {
        Files.createFile(folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    @Test void whatIsSaidIsNeverTakenForAnOption() throws Exception {
        program("spd-say");
        var command = new SystemVoice(Locale.GERMAN, "/nowhere:" + folder).command("-x jetzt");
        assertThat(command).containsExactly(folder.resolve("spd-say").toString(), "-l", "de", "--",
                "-x jetzt");
    }

    @Test void theNextProgramSpeaksWhereTheFirstIsNotThere() throws Exception {
        program("espeak-ng");
        assertThat(new SystemVoice(Locale.ENGLISH, folder.toString()).command("now")).contains("-v", "en");
    }

    @Test void withoutAProgramNothingIsSaid() {
        var voice = new SystemVoice(Locale.ENGLISH, folder.toString());
        assertThat(voice.command("now")).isEmpty();
        voice.say("now");
    }

    @Test void tonesBeginAndEndSoftly() {
        var octets = SystemVoice.tones(880, 100, 660, 50);
        assertThat(octets).hasSize(2 * 22_05 + 2 * 1_102);
        assertThat(octets[0]).isZero();
        assertThat(octets[octets.length - 1]).isZero();
    }
}
