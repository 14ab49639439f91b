package kick.ui;

import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Ending;
import kick.controller.engine.Engine;
import kick.controller.enrolment.Enrolled;
import kick.controller.enrolment.Enrolments;
import kick.controller.ftms.Services;
import kick.controller.guardian.Pulse;
import kick.controller.live.Clock;
import kick.controller.live.LiveRun;
import kick.controller.recording.MachineRecord;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Validation;
import kick.ui.text.LinkWords;
import kick.ui.text.Words;

/** Runs a workout on a real treadmill. */
final class OnTreadmill {
    private static final Duration STRAP_IN_REACH = Duration.ofSeconds(10);

    private final Bluetooth bluetooth;
    private final DataFolder data;
    private final Enrolments memory;
    private final RunOutput output;
    private final RunLines lines;

    /** @param lines what is asked of the run where there is no whole terminal */
    OnTreadmill(Bluetooth bluetooth, DataFolder data, RunOutput output, RunLines lines) {
        this.bluetooth = bluetooth;
        this.data = data;
        this.memory = data.machines();
        this.output = output;
        this.lines = lines;
    }

    /**
     * @param wanted the treadmill's name or address
     * @param strap a heart-rate strap's; null if there is none
     * @param plans the plan for a treadmill that can do this
     * @return the program's exit code
     * @throws NoTreadmillException if there is none to run on
     */
    int run(String wanted, @Nullable String strap, Function<Treadmill, Validation> plans, Runner runner)
            throws InterruptedException {
        var machine = mine(wanted);
        var known = memory.response(machine.address());
        var reach = Treadmills.of(machine.likeness(), known);
        var validation = plans.apply(reach);
        if (!output.accepts(validation)) return ExitCodes.STOPPED;
        if (!machine.commissioned())
            output.err()
                    .println(
                            "Note: nobody has gone through the first session with this treadmill yet, which shows that it"
                                    + " does what it is told; the window leads through it (kick dashboard). Until then stay on the"
                                    + " side rails until you have seen the belt start, and know where its own stop key is.");
        var plan = validation.substitute();
        var heart = strap == null ? null : strap(strap);
        var times = PlanTimes.of(plan, runner, reach);
        output.introduce(plan, machine.title(), runner, known);
        var record = new MachineRecord(machine.title(), machine.likeness().manufacturer(),
                machine.likeness().model(), "", false, known);
        try (var diary = new Diary(data, plan, runner, record);
                var guardian = bluetooth.guarded(machine.address(),
                        trouble -> output.err().println("Note: " + trouble + "."))) {
            var live = new LiveRun(bluetooth.to(machine.address()), heart, new Engine(plan, known),
                    Treadmills.settings(machine, runner), Clock.ofThisComputer(),
                    (run, can) -> guardian.beat(Pulse.of(run, can)));
            return show(live, plan, machine, new Words(runner.units()), times, diary);
        }
    }

    private int show(LiveRun live, Plan plan, Enrolled machine, Words words, PlanTimes times, Diary diary)
            throws InterruptedException {
        Audience audience;
        TreadmillRun run;
        Outcome outcome;
        try (var console = output.console();
                var view = output.view(console, plan, machine.title(), false, words, times)) {
            audience = new Audience(plan, view, diary);
            if (console == null) lines.listen();
            run = new TreadmillRun(live, audience, console, lines::next);
            RunCommand.stopOnSignal(run::stop);
            outcome = run.toEnd();
        }
        RunCommand.remember(memory, machine.address(), outcome.learned(), output.err());
        output.report(outcome, audience.report(), diary.keep(output.err()), data,
                words);
        return exitCode(run, outcome, diary);
    }

    private static int exitCode(TreadmillRun run, Outcome outcome, Diary diary) {
        var failure = run.failure();
        if (failure != null) throw new NoTreadmillException(LinkWords.of(failure));
        boolean never = outcome.ending() == Ending.STOPPED_BY_RUNNER && run.didNotStart();
        return never ? ExitCodes.NO_TREADMILL : RunCommand.exitCode(outcome.ending(), diary);
    }

    /** The one that was enrolled under this name or address; its namesakes are not followed. */
    private Enrolled mine(String wanted) throws InterruptedException {
        var mine = memory.enrolled(wanted);
        if (mine.size() == 1) return mine.getFirst();
        if (mine.size() > 1)
            throw new NoTreadmillException("you have enrolled " + mine.size() + " treadmills called " + wanted
                    + "; say which by its address: "
                    + String.join(", ", mine.stream().map(Enrolled::address).toList()));
        if (output.person()) return new Enrolling(bluetooth, memory).enrol(wanted, false, output.out());
        throw new NoTreadmillException("\"" + wanted + "\" is new to Kick; make it yours first: kick enrol \""
                + wanted + "\"");
    }

    /** A strap that is not there does not keep anybody from running. */
    private LiveRun.@Nullable Opener strap(String wanted) throws InterruptedException {
        if (Bluetooth.isAddress(wanted)) return bluetooth.beside(wanted.strip().toUpperCase(Locale.ROOT));
        var all = bluetooth.called(wanted, Services.HEART_RATE, STRAP_IN_REACH);
        if (all.size() == 1) return bluetooth.beside(all.getFirst().address());
        output.err()
                .println(all.isEmpty()
                        ? "Note: no heart-rate strap called \"" + wanted
                                + "\" is in reach; put it on and moisten it. Running without it."
                        : "Note: several heart-rate straps are called \"" + wanted
                                + "\"; give the address of yours. Running without it.");
        return null;
    }
}
