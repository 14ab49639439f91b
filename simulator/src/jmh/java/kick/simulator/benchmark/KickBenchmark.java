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

import kick.controller.actuation.Learner;
import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;
import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.Next;
import kick.controller.engine.Phase;
import kick.controller.engine.Target;
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

    private static final Plan AHEAD = new Plan("benchmark", "Benchmark", List.of(
            step("easy", new Extent.ForTime(Duration.ofSeconds(20)), SPEED, StepClock.AT_ONCE),
            step("stride", new Extent.ForTime(Duration.ofSeconds(20)), Speed.kmh(16), StepClock.PRE_RAMP)));
    private static final Ramp RAMP = new Ramp(1, 0.65, 3);
    private static final Response KNOWN = new Response(RAMP, RAMP, Ramp.UNKNOWN, Ramp.UNKNOWN, false);
    private static final Learner LEARNING = learning();

    private final byte[] octets = HexFormat.of().parseHex("8c052003d204000f0009002a002c0105783c00");
    private final Engine engine = new Engine(OPEN);
    private final Engine planning = new Engine(AHEAD, KNOWN);
    private Phase phase = new Phase.Ready();
    private Moment now = Moment.ORIGIN;
    private final Phase before = started(planning);
    private final Moment soon = now.plusMillis(500);

    private static Plan plan(Extent extent) {
        return new Plan("benchmark", "Benchmark", List.of(step("run", extent, SPEED, StepClock.AT_ONCE)));
    }

    private static PlanStep step(String name, Extent extent, Speed speed, StepClock clock) {
        return new PlanStep(name, StepKind.EASY, 0, 0, extent, new Aim.Steady(speed), Incline.FLAT,
                Incline.FLAT, clock);
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
        if (phase instanceof Phase.Ready) phase = started(engine);
        var next = engine.step(phase, REPORT, now);
        phase = next.phase();
        return next;
    }

    /**
     * The same on a machine whose ramp is known, shortly before the belt has to be started for an
     * interval, with what is wanted of it.
     */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS) public Target engineStepBeforeAnInterval() {
        return planning.target(planning.step(before, REPORT, soon).phase(), soon);
    }

    /** A report while the belt is on its way to a new speed and its ramp is being learned. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS) public Learner learnFromAReport() {
        return LEARNING.reported(Speed.kmh(11), Incline.FLAT, Moment.ORIGIN.plusMillis(3500));
    }

    private static Learner learning() {
        var learner = Learner.from(Response.UNKNOWN);
        for (int i = 0; i < 3; i++)
            learner = learner.reported(SPEED, Incline.FLAT, Moment.ORIGIN.plusMillis(500 * i));
        learner = learner.asked(Speed.kmh(16), Moment.ORIGIN.plusMillis(1500));
        for (int i = 4; i < 7; i++)
            learner = learner.reported(Speed.kmh(8.5 + 0.33 * i), Incline.FLAT,
                    Moment.ORIGIN.plusMillis(500 * i));
        return learner;
    }

    private Phase started(Engine engine) {
        var begun = engine.step(new Phase.Ready(), new Input.Start(), now).phase();
        now = now.plusMillis(3000);
        begun = engine.step(begun, new Input.Tick(), now).phase();
        for (int i = 0; i < 3; i++) {
            now = now.plusMillis(500);
            begun = engine.step(begun, REPORT, now).phase();
        }
        return begun;
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
