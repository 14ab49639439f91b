package kick.simulator.benchmark;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.Next;
import kick.controller.engine.Phase;
import kick.controller.ftms.TreadmillData;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepClock;
import kick.controller.workout.StepKind;
import kick.simulator.world.RunOptions;
import kick.simulator.world.SimulatedRun;

/** What the parts that run most often cost, and the whole. See docs/simulator.md. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class KickBenchmark {
    private static final Speed SPEED = Speed.kmh(10);
    private static final Input REPORT = new Input.Reported(SPEED, Incline.FLAT);
    private static final Plan OPEN = plan(new Extent.Open());
    private static final Plan LONG = plan(new Extent.ForTime(Duration.ofHours(2)));

    private final byte[] octets = HexFormat.of().parseHex("8c052003d204000f0009002a002c0105783c00");
    private final Engine engine = new Engine(OPEN);
    private Phase phase = new Phase.Ready();
    private Moment now = Moment.ORIGIN;

    private static Plan plan(Extent extent) {
        return new Plan("benchmark", "Benchmark", List.of(new PlanStep("run", StepKind.EASY, 0, 0, extent,
                new Aim.Steady(SPEED), Incline.FLAT, Incline.FLAT, StepClock.AT_ONCE)));
    }

    /** Treadmill Data of 19 octets, flags 0x058C. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS) public TreadmillData decodeTreadmillData() {
        return TreadmillData.decode(octets);
    }

    /** The engine hears a report while the run goes on. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS) public Next engineStep() {
        now = now.plusMillis(500);
        if (phase instanceof Phase.Ready) started();
        var next = engine.step(phase, REPORT, now);
        phase = next.phase();
        return next;
    }

    private void started() {
        phase = engine.step(phase, new Input.Start(), now).phase();
        now = now.plusMillis(3000);
        phase = engine.step(phase, new Input.Tick(), now).phase();
        for (int i = 0; i < 3; i++) {
            now = now.plusMillis(500);
            phase = engine.step(phase, REPORT, now).phase();
        }
    }

    /**
     * An hour of the whole loop on the usual treadmill: controller, octets, link, machine, two reports a
     * second.
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS) public SimulatedRun simulatedHour() {
        var run = new SimulatedRun(RunOptions.of(LONG));
        run.run(Duration.ofHours(1));
        return run;
    }
}
