package kick.ui;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.Locale;

/** Lines of a table of measured times. */
final class BenchTimes {
    private BenchTimes() {}

    static void head(PrintWriter out, String what) {
        out.printf(Locale.ROOT, "%-24s %9s %9s %9s%n", what, "median", "99 %", "most");
    }

    static void row(PrintWriter out, String what, long[] nanos) {
        var sorted = nanos.clone();
        Arrays.sort(sorted);
        out.printf(Locale.ROOT, "  %-22s %9s %9s %9s%n", what, time(sorted[sorted.length / 2]),
                time(sorted[sorted.length * 99 / 100]), time(sorted[sorted.length - 1]));
        out.flush();
    }

    private static String time(long nanos) {
        return nanos < 100_000
                ? String.format(Locale.ROOT, "%.1f µs", nanos / 1e3)
                : String.format(Locale.ROOT, "%.1f ms", nanos / 1e6);
    }
}
