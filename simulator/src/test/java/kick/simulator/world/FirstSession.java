package kick.simulator.world;

import java.time.Duration;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import kick.controller.commissioning.Commissioning;
import kick.controller.commissioning.Stage;
import kick.controller.commissioning.Trouble;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.machine.Motion;
import kick.controller.units.Incline;
import kick.controller.workout.Treadmill;
import kick.simulator.ConsoleKey;
import kick.simulator.Profile;

/** A runner who goes through the first session on a simulated treadmill, and does each thing when it is time. */
final class FirstSession {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Profile profile;
    private Commissioning state;
    private SimulatedRun run;

    FirstSession(Profile profile) {
        this.profile = profile;
        var belt = profile.belt().range();
        var deck = profile.deck();
        this.state = Commissioning.of(Treadmill.at(belt.minimum(), belt.maximum(), Incline.FLAT,
                deck == null ? Incline.FLAT : deck.range().maximum()));
        this.run = begun();
    }

    private SimulatedRun begun() {
        return new SimulatedRun(RunOptions.of(state.plan()).on(profile).startedByHand());
    }

    SimulatedRun run() {
        return run;
    }

    Commissioning state() {
        return state;
    }

    Stage stage() {
        return state.stage();
    }

    @Nullable Trouble trouble() {
        return state.trouble();
    }

    /** The whole of it, up to this stage or to trouble; the treadmill's display shows what it reports. */
    FirstSession upTo(Stage end) {
        byHand();
        play(240, session -> session.stage().compareTo(end) >= 0);
        return this;
    }

    /** The runner starts the belt with its own keys, and stops it by Kick. */
    void byHand() {
        play(10, session -> session.run.snapshot().motion() == Motion.STANDING
                && session.run.snapshot().ready());
        run.press(ConsoleKey.START);
        play(20, session -> session.state.asked());
        run.ask(new Input.Stop());
        play(90, session -> session.run.phase() instanceof Phase.Ended);
        if (stage() != Stage.START || trouble() != null) return;
        state = state.again();
        run = begun();
        play(5, session -> session.run.snapshot().ready());
        run.ask(new Input.Start());
    }

    void play(int seconds, Predicate<FirstSession> enough) {
        for (int i = 0; i < seconds * 10 && !enough.test(this) && trouble() == null; i++) {
            run.run(LOOK);
            take(state.heard(run.snapshot()));
            if (enough.test(this)) return;
            act();
        }
        for (int i = 0; i < 600 && trouble() != null && !(run.phase() instanceof Phase.Ended); i++) {
            run.run(LOOK);
            take(state.heard(run.snapshot()));
        }
    }

    /** The runner does nothing. */
    void watch(int seconds) {
        for (int i = 0; i < seconds * 10; i++) {
            run.run(LOOK);
            take(state.heard(run.snapshot()));
        }
    }

    /** What the treadmill's display, or its deck, looks like to the runner. */
    void answer(boolean asAsked) {
        take(state.answered(asAsked, run.snapshot()));
        if (!asAsked) watch(30);
    }

    /** Does what is next. */
    void act() {
        if (stage() == Stage.STOP) return;
        if (state.isQuestion(run.snapshot())) take(state.answered(true, run.snapshot()));
        else take(state.acted(run.now()));
        if (stage() == Stage.END) run.ask(new Input.Stop());
    }

    private void take(Commissioning.Next next) {
        state = next.then();
        next.asks().forEach(run::ask);
    }
}
