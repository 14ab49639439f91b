package kick.ui.dashboard.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.ControllerEvent;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.HeartRateMeasurement;
import kick.controller.gatt.GattEvent;
import kick.controller.workout.Plan;
import kick.controller.workout.Runner;
import kick.controller.workout.Workouts;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.Voice;
import kick.ui.dashboard.chart.Trace;
import kick.ui.text.Words;

/** What the run screen shows of a run on a simulated treadmill. */
class RunModelTest {
    private final Plan plan = Workouts.BUILT_IN.named("hill-sprints")
            .workout(Map.of(), Runner.DEFAULT)
            .planFor(Runner.DEFAULT);
    private final List<ControllerEvent> news = new ArrayList<>();
    private final SimulatedRun world = new SimulatedRun(
            RunOptions.of(plan).listener((event, _) -> news.add(event)));
    private final RunModel model = new RunModel(new OnBelt(plan, world), Runner.DEFAULT.paces(),
            Texts.in(Locale.ENGLISH),
            new Words(Runner.DEFAULT.units()), Voice.SILENT);

    private void play(int seconds) {
        for (int i = 0; i < 2 * seconds; i++) {
            world.run(Duration.ofMillis(500));
            model.show(world.snapshot(), List.copyOf(news));
            news.clear();
        }
    }

    @Test void noLineIsDrawnThroughStepsThatWereSkipped() {
        play(60);
        var before = model.face().second();
        for (int i = 0; i < 4; i++) {
            model.skip();
            play(1);
        }
        play(20);
        assertThat(model.face().second()).as("most of these steps was not run").isGreaterThan(before + 60);
        assertThat(model.trace().strokes().size()).isGreaterThan(1);
        for (var stroke : model.trace().strokes())
            for (int i = 1; i < stroke.size(); i++)
                assertThat(second(stroke, i) - second(stroke, i - 1)).isLessThan(5);
    }

    @Test void aHeartRateIsShownWhereThereIsOne() {
        play(30);
        assertThat(model.face().totals().heart()).isEqualTo("–");
        world.controller()
                .on(new GattEvent.ValueChanged(Characteristic.HEART_RATE_MEASUREMENT.uuid(),
                        HeartRateMeasurement.of(183).encode()), world.now());
        play(1);
        assertThat(model.face().totals().heart()).isEqualTo("183");
    }

    @Test void dataThatAreTooOldAreMarkedAsSuch() {
        play(60);
        assertThat(model.face().stale()).isFalse();
        world.happen(new Happening.OnLink(new Fault.Loss(1, Duration.ofSeconds(5))));
        play(4);
        assertThat(model.face().stale()).isTrue();
        assertThat(model.face().link()).isEqualTo(Face.Link.SILENT);
        play(10);
        assertThat(model.face().stale()).isFalse();
    }

    private static double second(List<Trace.Point> stroke, int point) {
        return stroke.get(point).second();
    }
}
