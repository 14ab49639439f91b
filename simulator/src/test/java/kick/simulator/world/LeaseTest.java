package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.simulator.monitor.Monitor;
import kick.simulator.monitor.Violation;

/** Dead man: runs whose window or terminal is gone, with the safety monitor watching. */
class LeaseTest {
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration LEASE = Duration.ofSeconds(15);

    private final List<Violation> violations = new ArrayList<>();
    private final List<ControllerEvent> told = new ArrayList<>();
    private Moment started = Moment.ORIGIN;

    /** The last sign of life is the runner's Start. */
    private SimulatedRun running() {
        var options = RunOptions.of(Plans.shortOne()).listener(this::hears);
        var free = options.settings();
        var leased = new Settings(free.name(), free.proof(), free.quirks(), free.speedCaps(),
                free.inclineCaps(),
                free.leftAlone(), free.acceleration(), true);
        var monitor = new Monitor(SimulatedRun.rules(leased), violations::add);
        var run = new SimulatedRun(options.with(leased), monitor::saw);
        assertThat(run.runUntil(Phase.Running.class, LIMIT)).isTrue();
        return run;
    }

    private void hears(ControllerEvent event, Moment at) {
        if (event instanceof ControllerEvent.Run(EngineEvent.CountDown(var seconds)) && seconds == 3)
            started = at;
        told.add(event);
    }

    @Test void leaseThatNobodyRenewsIsOverAfterFifteenSeconds() {
        var run = running();
        run.runUntil(started.plus(LEASE));
        assertThat(run.phase()).isInstanceOf(Phase.Running.class);
        run.run(Duration.ofMillis(10));
        assertThat(run.phase()).isInstanceOf(Phase.Easing.class);
    }

    @Test void leaseThatIsOverEndsTheRunWithAStandstill() {
        var run = running();
        assertThat(run.runToEnd(LIMIT)).isTrue();
        assertThat(told).contains(new ControllerEvent.Run(new EngineEvent.Ended(Ending.ABANDONED)));
        assertThat(run.truth().belt().speed()).isEqualTo(Speed.ZERO);
        assertThat(violations).isEmpty();
    }

    @Test void leaseThatIsRenewedLetsTheRunGoOn() {
        var run = running();
        for (int i = 0; i < 4; i++) {
            run.controller().renew(run.now());
            run.run(LEASE);
        }
        assertThat(run.phase()).isInstanceOf(Phase.Running.class);
    }

    @Test void leaseIsRenewedByWhateverTheRunnerAsksFor() {
        var run = running();
        for (int i = 0; i < 4; i++) {
            run.ask(new Input.NudgeSpeed(-10));
            run.run(LEASE);
        }
        assertThat(run.phase()).isInstanceOf(Phase.Running.class);
        assertThat(violations).isEmpty();
    }
}
