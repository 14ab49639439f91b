package kick.controller.gpx;

import static kick.controller.exchange.Sheets.steps;
import static kick.controller.exchange.Sheets.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

import kick.controller.workout.Extent;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Step;

class GpxReaderTest {
    /** On a circle of longitude. */
    private static final double METRES_PER_DEGREE = 6_371_000 * Math.PI / 180;

    @Test void anEvenSlopeIsOneStepOfItsGrade() {
        var course = read(2000, 10, far -> 0.04 * far);
        assertThat(course).singleElement().satisfies(step -> {
            assertThat(grade(step)).isEqualTo(4.0);
            assertThat(metres(step)).isCloseTo(2000, within(1.0));
        });
    }

    @Test void aHillGoesUpAndDownAndEndsWhereItBegan() {
        var course = read(4000, 8, far -> far < 2000 ? 0.06 * far : 0.06 * (4000 - far));
        assertThat(grade(course.getFirst())).isEqualTo(4.5);
        assertThat(course).anyMatch(step -> grade(step) == 6.0);
        // no belt goes down as it does outside
        assertThat(grade(course.getLast())).isEqualTo(-3.0);
        assertThat(course.stream().mapToDouble(GpxReaderTest::metres).sum()).isCloseTo(4000, within(2.0));
    }

    @Test void noLiftHasToRiseFasterThanItCan() {
        var course = read(3000, 10, far -> far % 400 < 200 ? 0 : 60);
        for (int i = 1; i < course.size(); i++)
            assertThat(Math.abs(grade(course.get(i)) - grade(course.get(i - 1)))).isLessThanOrEqualTo(4.5);
        assertThat(course).allMatch(step -> grade(step) >= -3 && grade(step) <= 15)
                .allMatch(step -> grade(step) * 2 == Math.rint(grade(step) * 2));
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
        var text = new StringBuilder("<gpx><trk><name>Round</name><trkseg>");
        for (double far = 0; far <= length; far += spacing)
            text.append(String.format(Locale.ROOT, "<trkpt lat=\"%.8f\" lon=\"10\"><ele>%.2f</ele></trkpt>",
                    far / METRES_PER_DEGREE, height.applyAsDouble(far)));
        var imported = GpxReader.read(utf8(text + "</trkseg></trk></gpx>"), "a");
        assertThat(imported.workout().title()).isEqualTo("Round");
        return steps(imported.workout().elements());
    }

    private static double grade(Step step) {
        return ((InclineTarget.Steady) step.incline()).incline().percent();
    }

    private static double metres(Step step) {
        return ((Extent.ForDistance) step.extent()).distance().metres();
    }
}
