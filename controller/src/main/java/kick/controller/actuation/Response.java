package kick.controller.actuation;

import java.time.Duration;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * How one machine answers to targets.
 *
 * @param showsSetpoint whether it reports what it was told at once; then nothing can be learned from it
 */
public record Response(Ramp up, Ramp down, Ramp rise, Ramp fall, boolean showsSetpoint) {

    /** Nothing is known yet. */
    public static final Response UNKNOWN = new Response(Ramp.UNKNOWN, Ramp.UNKNOWN, Ramp.UNKNOWN,
            Ramp.UNKNOWN, false);

    public boolean isLearned() {
        return up.isKnown() || down.isKnown();
    }

    /**
     * From the request until the belt is within {@code tolerance} of the new speed; zero where that is
     * not known.
     */
    public Duration toReach(Speed from, Speed to, int toleranceHundredths) {
        var ramp = to.isAbove(from) ? up : down;
        int change = from.distanceTo(to).hundredthsKmh() - toleranceHundredths;
        return change <= 0 || !ramp.isKnown() ? Duration.ZERO : ramp.timeFor(change / 100.0);
    }

    /** From the request to slow down until the belt has left its old speed by {@code tolerance}. */
    public Duration toLeave(int toleranceHundredths) {
        return down.isKnown() ? down.timeFor(toleranceHundredths / 100.0) : Duration.ZERO;
    }

    /** From the request until the deck is at the new incline; zero where that is not known. */
    public Duration toReach(Incline from, Incline to) {
        var ramp = to.isAbove(from) ? rise : fall;
        double change = Math.abs(to.percent() - from.percent());
        return change == 0 || !ramp.isKnown() ? Duration.ZERO : ramp.timeFor(change);
    }

    /** The same machine where its belt is taken up no faster than this, in km/h per s (S11). */
    public Response noSteeperThan(double kmhPerSecond) {
        return up.rate() <= kmhPerSecond
                ? this
                : new Response(new Ramp(up.deadSeconds(), kmhPerSecond, up.episodes()), down, rise, fall,
                        showsSetpoint);
    }

    Response withBelt(boolean faster, Ramp ramp) {
        return faster
                ? new Response(ramp, down, rise, fall, showsSetpoint)
                : new Response(up, ramp, rise, fall, showsSetpoint);
    }

    Response withDeck(boolean steeper, Ramp ramp) {
        return steeper
                ? new Response(up, down, ramp, fall, showsSetpoint)
                : new Response(up, down, rise, ramp, showsSetpoint);
    }

    Response showingSetpoint() {
        return new Response(Ramp.UNKNOWN, Ramp.UNKNOWN, rise, fall, true);
    }
}
