package kick.simulator.world;

import java.time.Duration;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Settings;
import kick.controller.Snapshot;
import kick.controller.TreadmillController;
import kick.controller.engine.Engine;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.gatt.Gatt;
import kick.controller.live.Linkage;
import kick.controller.units.Moment;
import kick.simulator.ConsoleKey;
import kick.simulator.Treadmill;
import kick.simulator.belt.Surface;
import kick.simulator.link.SimulatedGatt;
import kick.simulator.monitor.Fact;
import kick.simulator.monitor.Rules;

/**
 * The real controller running a plan on a simulated treadmill, in virtual time. The link is sought as soon as
 * the run exists, and again whenever it was lost, as in a live run.
 */
public final class SimulatedRun {
    private static final Duration AWAKE_AGAIN = Duration.ofSeconds(1);

    private final World world = new World();
    private final RunOptions options;
    private final SimulatedGatt gatt;
    private TreadmillController controller;
    private final Host host;
    private final SimulatedRunner runner;
    private final @Nullable Witness witness;

    public SimulatedRun(RunOptions options) {
        this(options, null);
    }

    /** @param history hears everything that passes, as {@link #rules} measure it */
    public SimulatedRun(RunOptions options, @Nullable BiConsumer<Fact, Moment> history) {
        this.options = options;
        var start = world.now();
        witness = history == null ? null : new Witness(history);
        gatt = new SimulatedGatt(new Treadmill(options.profile(), start), options.radio(), options.seed(),
                world::now,
                (event, _) -> post(event));
        controller = started();
        host = new Host(witness);
        runner = new SimulatedRunner(options.hesitation(), options.persistent(), this::ask);
        world.add(gatt);
        world.add(runner);
        world.addHost(host);
        for (var entry : options.scenario().entries())
            world.at(start.plus(entry.at()), _ -> happen(entry.what()));
        host.lives(new Linkage(link(), controller), start);
    }

    /** Kick, as it is when it has just been started. */
    private TreadmillController started() {
        var fresh = new TreadmillController(link(), new Engine(options.plan(), options.known()),
                options.settings(), this::heard, world.now());
        if (witness != null) witness.watches(fresh, world.now());
        return fresh;
    }

    private Gatt link() {
        return witness == null ? gatt : witness.tapped(gatt);
    }

    // --- running -------------------------------------------------------------------------------------------

    public Moment now() {
        return world.now();
    }

    public void run(Duration time) {
        world.run(time);
    }

    public void runUntil(Moment end) {
        world.runUntil(end);
    }

    /** @return whether the run ended within {@code limit} */
    public boolean runToEnd(Duration limit) {
        return world.runUntil(() -> controller.phase() instanceof Phase.Ended, world.now().plus(limit));
    }

    /** @return whether the run came into this phase within {@code limit} */
    public boolean runUntil(Class<? extends Phase> phase, Duration limit) {
        return world.runUntil(() -> phase.isInstance(controller.phase()), world.now().plus(limit));
    }

    // --- hands ---------------------------------------------------------------------------------------------

    /** The runner asks Kick for something, now. */
    public void ask(Input input) {
        host.post(input);
    }

    /** A hand presses a key of the console, now. */
    public void press(ConsoleKey key) {
        gatt.machine().press(key, world.now());
    }

    /** Something happens, now. */
    public void happen(Happening what) {
        switch (what) {
            case Happening.OnLink(var fault) -> gatt.suffer(fault);
            case Happening.InMachine(var fault) -> gatt.machine().suffer(fault, world.now());
            case Happening.AtConsole(var key) -> press(key);
            case Happening.Asked(var input) -> ask(input);
            case Happening.OnBelt(boolean there) -> gatt.machine().runnerOnBelt(there, world.now());
            case Happening.Stall(var time) -> stall(time);
            case Happening.Suspend(var time) -> suspend(time);
            case Happening.Meddled(var request) -> gatt.meddle(request.encode());
            case Happening.Killed(var away) -> kill(away);
        }
    }

    private void stall(Duration time) {
        host.heldUp(world.now());
        world.stall(time);
    }

    private void suspend(Duration time) {
        host.sleeps(time, world.now());
        world.stall(time);
    }

    private void kill(Duration away) {
        if (host.isDead()) return;
        host.dies();
        gatt.disconnect();
        world.at(world.now().plus(away), _ -> startAgain());
    }

    private void startAgain() {
        if (!world.hostIsAwake()) {
            world.at(world.now().plus(AWAKE_AGAIN), _ -> startAgain());
            return;
        }
        controller = started();
        host.lives(new Linkage(link(), controller), world.now());
    }

    // --- what can be seen ----------------------------------------------------------------------------------

    /** Belt and deck as they are. */
    public Surface truth() {
        return gatt.machine().surface(world.now());
    }

    public Treadmill treadmill() {
        return gatt.machine();
    }

    public TreadmillController controller() {
        return controller;
    }

    public Phase phase() {
        return controller.phase();
    }

    public Snapshot snapshot() {
        return controller.snapshot(world.now());
    }

    /** Whether Kick gets to do anything now: it runs, and its host does. */
    public boolean kickIsAwake() {
        return world.hostIsAwake() && !host.isDead();
    }

    /** What a monitor of this run has to know besides its history. */
    public static Rules rules(Settings settings) {
        return Witness.rules(settings);
    }

    private void post(kick.controller.gatt.GattEvent event) {
        host.post(event);
    }

    private void heard(ControllerEvent event, Moment now) {
        if (witness != null) witness.told(event);
        options.listener().accept(event, now);
        if (!options.byHand()) runner.hear(event, world.now());
    }
}
