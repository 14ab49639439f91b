package kick.controller.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real process whose writes really fail, with two hours of a run to write. */
class FullDiskTest {
    @TempDir
    private Path folder = Path.of("");

    /** Needs no rights: the kernel refuses to let the file grow, until the process has that limit lifted. */
    @Test void s18WhatAFileMayNotGrowByIsKeptAndWrittenLater() throws IOException, InterruptedException {
        var said = output(
                Processes.after("ulimit -S -f 64", Processes.victim("limited", folder.resolve("runs"))));
        assertThat(said).containsExactly("trouble: file too large", "complete: true", "trouble: null",
                "same: true");
    }

    /** On a file system of its own, in a namespace where the process may mount one. */
    @Test void s18WhatADiskHasNoRoomForIsKeptAndWrittenLater() throws IOException, InterruptedException {
        var mine = isRoot() ? List.of("unshare", "-m") : List.of("unshare", "-r", "-m");
        var mount = "mount -t tmpfs -o size=8m none '" + folder + "'";
        assumeTrue(succeeds(mine, mount), "this system lets nobody but root mount a file system: "
                + "the disk that runs full is not tried, only the file that may not grow");
        var command = Processes.after(mount, Processes.victim("disk-full", folder.resolve("runs")));
        var all = new java.util.ArrayList<>(mine);
        all.addAll(command);
        assertThat(output(all)).containsExactly("trouble: no space left on device", "complete: true",
                "trouble: null", "same: true");
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static boolean succeeds(List<String> mine, String script)
            throws IOException, InterruptedException {
        var command = new java.util.ArrayList<>(mine);
        command.addAll(List.of("sh", "-c", script));
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }

    private List<String> output(List<String> command) throws IOException, InterruptedException {
        var out = folder.resolveSibling(folder.getFileName() + ".out");
        try {
            new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(out.toFile())
                    .start()
                    .waitFor();
            return Files.readString(out, StandardCharsets.UTF_8).lines().toList();
        } finally {
            Files.deleteIfExists(out);
        }
    }
}
