package kick.ui.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How a treadmill that is on the air looks on a terminal: its belt, its clients, what was asked, and its keys. */
public final class TreadmillScreen {
    private static final int SPEED_COLUMNS = 24;
    private static final int MESSAGES = 12;
    private static final String[] KEYS = {
            "Enter start   space pause   s stop   + − speed   i k incline   x safety key out and in",
            "o runner off and on the belt   f a fault, or anything by name   Tab the next treadmill   q the end"};

    /**
     * What one treadmill shows.
     *
     * @param place where it can be found, or why it cannot
     */
    public record Face(String title, String place, double kmh, double percent, String session,
            List<String> clients) {}

    private TreadmillScreen() {}

    /**
     * @param number of this treadmill among {@code all}, from 1
     * @param prompt what is being typed; empty if nothing is
     */
    public static List<String> lines(Face face, int number, int all, List<String> messages,
            List<String> prompt,
            int width) {
        var lines = new ArrayList<String>();
        var title = "  " + face.title + (all > 1 ? "  (" + number + " of " + all + ")" : "");
        lines.add(title + " ".repeat(Math.max(2, width - title.length() - face.place.length() - 2))
                + face.place);
        lines.add("");
        var speed = BigDigits.lines(String.format(Locale.ROOT, "%.1f", face.kmh));
        var incline = BigDigits.lines(String.format(Locale.ROOT, "%.1f", face.percent).replace('-', '–'));
        for (int row = 0; row < speed.size(); row++)
            lines.add("      " + pad(speed.get(row)) + incline.get(row));
        lines.add("  " + pad("km/h") + "    % incline");
        lines.add("");
        lines.add("  " + face.session + ", " + (face.clients.isEmpty()
                ? "nobody is connected"
                : "connected: " + String.join(", ", face.clients)));
        lines.add("");
        int from = Math.max(0, messages.size() - MESSAGES);
        messages.subList(from, messages.size()).forEach(message -> lines.add("  " + message));
        lines.add("");
        if (prompt.isEmpty()) for (var keys : KEYS) lines.add("  " + keys);
        else prompt.forEach(line -> lines.add("  " + line));
        return lines;
    }

    private static String pad(String text) {
        return text + " ".repeat(Math.max(1, SPEED_COLUMNS - text.length()));
    }
}
