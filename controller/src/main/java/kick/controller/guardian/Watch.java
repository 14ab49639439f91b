package kick.controller.guardian;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;

/**
 * What a guardian thinks of its controller, and what it does about it. It never acts while the controller lives: a
 * single beat, at any time, ends everything that it had begun. A guardian that has acted does not go on watching; the
 * controller starts another one, and bluetoothd forgets what this one had subscribed to.
 *
 * @param vigil where it stands
 * @param looked when it was last asked; a long time since then was its own sleep, and no silence of the controller
 */
record Watch(Vigil vigil, Moment looked) {
    /** How long a silence is an alarm. A pulse is four beats a second. */
    static final Duration SILENCE = Duration.ofSeconds(2);
    /** How long the controller has to return, from its last beat. */
    static final Duration RETURN = Duration.ofSeconds(10);
    /** How long a machine that cannot be reached is looked for. */
    static final Duration SEARCH = Duration.ofMinutes(2);
    static final Duration SEARCH_AGAIN = Duration.ofSeconds(2);
    /** It looks at its clock as often. */
    static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration ASLEEP = Duration.ofMillis(1500);

    sealed interface Vigil {
        /** The controller has not said anything yet. */
        record Waiting() implements Vigil {}

        record Calm(Pulse pulse, Moment heard) implements Vigil {}

        /** @param acts when the controller's time to return is over */
        record Alarmed(Pulse pulse, Moment acts) implements Vigil {}

        /** @param again when the machine is to be looked for again; never while that is under way */
        record Reaching(Pulse pulse, Moment since, Moment again) implements Vigil {}

        record Acting(Moment since, Descent descent) implements Vigil {}

        record Over(End end) implements Vigil {}
    }

    record Next(Watch watch, List<Deed> deeds) {}

    static Watch begin(Moment now) {
        return new Watch(new Vigil.Waiting(), now);
    }

    /** How it ended; null while it goes on. */
    @Nullable End end() {
        return vigil instanceof Vigil.Over(var end) ? end : null;
    }

    Moment deadline() {
        var look = looked.plus(LOOK);
        return vigil instanceof Vigil.Acting(_, var descent) ? descent.deadline().min(look) : look;
    }

    Next on(Input input, Moment now) {
        var awake = forgiving(now);
        return switch (input) {
            case Input.Beat(var pulse) -> awake.beat(pulse, now);
            case Input.Farewell() -> awake.over(End.well("Kick has ended as it should"), now);
            case Input.Relief() -> awake.over(End.well("another guardian has taken over"), now);
            case Input.Death() -> awake.dead(now);
            default -> awake.passed(input, now);
        };
    }

    /** What this process has not seen, because it did not run itself, is not held against the controller. */
    private Watch forgiving(Moment now) {
        var gap = now.since(looked);
        if (gap.compareTo(ASLEEP) <= 0) return this;
        return new Watch(switch (vigil) {
            case Vigil.Calm(var pulse, var heard) -> new Vigil.Calm(pulse, heard.plus(gap));
            case Vigil.Alarmed(var pulse, var acts) -> new Vigil.Alarmed(pulse, acts.plus(gap));
            default -> vigil;
        }, looked);
    }

    private Next beat(Pulse pulse, Moment now) {
        return switch (vigil) {
            case Vigil.Waiting() -> to(new Vigil.Calm(pulse, now), now, note("on watch"));
            case Vigil.Calm _ -> to(new Vigil.Calm(pulse, now), now, List.of());
            case Vigil.Alarmed _ -> to(new Vigil.Calm(pulse, now), now, note("Kick answers again"));
            case Vigil.Reaching _,Vigil.Acting _ ->
                over(End.well("Kick answers again, and has the belt"), now);
            case Vigil.Over _ -> to(vigil, now, List.of());
        };
    }

    private Next dead(Moment now) {
        return switch (vigil) {
            case Vigil.Calm(var pulse, _) when pulse.inCharge() ->
                to(new Vigil.Alarmed(pulse, now.plus(RETURN)), now,
                        alarm("Kick has died", now.plus(RETURN), now));
            case Vigil.Waiting _,Vigil.Calm _ ->
                over(End.well("Kick has died, and was not in charge of the belt"), now);
            default -> passed(new Input.Tick(), now);
        };
    }

    private Next passed(Input input, Moment now) {
        return switch (vigil) {
            case Vigil.Calm(var pulse, var heard) -> calm(pulse, heard, now);
            case Vigil.Alarmed(var pulse, var acts) when !now.isBefore(acts) ->
                to(new Vigil.Reaching(pulse, now, Moment.NEVER), now,
                        List.of(new Deed.Note("Kick has not come back: takes up the link"),
                                new Deed.Reach()));
            case Vigil.Reaching reaching -> reaching(reaching, input, now);
            case Vigil.Acting acting -> acting(acting, input, now);
            default -> to(vigil, now, List.of());
        };
    }

    private Next calm(Pulse pulse, Moment heard, Moment now) {
        boolean silent = pulse.inCharge() && now.since(heard).compareTo(SILENCE) > 0;
        if (!silent) return to(vigil, now, List.of());
        var acts = heard.plus(RETURN);
        return to(new Vigil.Alarmed(pulse, acts), now, alarm("Kick does not answer", acts, now));
    }

    private Next reaching(Vigil.Reaching reaching, Input input, Moment now) {
        if (input instanceof Input.Linked)
            return to(new Vigil.Acting(reaching.since, Descent.of(reaching.pulse, now)), now,
                    note("has the link to the treadmill"));
        if (input instanceof Input.Unlinked(var why)) {
            var again = new Vigil.Reaching(reaching.pulse, reaching.since, now.plus(SEARCH_AGAIN));
            if (now.since(reaching.since).compareTo(SEARCH) >= 0)
                return over(End.badly("the treadmill could not be reached"), now);
            return to(again, now, List.of(new Deed.Alarm(
                    "the treadmill cannot be reached (" + why + "): use its own keys to stop the belt")));
        }
        if (now.isBefore(reaching.again)) return to(vigil, now, List.of());
        return to(new Vigil.Reaching(reaching.pulse, reaching.since, Moment.NEVER), now,
                List.of(new Deed.Reach()));
    }

    private Next acting(Vigil.Acting acting, Input input, Moment now) {
        if (input instanceof Input.Unlinked(var why))
            return to(new Vigil.Reaching(acting.descent.pulse(), acting.since, now.plus(SEARCH_AGAIN)), now,
                    List.of(new Deed.Alarm(
                            "the link is lost (" + why
                                    + "): use the treadmill's own keys to stop the belt")));
        var next = acting.descent.on(input, now);
        var end = next.end();
        if (end != null) return over(end, now);
        return to(new Vigil.Acting(acting.since, next.descent()), now, next.deeds());
    }

    private Next over(End end, Moment now) {
        return to(new Vigil.Over(end), now,
                end.good() ? note(end.how()) : List.of(new Deed.Alarm(end.how())));
    }

    private static Next to(Vigil vigil, Moment now, List<Deed> deeds) {
        return new Next(new Watch(vigil, now), deeds);
    }

    private static List<Deed> note(String what) {
        return List.of(new Deed.Note(what));
    }

    private static List<Deed> alarm(String what, Moment acts, Moment now) {
        return List.of(new Deed.Alarm("%s; in %d s the belt is eased to a walk and stopped".formatted(what,
                Math.max(0, acts.since(now).toSeconds()))));
    }
}
