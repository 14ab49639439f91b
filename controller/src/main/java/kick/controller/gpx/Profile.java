package kick.controller.gpx;

import java.util.ArrayList;
import java.util.List;

/**
 * How high a course is along its way.
 *
 * @param far metres from the start, rising
 * @param high metres above whatever
 */
record Profile(double[] far, double[] high) {

    double length() {
        return far[far.length - 1];
    }

    /** Heights at every {@code step} metres, each the mean of what lies within {@code reach} metres around it. */
    double[] smoothed(double step, double reach) {
        int count = (int) Math.round(length() / step) + 1;
        var raw = new double[count];
        int at = 0;
        for (int i = 0; i < count; i++) {
            double here = Math.min(i * step, length());
            while (at < far.length - 2 && far[at + 1] < here) at++;
            double span = far[at + 1] - far[at];
            double part = span <= 0 ? 0 : Math.clamp((here - far[at]) / span, 0, 1);
            raw[i] = high[at] + part * (high[at + 1] - high[at]);
        }
        int window = Math.max(1, (int) Math.round(reach / step));
        var smooth = new double[count];
        for (int i = 0; i < count; i++) {
            // the same reach on both sides, so that the ends of a slope do not become flatter
            int side = Math.min(window, Math.min(i, count - 1 - i));
            double sum = 0;
            for (int k = i - side; k <= i + side; k++) sum += raw[k];
            smooth[i] = sum / (2 * side + 1);
        }
        return smooth;
    }

    /** A stretch of one grade, in tenths of a per cent. */
    record Stretch(double metres, int tenths) {}

    /**
     * Stretches of one grade each: in steps of half a per cent, within bounds, and never changing by more between two
     * neighbours than a lift can follow. Neighbours of the same grade are one.
     */
    List<Stretch> stretches(double step, double[] heights, int least, int most, int change) {
        List<Stretch> stretches = new ArrayList<>();
        int before = 0;
        for (int i = 1; i < heights.length; i++) {
            double metres = Math.min(i * step, length()) - (i - 1) * step;
            if (metres < 1) continue;
            int wanted = (int) Math.round((heights[i] - heights[i - 1]) / metres * 1000 / 5) * 5;
            int grade = Math.clamp(Math.clamp(wanted, least, most), before - change, before + change);
            if (!stretches.isEmpty() && grade == before) {
                var last = stretches.removeLast();
                stretches.add(new Stretch(last.metres + metres, grade));
            } else
                stretches.add(new Stretch(metres, grade));
            before = grade;
        }
        return stretches;
    }
}
