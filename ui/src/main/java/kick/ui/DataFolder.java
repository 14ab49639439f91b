package kick.ui;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import kick.controller.enrolment.Enrolments;
import kick.controller.history.Intake;
import kick.controller.history.Outline;
import kick.controller.history.Taken;
import kick.controller.journal.Journals;
import kick.ui.dashboard.Nearby;
import kick.ui.text.Words;

/** The folder with everything that Kick remembers. */
record DataFolder(Path path) {

    /** The one that was named, or the usual one. */
    static DataFolder of(@Nullable Path named) {
        return named != null ? new DataFolder(named) : usual();
    }

    /** Whether commands find it without being told. */
    boolean isUsual() {
        return path.equals(usual().path);
    }

    private static DataFolder usual() {
        return new DataFolder(Enrolments.usual(System.getenv(), Path.of(System.getProperty("user.home")))
                .folder()
                .resolveSibling(""));
    }

    Enrolments machines() {
        return new Enrolments(path.resolve("machines"));
    }

    Journals journals() {
        return new Journals(path.resolve("runs"), refuges());
    }

    /** What survives most comes first: the next boot, the next login, neither. Each data folder has its own. */
    private List<Path> refuges() {
        var name = ".kick-%s-%08x".formatted(System.getProperty("user.name"),
                path.toAbsolutePath().normalize().toString().hashCode());
        List<Path> all = new ArrayList<>();
        all.add(Path.of(System.getProperty("user.home"), name));
        all.add(Path.of(System.getProperty("java.io.tmpdir"), name));
        var session = System.getenv("XDG_RUNTIME_DIR");
        if (session != null) all.add(Path.of(session, name));
        return all;
    }

    Path history() {
        return path.resolve("history.db");
    }

    /** The treadmill that was chosen last in the window, by its id. */
    Optional<String> chosenMachine() {
        try {
            return Optional.of(Files.readString(chosen()).strip());
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Where that cannot be remembered another one is offered first the next time. */
    void chooseMachine(String id) {
        try {
            Files.createDirectories(path);
            Files.writeString(chosen(), id + "\n");
        } catch (IOException _) {
            // nothing that a runner has to hear about
        }
    }

    /** The heart-rate strap that is worn in the window's runs: its address and its name. */
    Optional<Nearby> strap() {
        try {
            var lines = Files.readAllLines(worn());
            return lines.size() < 2 || !Bluetooth.isAddress(lines.getFirst())
                    ? Optional.empty()
                    : Optional.of(new Nearby(lines.get(1), lines.getFirst().strip(), null));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    /** Where that cannot be remembered it is chosen again the next time. */
    void wear(Optional<Nearby> strap) {
        try {
            Files.createDirectories(path);
            if (strap.isEmpty()) Files.deleteIfExists(worn());
            else
                Files.writeString(worn(), strap.get().address() + "\n"
                        + strap.get().name().replaceAll("\\p{Cntrl}", " ") + "\n");
        } catch (IOException _) {
            // nothing that a runner has to hear about
        }
    }

    private Path worn() {
        return path.resolve("strap");
    }

    private Path chosen() {
        return path.resolve("treadmill");
    }

    /** Takes runs that broke off into the history, and says so. */
    void takeIn(PrintWriter err) {
        for (var taken : Intake.of(journals(), history())) err.println(sentence(taken));
        err.flush();
    }

    private static String sentence(Taken taken) {
        return switch (taken) {
            case Taken.Saved(var outline, var session, int damaged) when session.isInterrupted() ->
                "Your run of %s was interrupted at %s. Saved: kick history show %d."
                        .formatted(start(outline), Words.clock(session.elapsed()), outline.number())
                        + lines(damaged);
            case Taken.Saved(var outline, _, int damaged) ->
                "Your run of %s was not yet in the history. Saved: kick history show %d."
                        .formatted(start(outline), outline.number()) + lines(damaged);
            case Taken.Damaged(var aside, var why) ->
                "Note: the record of a run cannot be read (%s); it was set aside as %s.".formatted(why,
                        aside);
            case Taken.Kept(var journal, var why) ->
                "Note: %s waits to be taken into the history (%s).".formatted(journal, why);
        };
    }

    private static String lines(int damaged) {
        return switch (damaged) {
            case 0 -> "";
            case 1 -> " 1 line of its record was damaged.";
            default -> " " + damaged + " lines of its record were damaged.";
        };
    }

    /** The time alone if it was today. */
    private static String start(Outline outline) {
        var start = outline.startedAt();
        boolean today = start.toLocalDate().equals(LocalDate.now(start.getZone()));
        return start.format(DateTimeFormatter.ofPattern(today ? "HH:mm" : "d MMM, HH:mm", Locale.ENGLISH));
    }
}
