package kick.controller.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import kick.controller.recording.Entry;
import kick.controller.recording.Records;

/** A program of its own that keeps a journal until something happens to it. */
final class Victim {
    /** Entries that a victim of a signal takes down, one every five milliseconds. */
    static final List<Entry> LIFE = Records.broken(3000);
    /** More than the two hours that have to fit into memory. */
    static final List<Entry> RUN = Records.whole(2 * 60 * 60 + 60);

    private Victim() {}

    /** @param args what befalls it, and the folder of journals */
    public static void main(String[] args) throws IOException, InterruptedException {
        var folder = Path.of(args[1]);
        switch (args[0]) {
            case "killed" -> live(folder);
            case "disk-full" -> fillUp(folder);
            case "limited" -> {
                try (var journal = new Journal(folder)) {
                    outgrow(journal, () -> liftLimit());
                }
            }
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** Says after each entry how many the journal has and how many of them are on the disk. */
    private static void live(Path folder) {
        try (var journal = new Journal(folder)) {
            for (int i = 0; i < LIFE.size(); i++) {
                journal.accept(LIFE.get(i));
                System.out.println((i + 1) + " " + (i + 1 - journal.held()));
                LockSupport.parkNanos(5_000_000);
            }
        }
    }

    private static void fillUp(Path folder) throws IOException, InterruptedException {
        var ballast = folder.resolveSibling("ballast");
        Files.write(ballast, new byte[7 * 1024 * 1024 + 900 * 1024]);
        try (var journal = new Journal(folder)) {
            outgrow(journal, () -> Files.delete(ballast));
        }
    }

    private interface Remedy {
        void apply() throws IOException, InterruptedException;
    }

    private static void outgrow(Journal journal, Remedy remedy) throws IOException, InterruptedException {
        RUN.subList(0, RUN.size() - 10).forEach(journal);
        while (journal.trouble() == null) LockSupport.parkNanos(1_000_000);
        System.out.println("trouble: " + journal.trouble());
        remedy.apply();
        RUN.subList(RUN.size() - 10, RUN.size()).forEach(journal);
        System.out.println("complete: " + journal.finish(Duration.ofSeconds(30)));
        System.out.println("trouble: " + journal.trouble());
        var path = java.util.Objects.requireNonNull(journal.path());
        try {
            System.out.println("same: " + Recovered.of(Files.readAllBytes(path)).entries().equals(RUN));
        } catch (kick.controller.notation.NotationException e) {
            System.out.println(e.getMessage());
        }
    }

    private static void liftLimit() throws IOException, InterruptedException {
        new ProcessBuilder("prlimit", "--fsize=unlimited", "--pid", "" + ProcessHandle.current().pid())
                .inheritIO()
                .start()
                .waitFor();
    }
}
