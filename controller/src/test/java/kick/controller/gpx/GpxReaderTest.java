package kick.controller.gpx;

import static kick.controller.exchange.Sheets.steps;
import static kick.controller.exchange.Sheets.utf8;
import static kick.controller.exchange.Sheets.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

import kick.controller.exchange.Imported;
import kick.controller.workout.Extent;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Step;

class GpxReaderTest {
    /** On a circle of longitude. */
    private static final double METRES_PER_DEGREE = 6_371_000 * Math.PI / 180;

    @Test void anEvenSlopeIsOneStepOfItsGrade() {
        var course = read(2000, 10, far -> 0.03 * far);
        assertThat(course).singleElement().satisfies(step -> {
            assertThat(grade(step)).isEqualTo(3.0);
            assertThat(metres(step)).isCloseTo(2000, within(1.0));
        });
    }

    @Test void aHillGoesUpAndDownAndEndsWhereItBegan() {
        var course = read(4000, 8, far -> far < 2000 ? 0.06 * far : 0.06 * (4000 - far));
        assertThat(grade(course.getFirst())).isEqualTo(3.0);
        assertThat(course).anyMatch(step -> grade(step) == 6.0);
        // no belt goes down as it does outside
        assertThat(grade(course.getLast())).isEqualTo(-3.0);
        assertThat(course.stream().mapToDouble(GpxReaderTest::metres).sum()).isCloseTo(4000, within(2.0));
    }

    @Test void noLiftHasToRiseFasterThanItCanAtAnyEasyPace() {
        for (double length : new double[]{3000, 66_000}) {
            var course = read(length, 10, far -> far % 400 < 200 ? 0 : 60);
            for (int i = 1; i < course.size(); i++) {
                double change = Math.abs(grade(course.get(i)) - grade(course.get(i - 1)));
                double seconds = Math.max(50, length / 1000) / (15 / 3.6);
                assertThat(change).isLessThanOrEqualTo(0.26 * seconds);
            }
            assertThat(course).allMatch(step -> grade(step) >= -3 && grade(step) <= 15)
                    .allMatch(step -> grade(step) * 2 == Math.rint(grade(step) * 2));
        }
    }

    @Test void tellsWhatIsSteeperThanABelt() {
        assertThat(warnings(imported(2000, 10, far -> 0.27 * far).warnings()))
                .contains(
                        "nearest f:1:6: 2000 m go up by more than 15 %, at most by 27 %; they are cut to 15 %");
        assertThat(warnings(imported(2000, 10, far -> -0.12 * far).warnings()))
                .contains(
                        "nearest f:1:6: 2000 m go down by more than 3 %, at most by 12 %; they are cut to -3 %");
        assertThat(warnings(imported(2000, 10, far -> 0.05 * far).warnings())).hasSize(2)
                .noneMatch(note -> note.contains("cut"));
    }

    @Test void aPointWithoutAHeightIsToldAndDoesNotShortenTheWay() {
        var imported = imported(4000, 10, far -> far == 2000 ? Double.NaN : 0.04 * far);
        assertThat(steps(imported.workout().elements()).stream().mapToDouble(GpxReaderTest::metres).sum())
                .isCloseTo(4000, within(1.0));
        assertThat(warnings(imported.warnings())).contains(
                "nearest f:1:6: 1 of 401 points have no height, on 20 of 4000 m; there it is taken as even");
    }

    @Test void refusesAWayThatHasHeightsOnlyAtItsBeginning() {
        assertThatThrownBy(() -> read(22_000, 55, far -> far < 1100 ? far * 0.02 : Double.NaN))
                .hasMessageContaining("381 of 401 points have no height, on 20955 of 22000 m");
        assertThatThrownBy(() -> read(22_000, 55, far -> far > 20_900 ? far * 0.02 : Double.NaN))
                .hasMessageContaining("381 of 401 points have no height, on 20955 of 22000 m");
    }

    @Test void tellsThatOnlyTheFirstWayIsRead() {
        var track = track(1000, 10, _ -> 0);
        var imported = GpxReader.read(utf8("<gpx>" + track + "\n" + track + "<rte/></gpx>"), "a");
        assertThat(warnings(imported.warnings())).first()
                .isEqualTo(
                        "left-out f:2:2: only the file's first track or route is read");
    }

    @Test void noiseOfAReceiverIsSmoothedAway() {
        var course = read(3000, 5, far -> 0.02 * far + ((int) (far / 5) % 2 == 0 ? 2 : -2));
        assertThat(course).allMatch(step -> Math.abs(grade(step) - 2) <= 1);
    }

    @Test void refusesWaysWithoutHeightsOrTooShort() {
        assertThatThrownBy(() -> GpxReader.read(utf8("<gpx><trk><trkseg/></trk></gpx>"), "a"))
                .hasMessageContaining("there is no way with heights in the file");
        assertThatThrownBy(() -> read(100, 10, _ -> 0)).hasMessageContaining("the way is 100 m long");
        assertThatThrownBy(() -> GpxReader.read(
                utf8("<gpx><trk><trkseg><trkpt lat=\"1\" lon=\"999\"><ele>1</ele></trkpt></trkseg></trk></gpx>"),
                "a"))
                .hasMessageContaining("a point has a lon of 999");
    }

    private static List<Step> read(double length, double spacing, DoubleUnaryOperator height) {
        return steps(imported(length, spacing, height).workout().elements());
    }

    private static Imported imported(double length, double spacing, DoubleUnaryOperator height) {
        var imported = GpxReader.read(utf8("<gpx>" + track(length, spacing, height) + "</gpx>"), "a");
        assertThat(imported.workout().title()).isEqualTo("Round");
        return imported;
    }

    /** @param height not a number where a point has none */
    private static String track(double length, double spacing, DoubleUnaryOperator height) {
        var text = new StringBuilder("<trk><name>Round</name><trkseg>");
        for (double far = 0; far <= length; far += spacing) {
            double high = height.applyAsDouble(far);
            text.append(String.format(Locale.ROOT, "<trkpt lat=\"%.8f\" lon=\"10\">%s</trkpt>",
                    far / METRES_PER_DEGREE,
                    Double.isNaN(high) ? "" : String.format(Locale.ROOT, "<ele>%.2f</ele>", high)));
        }
        return text + "</trkseg></trk>";
    }

    private static double grade(Step step) {
        return ((InclineTarget.Steady) step.incline()).incline().percent();
    }

    private static double metres(Step step) {
        return ((Extent.ForDistance) step.extent()).distance().metres();
    }
}
