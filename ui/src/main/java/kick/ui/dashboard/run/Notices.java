package kick.ui.dashboard.run;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.engine.Alarm;
import kick.controller.engine.Ending;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Hold;
import kick.controller.engine.PauseReason;
import kick.controller.engine.Phase;
import kick.controller.engine.Target;
import kick.controller.units.Moment;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.ui.dashboard.StepWords;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.run.Notice.Tone;
import kick.ui.text.LinkWords;
import kick.ui.text.Words;

/**
 * Decides what the runner has to read now: an alarm before everything, then what the treadmill does without us, then what
 * is about to change, then what was said.
 */
final class Notices {
    static final Notice NOTHING = new Notice(Tone.CALM, "");

    /** A change of the belt is told so long before. */
    private static final int CUE_SECONDS = 10;
    private static final Duration SAID_FOR = Duration.ofSeconds(6);
    /** Not over before a change of the belt that is told at the same time. */
    private static final Duration SAID_LONG = Duration.ofSeconds(20);

    private final Plan plan;
    private final Texts texts;
    private final Words words;
    private final StepWords steps;
    private @Nullable Alarm alarm;
    private @Nullable String said;
    private Moment saidUntil = Moment.ORIGIN;
    private @Nullable String linkTrouble;

    Notices(Plan plan, Texts texts, Words words) {
        this.plan = plan;
        this.texts = texts;
        this.words = words;
        this.steps = new StepWords(texts, words);
    }

    void happened(ControllerEvent event, Moment at) {
        switch (event) {
            case ControllerEvent.Run(var run) -> happened(run, at);
            case ControllerEvent.ConnectFailed(var why) -> linkTrouble = texts.said(LinkWords.of(why));
            case ControllerEvent.LinkLost(var why) -> linkTrouble = texts.said(LinkWords.of(why));
            case ControllerEvent.LinkUp() -> linkTrouble = null;
            case ControllerEvent.AccessFailed failed -> {
                var clause = LinkWords.of(failed);
                if (clause == null) return;
                say(LinkWords.sentence(texts.said(clause)), at);
                saidUntil = at.plus(SAID_LONG);
            }
            case ControllerEvent.RecordStuck(var why) -> {
                say(texts.of("notice.record-stuck", texts.said(why)), at);
                saidUntil = at.plus(SAID_LONG);
            }
            case ControllerEvent.RecordWritten() -> say(texts.of("notice.record-written"), at);
            default -> {}
        }
    }

    private void happened(EngineEvent event, Moment at) {
        switch (event) {
            case EngineEvent.Alarmed(var what) -> alarm = what;
            case EngineEvent.CountDown _,EngineEvent.Resumed(),EngineEvent.Ended _ -> alarm = null;
            // the belt is in sight again
            case EngineEvent.Paused(var why) when why == PauseReason.LONG_GAP -> alarm = null;
            case EngineEvent.NotNow(var why) ->
                say(texts.of("notice.not-now", texts.said(why)), at);
            case EngineEvent.Says(_, var text) -> say(text, at);
            case EngineEvent.Released() -> say(texts.of("notice.released"), at);
            case EngineEvent.ClockStarted(int index, _) when plan.steps()
                    .get(index)
                    .clock() != kick.controller.workout.StepClock.AT_ONCE ->
                say(texts.of("notice.at-speed", steps.name(plan.steps().get(index))), at);
            default -> {}
        }
    }

    private void say(String text, Moment at) {
        said = text;
        saidUntil = at.plus(SAID_FOR);
    }

    Notice of(Snapshot now, Stage stage, boolean prepared, boolean stale) {
        if (alarm != null && !isSeen(stage)) return alarm(alarm, stage);
        return switch (stage) {
            case BLIND -> notice(Tone.ALARM, "notice.blind");
            case RETURNED -> notice(Tone.WARNING, "notice.returned");
            case CONNECTING -> linkTrouble == null
                    ? notice(Tone.CALM, "notice.connecting")
                    : new Notice(Tone.WARNING, texts.of("notice.no-link", linkTrouble));
            case READY -> now.linked()
                    ? begin(now, prepared, "notice.ready")
                    : notice(Tone.WARNING, "notice.connecting");
            case COUNTING -> counting(now);
            case STARTING -> notice(Tone.CUE, "notice.starting");
            case HELD -> held(now);
            case RUNNING -> running(now, stale);
            case PAUSING -> notice(Tone.CUE, isOurs(now) ? "notice.pausing" : "notice.moving-again");
            case PAUSED -> begin(now, prepared, "notice.paused");
            case SLOWING -> notice(Tone.WARNING, "notice.slowing");
            case STOPPING -> notice(Tone.WARNING, "notice.stopping");
            case ENDED -> new Notice(Tone.CALM, ending(now));
        };
    }

    /** That the belt may be moving is no news to somebody who is told that it stands, or that it moves. */
    private static boolean isSeen(Stage stage) {
        return stage == Stage.RETURNED || stage == Stage.PAUSED;
    }

    private Notice counting(Snapshot now) {
        int seconds = now.phase() instanceof Phase.CountingDown c ? c.said() : 0;
        return new Notice(Tone.CUE, texts.of("notice.counting", seconds), seconds);
    }

    private static boolean isOurs(Snapshot now) {
        return now.phase() instanceof Phase.Paused p
                && (p.why() == PauseReason.RUNNER || p.why() == PauseReason.DID_NOT_START);
    }

    private Notice notice(Tone tone, String key) {
        return new Notice(tone, texts.of(key));
    }

    private Notice begin(Snapshot now, boolean prepared, String otherwise) {
        if (prepared) return notice(Tone.CUE, "notice.prepared");
        var spoken = spoken(now);
        if (spoken != null) return spoken;
        if (now.phase() instanceof Phase.Paused p && p.why() != PauseReason.RUNNER)
            return notice(Tone.WARNING, "pause." + p.why().name());
        return notice(Tone.CALM, otherwise);
    }

    private @Nullable Notice spoken(Snapshot now) {
        return said == null || now.at().isAfter(saidUntil) ? null : new Notice(Tone.CUE, said);
    }

    private Notice held(Snapshot now) {
        var position = now.position();
        Hold hold = position == null ? null : position.hold();
        if (position == null || hold == null) return notice(Tone.CALM, "notice.running");
        int seconds = seconds(now.at(), position.end(plan));
        if (seconds <= CUE_SECONDS && (hold.agreed() || isLast(position.index())))
            return cue(position.index(), Math.max(1, seconds));
        if (seconds <= CUE_SECONDS && isLowered(hold, plan.steps().get(position.index() + 1)))
            return lowered(hold, plan.steps().get(position.index() + 1), Math.max(1, seconds));
        return new Notice(Tone.WARNING, texts.of(hold.agreed() ? "notice.held-agreed" : "notice.held",
                words.speed(hold.speed()), Words.incline(hold.incline())));
    }

    /** Whether the next step takes something away from what the runner has chosen. */
    private static boolean isLowered(Hold hold, PlanStep next) {
        return hold.speed().isAbove(next.aim().first()) || hold.incline().isAbove(next.incline());
    }

    private Notice lowered(Hold hold, PlanStep next, int seconds) {
        return new Notice(Tone.CUE, texts.of("notice.held-lowered", seconds,
                words.speed(hold.speed().min(next.aim().first())),
                Words.incline(hold.incline().min(next.incline()))), seconds);
    }

    /** The deck is slow, so that it sets out before the step for which it does. */
    private Notice rising(int index, int seconds) {
        return new Notice(Tone.CUE, texts.of("notice.rises-in", seconds,
                Words.incline(plan.steps().get(index + 1).incline())), seconds);
    }

    private Notice running(Snapshot now, boolean stale) {
        if (stale) return notice(Tone.WARNING, "notice.stale");
        var position = now.position();
        if (position == null) return notice(Tone.CALM, "notice.running");
        int seconds = seconds(now.at(), position.end(plan));
        int rising = seconds(now.at(), now.deckRises());
        if (rising <= CUE_SECONDS) return rising(position.index(), Math.max(1, rising));
        if (seconds <= CUE_SECONDS) return cue(position.index(), Math.max(1, seconds));
        var spoken = spoken(now);
        if (spoken != null) return spoken;
        if (now.wanted() instanceof Target.At(_, var incline)
                && incline.isAbove(position.wantedIncline(plan)))
            return new Notice(Tone.CALM, texts.of("notice.rising", Words.incline(incline)));
        return position.waiting()
                ? new Notice(Tone.CALM, texts.of("notice.waiting", words.speed(position.wantedSpeed(plan))))
                : notice(Tone.CALM, "notice.running");
    }

    private static int seconds(Moment now, Moment then) {
        return then.equals(Moment.NEVER)
                ? Integer.MAX_VALUE
                : (int) Math.ceilDiv(then.nanosSince(now), 1_000_000_000L);
    }

    private Notice cue(int index, int seconds) {
        if (isLast(index))
            return new Notice(Tone.CUE, texts.of("notice.end-in", seconds), seconds);
        var next = plan.steps().get(index + 1);
        return new Notice(Tone.CUE,
                texts.of("notice.change-in", seconds, steps.change(plan.steps().get(index), next)), seconds);
    }

    private boolean isLast(int index) {
        return index + 1 == plan.steps().size();
    }

    private Notice alarm(Alarm what, Stage stage) {
        boolean mild = what == Alarm.STILL_SLOWING && stage != Stage.BLIND;
        return notice(mild ? Tone.WARNING : Tone.ALARM, "alarm." + what.name());
    }

    private String ending(Snapshot now) {
        return now.phase() instanceof Phase.Ended(_, Ending how) ? texts.of("ending." + how.name()) : "";
    }
}
