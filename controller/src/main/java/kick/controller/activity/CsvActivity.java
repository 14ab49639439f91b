package kick.controller.activity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.recording.SessionExport;
import kick.controller.recording.Setting;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * A session as a table, a line for each second: comma-separated values as RFC 4180 has them, with a head. Seconds,
 * km/h, per cent, metres, beats and steps per minute; empty where nothing is known.
 */
public final class CsvActivity implements SessionExport {
    private static final List<String> HEAD = List.of("seconds", "stage", "step", "name", "step_seconds",
            "step_metres", "wanted_kmh", "granted_kmh", "reported_kmh", "wanted_percent", "granted_percent",
            "reported_percent", "metres", "climb_metres", "heart_rate", "cadence");

    @Override public String extension() {
        return "csv";
    }

    @Override public byte[] octets(Session session) {
        var lines = session.samples().stream().map(sample -> line(sample, session));
        return Stream.concat(Stream.of(String.join(",", HEAD)), lines)
                .collect(Collectors.joining("\r\n", "", "\r\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Sample sample, Session session) {
        var place = sample.place();
        var all = List.of(sample.wanted(), sample.granted(), sample.reported());
        return Stream.of(
                Stream.of(number(sample.at().toMillis() / 1000.0, 3),
                        sample.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        String.valueOf(place.step() + 1),
                        quoted(session.plan().steps().get(place.step()).name()),
                        number(place.time().toMillis() / 1000.0, 3), number(place.distance().metres(), 2)),
                all.stream().map(Setting::speed).map(CsvActivity::kmh),
                all.stream().map(Setting::incline).map(CsvActivity::percent),
                Stream.of(number(sample.distance().metres(), 2), number(sample.climb().metres(), 2),
                        whole(sample.heartRate()), whole(sample.cadence())))
                .flatMap(part -> part)
                .collect(Collectors.joining(","));
    }

    private static String kmh(@Nullable Speed speed) {
        return speed == null ? "" : number(speed.kmh(), 2);
    }

    private static String percent(@Nullable Incline incline) {
        return incline == null ? "" : number(incline.percent(), 1);
    }

    private static String whole(@Nullable Integer value) {
        return value == null ? "" : value.toString();
    }

    private static String number(double value, int places) {
        return String.format(Locale.ROOT, "%." + places + "f", value);
    }

    /** In quotes where it needs them; a table program must never take a name for a formula. */
    private static String quoted(String name) {
        var safe = name.matches("[=+@\\-\\t\\r].*") ? "'" + name : name;
        return safe.matches("[^,\"\\r\\n]*") ? safe : "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
