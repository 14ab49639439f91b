package kick.controller.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import kick.controller.notation.NotationException;

/**
 * What is left when the program is killed in the middle of it. A process that takes down an entry every five
 * milliseconds is killed ({@code SIGKILL}) at an instant drawn from a seed; then its journal is read. Usually that is
 * done a few times; {@code -Dkick.kills=200} says how often.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("kick.kills", 4);
    private static final int AT_ONCE = 4;
    /** The latest entry after which it is killed, and how long after it: by its own progress, however busy the machine is. */
    private static final int LATEST_ENTRY = 600;
    private static final int LATEST_MILLIS = 10;
    /** Entries of such a process in a second. */
    private static final int SECOND = 200;

    @TempDir
    private Path folder = Path.of("");

    /** What the process said last: how many entries its journal had, and how many of them were on the disk. */
    private record Said(int taken, int written) {}

    @Test void s17WhoeverKillsItTakesNoMoreThanTheLastSecond() throws Exception {
        try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Integer>> kills = new ArrayList<>();
            for (int seed = 0; seed < KILLS; seed++) {
                int s = seed;
                kills.add(() -> kill(s));
            }
            int written = 0;
            for (var kill : pool.invokeAll(kills)) written += kill.get();
            assertThat(written).as("entries in all journals").isGreaterThan(KILLS);
        }
    }

    private int kill(int seed) throws IOException, InterruptedException, NotationException {
        var journals = new Journals(folder.resolve("runs-" + seed));
        var process = new ProcessBuilder(Processes.victim("killed", journals.folder()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var in = process.inputReader()) {
            var lot = new Random(seed);
            var heard = heard(in, 1 + lot.nextInt(LATEST_ENTRY));
            process.waitFor(lot.nextInt(LATEST_MILLIS), TimeUnit.MILLISECONDS);
            // of the process itself: Process.destroyForcibly would close its output, too
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor()).as("exit code of seed " + seed).isEqualTo(128 + 9);
            return check(seed, journals, last(in, heard));
        }
    }

    /** The line that says that so many entries were taken down. */
    private static Said heard(BufferedReader in, int taken) throws IOException {
        while (true) {
            var line = in.readLine();
            assertThat(line).as("what the process says before it is killed").isNotNull();
            var said = said(line);
            if (said.taken() >= taken) return said;
        }
    }

    /** The last whole line; what comes after it was said by somebody who died in the middle of a word. */
    private static Said last(BufferedReader in, Said heard) throws IOException {
        var rest = in.readAllAsString();
        var lines = rest.substring(0, rest.lastIndexOf('\n') + 1).lines().toList();
        return lines.isEmpty() ? heard : said(lines.getLast());
    }

    private static Said said(String line) {
        var numbers = line.split(" ");
        return new Said(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
    }

    private static int check(int seed, Journals journals, Said said) throws IOException, NotationException {
        var leftovers = journals.leftovers();
        if (said.written() == 0 && leftovers.isEmpty()) return 0;
        try (var leftover = leftovers.getFirst()) {
            if (said.written() == 0 && Files.size(leftover.path()) == 0) return 0;
            var read = leftover.read();
            int there = read.entries().size();
            assertThat(there).as("entries of seed " + seed).isGreaterThanOrEqualTo(said.written());
            if (said.taken() > 2 * SECOND) assertThat(there).isGreaterThan(said.taken() - SECOND);
            assertThat(read.entries()).isEqualTo(Victim.LIFE.subList(0, there));
            assertThat(read.damaged()).isZero();
            assertThat(read.session().isInterrupted()).isTrue();
            return there;
        }
    }
}
