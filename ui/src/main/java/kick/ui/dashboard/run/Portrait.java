package kick.ui.dashboard.run;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.Snapshot;
import kick.controller.engine.Phase;
import kick.controller.engine.Position;
import kick.controller.engine.Target;
import kick.controller.units.Incline;
import kick.controller.units.Speed;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.ui.dashboard.StepWords;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.chart.PlanShape;
import kick.ui.dashboard.run.Face.Link;
import kick.ui.dashboard.run.Face.Totals;
import kick.ui.text.Words;

/** Makes the face of a run from a snapshot. */
record Portrait(Plan plan, PlanShape shape, Texts texts, Words words) {
    /** Older than this is not "now" any more (domain 2.5). */
    private static final Duration FRESH = Duration.ofSeconds(2);
    private static final String NONE = "–";

    Face of(Snapshot now, Notice notice, Action action) {
        var stage = Stage.of(now);
        var reported = now.reported();
        var speed = reported == null ? null : reported.speed();
        var incline = reported == null ? null : reported.incline();
        var position = now.position();
        return new Face(stage, notice, speed == null ? NONE : words.speedNumber(speed), unit(speed),
                aim(now, speed),
                speed == null ? NONE : words.otherSpeed(speed),
                incline == null ? NONE : Words.oneDecimal(incline.percent()), inclineAim(now, incline),
                left(now), leftUnit(now), step(position, stage), next(position), totals(now), link(now),
                action, isStale(now), position == null ? -1 : shape.at(position));
    }

    boolean isStale(Snapshot now) {
        var reported = now.reported();
        return reported == null || now.at().since(reported.at()).compareTo(FRESH) > 0;
    }

    private Link link(Snapshot now) {
        if (!now.linked()) return Link.CONNECTING;
        return now.ready() && isStale(now) ? Link.SILENT : Link.CONNECTED;
    }

    /** What is wanted, unless it is there already. */
    private String aim(Snapshot now, @Nullable Speed speed) {
        if (!(now.wanted() instanceof Target.At(Speed wanted, _))) return "";
        boolean there = speed != null && words.speedNumber(speed).equals(words.speedNumber(wanted));
        return there ? "" : texts.of("run.aim", words.speedBeside(unit(speed), wanted));
    }

    private String unit(@Nullable Speed speed) {
        return speed == null ? words.speedUnit() : words.speedUnit(speed);
    }

    private String inclineAim(Snapshot now, @Nullable Incline incline) {
        if (!(now.wanted() instanceof Target.At(_, Incline wanted)) || wanted.equals(incline)) return "";
        return texts.of("run.aim", Words.oneDecimal(wanted.percent()));
    }

    /** What is left of the step: time, or metres, or, where it is open, what has been run. */
    private String left(Snapshot now) {
        if (now.phase() instanceof Phase.CountingDown c) return String.valueOf(c.said());
        var position = now.position();
        if (position == null) return NONE;
        var time = position.remainingTime(plan);
        if (time != null) return Words.countDown(time);
        var distance = position.remainingDistance(plan);
        return distance == null
                ? Words.clock(position.step().time())
                : words.countDown(distance, position.in(plan).extent()).split(" ")[0];
    }

    private String leftUnit(Snapshot now) {
        if (now.phase() instanceof Phase.CountingDown) return texts.of("run.until-start");
        var position = now.position();
        if (position == null) return texts.of("run.left");
        if (position.waiting()) return texts.of("run.left-waiting");
        var distance = position.remainingDistance(plan);
        if (distance != null)
            return texts.of("run.left-distance",
                    words.countDown(distance, position.in(plan).extent()).split(" ")[1]);
        return texts.of(position.remainingTime(plan) == null ? "run.so-far" : "run.left");
    }

    private String step(@Nullable Position position, Stage stage) {
        if (position != null) return sentence(position.in(plan));
        return stage == Stage.ENDED ? "" : sentence(plan.steps().getFirst());
    }

    private String next(@Nullable Position position) {
        int next = position == null ? 1 : position.index() + 1;
        return next >= plan.steps().size()
                ? texts.of("run.then-end")
                : texts.of("run.then", sentence(plan.steps().get(next)));
    }

    private String sentence(PlanStep step) {
        return new StepWords(texts, words).of(step);
    }

    private Totals totals(Snapshot now) {
        var position = now.position();
        var heart = now.heartRate() == null ? NONE : String.valueOf(now.heartRate());
        if (position == null)
            return new Totals(Words.clock(Duration.ZERO), clock(shape.seconds()),
                    words.distance(kick.controller.units.Distance.ZERO), words.climb(0), heart);
        return new Totals(Words.clock(position.total().time()),
                clock(Math.max(0, shape.seconds() - shape.at(position))),
                words.distance(position.total().distance()),
                words.climb(position.climbMicrometres() / 1e6), heart);
    }

    private static String clock(double seconds) {
        return Words.clock(Duration.ofSeconds(Math.round(seconds)));
    }
}
