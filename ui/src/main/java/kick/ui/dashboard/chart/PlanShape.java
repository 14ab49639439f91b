package kick.ui.dashboard.chart;

import java.util.ArrayList;
import java.util.List;

import kick.controller.engine.Position;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Paces;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.PlanTimes;

/**
 * A plan over time.
 *
 * @param seconds of the whole; an open step, which has no length of its own, counts a minute
 * @param top the highest speed, in km/h
 * @param steepest in percent; never below 10, so that small inclines look small
 */
public record PlanShape(List<Piece> pieces, double seconds, double top, double steepest) {
    private static final double OPEN_SECONDS = 60;
    private static final double LEAST_STEEP = 10;

    /**
     * One step, from and to in seconds since the beginning.
     *
     * @param speed at its beginning and end, in km/h
     * @param incline likewise, in percent
     */
    public record Piece(double from, double to, Line speed, Line incline, Band band) {}

    /** A value that changes evenly. */
    public record Line(double first, double last) {}

    public PlanShape {
        pieces = List.copyOf(pieces);
    }

    public static PlanShape of(Plan plan, PlanTimes times, Paces paces) {
        List<Piece> pieces = new ArrayList<>();
        double at = 0;
        double top = 1;
        double steepest = LEAST_STEEP;
        for (int i = 0; i < plan.steps().size(); i++) {
            var step = plan.steps().get(i);
            var time = times.steps().get(i);
            double to = at + (time.open()
                    ? OPEN_SECONDS
                    : seconds(time.leadIn().time()) + seconds(time.run().time()));
            pieces.add(piece(step, at, to, paces));
            at = to;
            top = Math.max(top, Math.max(step.aim().first().kmh(), last(step.aim()).kmh()));
            steepest = Math.max(steepest, Math.max(step.incline().percent(), step.inclineTo().percent()));
        }
        return new PlanShape(pieces, at, top, steepest);
    }

    private static Piece piece(PlanStep step, double from, double to, Paces paces) {
        var first = step.aim().first();
        var last = last(step.aim());
        return new Piece(from, to, new Line(first.kmh(), last.kmh()),
                new Line(step.incline().percent(), step.inclineTo().percent()),
                Band.of(first.max(last), steeper(step.incline(), step.inclineTo()), paces));
    }

    private static Incline steeper(Incline a, Incline b) {
        return a.isAbove(b) ? a : b;
    }

    private static Speed last(Aim aim) {
        return aim instanceof Aim.Ramp(_, var to) ? to : aim.first();
    }

    /** Where a run stands on this curve, in seconds since the beginning; a step never reaches into the next. */
    public double at(Position position) {
        var piece = pieces.get(position.index());
        return Math.min(piece.to(),
                piece.from() + position.transition().seconds() + position.step().seconds());
    }

    private static double seconds(java.time.Duration time) {
        return time.toMillis() / 1000.0;
    }
}
