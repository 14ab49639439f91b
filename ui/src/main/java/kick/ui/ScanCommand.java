package kick.ui;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import kick.controller.enrolment.Enrolled;
import kick.controller.ftms.MalformedValueException;
import kick.controller.ftms.ServiceData;
import kick.controller.ftms.Services;
import kick.controller.gatt.Sighting;
import kick.ui.json.Json;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Looks for treadmills. */
@Command(name = "scan", mixinStandardHelpOptions = true, description = "Looks for treadmills over Bluetooth.", footer = {
        "",
        "Exit codes: 0 something was found; 2 not understood; 5 nothing was found, or Bluetooth cannot be used."})
final class ScanCommand implements Callable<Integer> {
    private static final String ROW = "%-24s %-18s %-8s %-9s %s%n";

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private AdapterOption adapter = new AdapterOption();

    @Option(names = "--seconds", paramLabel = "N", defaultValue = "8", description = "Listen for so long. Usual: ${DEFAULT-VALUE}.")
    private int seconds = 8;

    @Option(names = "--json", description = "Print one JSON line for each (docs/json.md).")
    private boolean json;

    @Override public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        var mine = DataFolder.of(null).machines().enrolled().stream().map(Enrolled::address).toList();
        try (var bluetooth = adapter.bluetooth()) {
            var all = bluetooth.listen(Services.FITNESS_MACHINE, Duration.ofSeconds(Math.max(1, seconds)),
                    _ -> {}, _ -> false);
            print(all, mine, out);
            return all.isEmpty() ? ExitCodes.NO_TREADMILL : ExitCodes.DONE;
        }
    }

    private void print(Collection<Sighting> all, List<String> mine, PrintWriter out) {
        if (json) {
            all.forEach(each -> out.println(Json.line(line(each, mine))));
            return;
        }
        if (all.isEmpty()) {
            out.println("No treadmill was heard in " + seconds
                    + " s. Switch it on, come nearer, and close other apps that hold it.");
            return;
        }
        out.printf(ROW, "name", "address", "signal", "treadmill", "");
        for (var each : all)
            out.printf(ROW, each.name().isEmpty() ? "(no name)" : each.name(), each.address(), signal(each),
                    treadmill(each), remarks(each, mine));
        if (all.stream().noneMatch(each -> mine.contains(each.address()))) {
            out.println();
            out.println("'kick enrol NAME' makes one yours; after that 'kick run WORKOUT --treadmill NAME'.");
        }
    }

    private static String signal(Sighting each) {
        return each.rssi() == null ? "-" : each.rssi() + " dBm";
    }

    /** Many machines do not say it as they should. */
    private static String treadmill(Sighting each) {
        var says = saysTreadmill(each);
        return says == null ? "not said" : says ? "yes" : "no";
    }

    private static @Nullable Boolean saysTreadmill(Sighting each) {
        byte[] octets = each.serviceData().get(Services.FITNESS_MACHINE);
        if (octets == null) return null;
        try {
            return ServiceData.decode(octets).isTreadmill();
        } catch (MalformedValueException _) {
            return null;
        }
    }

    private static String remarks(Sighting each, List<String> mine) {
        var remarks = new ArrayList<String>();
        if (mine.contains(each.address())) remarks.add("yours");
        switch (each.presence()) {
            case CONNECTED -> remarks.add("connected to this computer");
            case REMEMBERED -> remarks.add("not heard now");
            case HEARD -> {}
        }
        return String.join(", ", remarks);
    }

    private static Map<String, @Nullable Object> line(Sighting each, List<String> mine) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("name", each.name());
        json.put("address", each.address());
        json.put("adapter", each.adapter());
        json.put("rssi", each.rssi());
        json.put("treadmill", saysTreadmill(each));
        json.put("presence", each.presence().name().toLowerCase(java.util.Locale.ROOT));
        json.put("enrolled", mine.contains(each.address()));
        return json;
    }
}
