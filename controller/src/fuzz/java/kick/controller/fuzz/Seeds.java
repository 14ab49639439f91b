package kick.controller.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import kick.controller.fit.FitWorkoutWriter;
import kick.controller.notation.EntryNotation;
import kick.controller.recording.Entry;
import kick.controller.recording.Records;
import kick.controller.sheet.SheetReader;
import kick.controller.sheet.SheetTemplate;
import kick.controller.sheet.SheetWriter;
import kick.controller.workout.Runner;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;
import kick.controller.zwo.ZwoWriter;

/** Writes files to begin with for the formats that Kick writes itself; those of the others lie beside. */
final class Seeds {
    private static final int HEADER = 14;
    private static final int CHECKSUM = 2;

    private Seeds() {}

    /** @param arguments the folder with a folder for each reader in it */
    public static void main(String[] arguments) throws IOException {
        var folder = Path.of(arguments[0]);
        var minute = Records.whole(61);
        write(folder, "journal", "minute", lines(minute));
        for (var entry : minute)
            write(folder, "journal", entry.getClass().getSimpleName(), lines(List.of(entry)));
        write(folder, "sheet", "template", SheetTemplate.text().getBytes(StandardCharsets.UTF_8));
        try (var sheets = Files.list(folder.resolve("sheet"))) {
            for (var sheet : sheets.filter(file -> file.toString().endsWith(".yaml")).toList())
                writeForOthers(folder, SheetReader.read(Files.readAllBytes(sheet),
                        "short-" + sheet.getFileName()));
        }
        for (var template : Workouts.BUILT_IN.all()) {
            var workout = template.workout(Map.of(), Runner.DEFAULT);
            write(folder, "sheet", workout.name(),
                    SheetWriter.write(workout, List.of()).getBytes(StandardCharsets.UTF_8));
            writeForOthers(folder, workout);
        }
    }

    private static void writeForOthers(Path folder, Workout workout) throws IOException {
        write(folder, "zwo", workout.name(), ZwoWriter.write(workout, Runner.DEFAULT).octets());
        var fit = FitWorkoutWriter.write(workout, Runner.DEFAULT).octets();
        write(folder, "fit", workout.name(), Arrays.copyOfRange(fit, HEADER, fit.length - CHECKSUM));
    }

    private static byte[] lines(List<Entry> entries) {
        return entries.stream()
                .map(EntryNotation::line)
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path folder, String reader, String name, byte[] octets) throws IOException {
        Files.write(Files.createDirectories(folder.resolve(reader)).resolve(name), octets);
    }
}
