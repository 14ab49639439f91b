package kick.controller.machine;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.Pause;
import kick.controller.ftms.ControlPointRequest.Stop;
import kick.controller.safety.Figures;
import kick.controller.units.Moment;

/**
 * Bringing the belt to a stand (S5). The first request goes out at once, whatever is under way, and is
 * repeated every half second until the belt is seen to stand. Some machines refuse Stop while they move and
 * take Pause (quirks 5.2), so a refusal changes over to the other; at rest the one that was wanted is said
 * once more if it was never granted.
 *
 * @param sent how often anything was sent
 * @param sentAt when it was last sent
 * @param at when it counts as sent, for saying it again
 * @param other whether the other request is to be tried next
 * @param granted whether the request that is wanted was granted
 * @param saidAtRest whether it was said to a standing belt
 */
record Halt(int sent, Moment sentAt, Moment at, boolean other, boolean granted, boolean saidAtRest) {

    static final Halt NONE = new Halt(0, Moment.ORIGIN, Moment.ORIGIN, false, false, false);

    @Nullable ControlPointRequest next(Wanted wanted, Motion motion, Moment now) {
        boolean pause = wanted instanceof Wanted.Paused;
        if (sent == 0) return request(pause);
        if (motion == Motion.STANDING && (granted || saidAtRest)) return null;
        if (now.isBefore(deadline(motion))) return null;
        return request(pause != (other && motion != Motion.STANDING));
    }

    private static ControlPointRequest request(boolean pause) {
        return pause ? new Pause() : new Stop();
    }

    Halt sent(boolean atRest, Moment now) {
        return new Halt(sent + 1, now, now, other, granted, saidAtRest || atRest && sent > 0);
    }

    Halt granted(boolean theWantedOne) {
        return new Halt(sent, sentAt, at, other, granted || theWantedOne, saidAtRest);
    }

    /** Once it was granted, a refusal only says that it was said before. */
    Halt refused() {
        return granted ? this : new Halt(sent, sentAt, at, !other, granted, saidAtRest);
    }

    /** The request never reached the machine; say it again almost at once, never later than planned. */
    Halt lost(Moment now) {
        var soon = now.minus(Figures.STOP_AGAIN).plusMillis(100);
        return new Halt(sent, sentAt, soon.min(at), other, granted, saidAtRest);
    }

    /** What may have stood in the way is gone: if it was not granted yet, say it again now. */
    Halt permitted() {
        return sent == 0 || granted
                ? this
                : new Halt(sent, sentAt, Moment.ORIGIN, other, granted, saidAtRest);
    }

    Moment deadline(Motion motion) {
        if (sent == 0) return Moment.ORIGIN;
        return motion == Motion.STANDING && (granted || saidAtRest)
                ? Moment.NEVER
                : at.plus(Figures.STOP_AGAIN);
    }
}
