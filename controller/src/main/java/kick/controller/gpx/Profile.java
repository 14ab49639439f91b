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

    /** Every {@code step} metres with their grade between {@code heights}, to half a per cent. */
    List<Stretch> grades(double step, double[] heights) {
        List<Stretch> grades = new ArrayList<>();
        for (int i = 1; i < heights.length; i++) {
            double metres = Math.min(i * step, length()) - (i - 1) * step;
            if (metres < 1) continue;
            grades.add(new Stretch(metres,
                    (int) Math.round((heights[i] - heights[i - 1]) / metres * 1000 / 5) * 5));
        }
        return grades;
    }

    /**
     * The same within bounds, and never changing by more between two neighbours than a lift can follow. Neighbours of
     * the same grade are one.
     */
    static List<Stretch> forLift(List<Stretch> grades, int least, int most, int change) {
        List<Stretch> stretches = new ArrayList<>();
        int before = 0;
        for (var one : grades) {
            int grade = Math.clamp(Math.clamp(one.tenths, least, most), before - change, before + change);
            double metres = one.metres;
            if (!stretches.isEmpty() && grade == before) metres += stretches.removeLast().metres;
            stretches.add(new Stretch(metres, grade));
            before = grade;
        }
        return stretches;
    }
}
