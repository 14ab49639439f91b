package kick.controller.recording;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.engine.Alarm;
import kick.controller.engine.EngineEvent;
import kick.controller.engine.Position;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.recording.SessionEvent.Kind;
import kick.controller.safety.Finding;

/** What of all that a controller tells is worth keeping, without its moment. */
record Occurrence(Kind kind, String detail) {

    /** Null for what the samples, laps and pauses say already. */
    static @Nullable Occurrence of(ControllerEvent event) {
        return switch (event) {
            case ControllerEvent.LinkUp() -> new Occurrence(Kind.LINK_UP, "");
            case ControllerEvent.LinkLost(var why) -> new Occurrence(Kind.LINK_LOST, why.toString());
            case ControllerEvent.MachineSaid(var status) -> said(status);
            case ControllerEvent.HeldBack(var request, var refused) -> new Occurrence(Kind.HELD_BACK,
                    "%s, %s: %s".formatted(request, refused.invariant(), refused.why()));
            case ControllerEvent.Unanswered(var request) ->
                new Occurrence(Kind.UNANSWERED, request.toString());
            case ControllerEvent.Noticed(Finding.Surge surge) ->
                new Occurrence(Kind.BELT_FAULT, surge.toString());
            case ControllerEvent.Noticed(Finding.NotFollowing not) ->
                new Occurrence(Kind.BELT_FAULT, not.toString());
            case ControllerEvent.Run(EngineEvent.Held(var speed, var incline)) ->
                new Occurrence(Kind.OVERRIDE,
                        speed + ", " + incline);
            case ControllerEvent.Run(EngineEvent.Released()) -> new Occurrence(Kind.RELEASED, "");
            case ControllerEvent.Run(EngineEvent.Alarmed(var alarm)) when alarm != Alarm.STILL_SLOWING ->
                new Occurrence(Kind.ALARM,
                        alarm.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> null;
        };
    }

    private static @Nullable Occurrence said(FitnessMachineStatus status) {
        return switch (status) {
            case FitnessMachineStatus.StoppedByUser _,FitnessMachineStatus.PausedByUser _ ->
                new Occurrence(Kind.STOPPED_AT_CONSOLE, "");
            case FitnessMachineStatus.StoppedBySafetyKey _ -> new Occurrence(Kind.SAFETY_KEY, "");
            default -> null;
        };
    }

    /** What the runner has changed within a step; null if nothing. */
    static @Nullable Occurrence between(@Nullable Position before, @Nullable Position now) {
        if (before == null || now == null || before.index() != now.index()) return null;
        int speed = now.speedNudge() - before.speedNudge();
        int incline = now.inclineNudge() - before.inclineNudge();
        if (speed == 0 && incline == 0) return null;
        return new Occurrence(Kind.NUDGE, speed == 0
                ? String.format(Locale.ROOT, "%+.1f %%", incline / 10.0)
                : String.format(Locale.ROOT, "%+.1f km/h", speed / 100.0));
    }
}
