package kick.ui.dashboard.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

class TraceTest {
    /** A point a second is what a screen can show of it. */
    private final Trace trace = new Trace(new PlanShape(List.of(), 1000, 10, 10));

    private List<Integer> lengths() {
        return trace.strokes().stream().map(List::size).toList();
    }

    @Test void whatNoScreenCouldShowIsLeftOut() {
        assertThat(trace.add(0, 8)).isTrue();
        assertThat(trace.add(0.5, 8)).isFalse();
        assertThat(trace.add(1, 8)).isTrue();
        assertThat(lengths()).containsExactly(2);
    }

    @Test void goingBackBeginsANewStroke() {
        trace.add(10, 8);
        assertThat(trace.add(9.5, 8)).isTrue();
        assertThat(lengths()).containsExactly(1, 1);
    }

    @Test void afterWhatWasNotRunANewStrokeBegins() {
        trace.add(10, 8);
        trace.lift();
        assertThat(trace.add(10.1, 8)).as("however near").isTrue();
        trace.add(12, 8);
        assertThat(lengths()).containsExactly(1, 2);
    }
}
