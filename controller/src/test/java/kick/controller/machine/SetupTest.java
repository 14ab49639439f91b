package kick.controller.machine;

import static kick.controller.ftms.Characteristic.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.units.Moment;

class SetupTest {
    private static final Set<Characteristic> TREADMILL = EnumSet.of(FITNESS_MACHINE_FEATURE, TREADMILL_DATA,
            TRAINING_STATUS, SUPPORTED_SPEED_RANGE, SUPPORTED_INCLINATION_RANGE,
            FITNESS_MACHINE_CONTROL_POINT,
            FITNESS_MACHINE_STATUS);
    private Moment now = Moment.ORIGIN;

    @Test void firstItReadsThenItSubscribesAndTheControlPointComesLast() {
        assertThat(all(Setup.of(TREADMILL, false, now))).containsExactly("read 2ACC", "read 2AD4",
                "read 2AD5",
                "read 2AD3", "subscribe 2ACD", "subscribe 2AD3", "subscribe 2ADA", "subscribe 2AD9");
    }

    @Test void whatAMachineLacksIsNotAskedFor() {
        assertThat(all(Setup.of(EnumSet.of(TREADMILL_DATA), false, now))).containsExactly("subscribe 2ACD");
    }

    @Test void whenAStopWaitsTheControlPointComesFirst() {
        assertThat(all(Setup.of(TREADMILL, true, now)).getFirst()).isEqualTo("subscribe 2AD9");
    }

    @Test void thereIsAPauseBeforeEachSubscription() {
        var setup = Setup.of(EnumSet.of(TREADMILL_DATA, TRAINING_STATUS), false, now);
        setup = setup.asked(now).settled(TRAINING_STATUS, now);
        assertThat(setup.next(now.plusMillis(99))).isNull();
        assertThat(setup.next(now.plusMillis(100))).isEqualTo(new Setup.Task(TREADMILL_DATA, true));
    }

    @Test void oneThingAtATime() {
        var setup = Setup.of(TREADMILL, false, now).asked(now);
        assertThat(setup.next(now)).isNull();
        assertThat(setup.settled(TREADMILL_DATA, now).next(now)).as("an answer for something else").isNull();
    }

    @Test void whatIsNeverAnsweredIsGivenUp() {
        var setup = Setup.of(TREADMILL, false, now).asked(now);
        assertThat(setup.at(now.plusMillis(4999)).next(now.plusMillis(4999))).isNull();
        assertThat(setup.at(now.plusMillis(5000)).next(now.plusMillis(5000)))
                .isEqualTo(new Setup.Task(SUPPORTED_SPEED_RANGE, false));
    }

    @Test void aSubscriptionThatFailsComesOnceMoreAfterAllOthers() {
        var data = Setup.of(EnumSet.of(TREADMILL_DATA, FITNESS_MACHINE_STATUS), false, now)
                .asked(now)
                .failed(TREADMILL_DATA, now);
        now = now.plusMillis(100);
        assertThat(data.next(now)).isEqualTo(new Setup.Task(FITNESS_MACHINE_STATUS, true));
        var again = data.asked(now).settled(FITNESS_MACHINE_STATUS, now);
        now = now.plusMillis(100);
        assertThat(again.next(now)).isEqualTo(new Setup.Task(TREADMILL_DATA, true, true));
        assertThat(again.asked(now).failed(TREADMILL_DATA, now).isDone()).isTrue();
    }

    @Test void whatCannotBeReadIsNotReadAgain() {
        var setup = Setup.of(EnumSet.of(TRAINING_STATUS), false, now).asked(now).failed(TRAINING_STATUS, now);
        assertThat(setup.next(now.plusMillis(100))).isEqualTo(new Setup.Task(TRAINING_STATUS, true));
    }

    private List<String> all(Setup setup) {
        List<String> tasks = new ArrayList<>();
        while (!setup.isDone()) {
            var task = setup.next(now);
            if (task == null) throw new AssertionError("stuck at " + setup);
            tasks.add((task.subscribe() ? "subscribe " : "read ")
                    + "%04X".formatted(task.characteristic().number()));
            setup = setup.asked(now).settled(task.characteristic(), now);
            now = now.plusMillis(100);
        }
        return tasks;
    }
}
