package kick.controller.live;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured, round by round, and how it compares. */
final class Figures {
    /** By figure and round. */
    private final Map<String, Map<Integer, Double>> all = new LinkedHashMap<>();
    private final Map<String, List<Double>> pooled = new LinkedHashMap<>();
    private final Map<String, String[]> ratios = new LinkedHashMap<>();
    private int round;

    void nextRound() {
        round++;
    }

    /** One value of this round. */
    void note(String figure, double value) {
        all.computeIfAbsent(figure, _ -> new TreeMap<>()).put(round, value);
    }

    /** A measurement of which there are many in a round, in ns; its tail is told of all rounds together. */
    void note(String figure, List<Long> nanos) {
        if (nanos.isEmpty()) return;
        var millis = nanos.stream().map(each -> each / 1e6).toList();
        note(figure + ", median, ms", at(millis, 0.5));
        note(figure + ", 99 %, ms", at(millis, 0.99));
        pooled.computeIfAbsent(figure, _ -> new ArrayList<>()).addAll(millis);
    }

    /** Compares two figures of the same round. */
    void compare(String figure, String with) {
        ratios.putIfAbsent(figure + " : " + with, new String[]{figure, with});
    }

    void clear() {
        all.clear();
        pooled.clear();
    }

    private static double at(Collection<Double> values, double part) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(part * sorted.size()) - 1));
    }

    void print(PrintStream out) {
        out.println("Medians of the rounds, the least and the most, and how many there were:");
        all.forEach((figure, values) -> line(out, figure, values.values()));
        out.println("Of all rounds together, ms:");
        pooled.forEach((figure, values) -> out.printf(Locale.ROOT,
                "  %-72s 50 %% %.2f, 99 %% %.2f, 99.9 %% %.2f, longest %.2f of %d%n", figure, at(values, 0.5),
                at(values, 0.99), at(values, 0.999), at(values, 1), values.size()));
        out.println("Ratios within a round:");
        ratios.forEach((name, pair) -> {
            var each = new ArrayList<Double>();
            all.getOrDefault(pair[0], Map.of()).forEach((which, value) -> {
                var other = all.getOrDefault(pair[1], Map.of()).get(which);
                if (other != null) each.add(value / other);
            });
            if (!each.isEmpty()) line(out, name, each);
        });
    }

    private static void line(PrintStream out, String name, Collection<Double> values) {
        out.printf(Locale.ROOT, "  %-72s %9.2f  (%.2f to %.2f; %d)%n", name, at(values, 0.5), at(values, 0),
                at(values, 1), values.size());
    }
}
