package kick.controller.gpx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The points of a way as they come. Its length is that of all; its heights are even between those that have one. */
final class Trace {
    private final List<double[]> heights = new ArrayList<>();
    private Optional<double[]> last = Optional.empty();
    private double far;
    private double bare;
    private int points;
    private int without;
    private boolean isBare;

    /** @param here latitude and longitude in degrees */
    void add(double[] here, Optional<Double> height) {
        far += last.map(before -> Sphere.metres(before, here)).orElse(0.0);
        last = Optional.of(here);
        points++;
        height.ifPresentOrElse(this::add, () -> {
            isBare = true;
            without++;
        });
    }

    /** Of several in the same place the first one counts. */
    private void add(double height) {
        bare += bareSoFar();
        isBare = false;
        if (heights.isEmpty() || far > heights.getLast()[0]) heights.add(new double[]{far, height});
    }

    /** Metres since the last height, if there were points without one. */
    private double bareSoFar() {
        return isBare ? far - (heights.isEmpty() ? 0 : heights.getLast()[0]) : 0;
    }

    double metres() {
        return far;
    }

    /** Of the way, how many metres lie between points without a height. */
    double bareMetres() {
        return bare + bareSoFar();
    }

    int points() {
        return points;
    }

    int pointsWithout() {
        return without;
    }

    /** Flat before the first height and after the last; there must be one. */
    Profile profile() {
        var all = new ArrayList<>(heights);
        if (far > heights.getLast()[0]) all.add(new double[]{far, heights.getLast()[1]});
        return new Profile(all.stream().mapToDouble(point -> point[0]).toArray(),
                all.stream().mapToDouble(point -> point[1]).toArray());
    }
}
