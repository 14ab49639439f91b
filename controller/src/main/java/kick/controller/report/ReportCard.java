package kick.controller.report;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Odometer;
import kick.controller.engine.Position;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.StepKind;

/**
 * Gathers a card for every step while a run goes on. Confined to the thread that tells it.
 */
public final class ReportCard {
    private final Plan plan;
    private final List<RepCard> cards = new ArrayList<>();
    private Odometer atTarget = Odometer.ZERO;
    private Odometer counted = Odometer.ZERO;
    private int overshoot;
    private boolean open;
    private boolean within;

    public ReportCard(Plan plan) {
        this.plan = plan;
    }

    /** @param now what the controller shows at the moment of the event */
    public void happened(ControllerEvent event, Snapshot now) {
        switch (event) {
            case ControllerEvent.Reported(var sample) -> reported(sample.speed(), now.position());
            case ControllerEvent.Run(EngineEvent.StepBegan _) -> begin(false);
            case ControllerEvent.Run(EngineEvent.ClockStarted(_, boolean atSpeed)) -> begin(atSpeed);
            case ControllerEvent.Run(EngineEvent.StepEnded ended) ->
                end(ended.index(), ended.step(), ended.transition(), ended.completed());
            case ControllerEvent.Run(EngineEvent.Ended _) when open && now.position() != null ->
                end(now.position().index(), now.position().step(), now.position().transition(), false);
            default -> {}
        }
    }

    private void begin(boolean atSpeed) {
        open = true;
        within = atSpeed;
        atTarget = Odometer.ZERO;
        counted = Odometer.ZERO;
        overshoot = 0;
    }

    private void end(int index, Odometer lap, Odometer transition, boolean completed) {
        countTo(lap);
        cards.add(new RepCard(index, plan.steps().get(index), lap, transition, atTarget, new Speed(overshoot),
                completed));
        open = false;
    }

    /** A report counts for the time up to it if it was at target, and so was the one before. */
    private void reported(Speed speed, @Nullable Position position) {
        if (!open || position == null || position.waiting()) return;
        var wanted = position.wantedSpeed(plan);
        int gap = speed.hundredthsKmh() - wanted.hundredthsKmh();
        int tolerance = Position.tolerance(wanted);
        boolean atTargetNow = Math.abs(gap) <= tolerance;
        within = within && atTargetNow;
        countTo(position.step());
        within = atTargetNow;
        overshoot = Math.max(overshoot, gap - tolerance);
    }

    private void countTo(Odometer step) {
        if (within) atTarget = atTarget.plus(step.minus(counted));
        counted = step;
    }

    /** One card for each step that was begun and is over, in the order in which they were run. */
    public List<RepCard> all() {
        return List.copyOf(cards);
    }

    /** The cards of the work steps. */
    public List<RepCard> cards() {
        return cards.stream().filter(c -> c.step().kind() == StepKind.WORK).toList();
    }

    /**
     * By how much the last of the repetitions was faster than the first, in percent of the first; negative
     * if it was slower, zero where there are not two.
     */
    public double drift() {
        return Verdict.of(cards()).drift().orElse(0);
    }
}
