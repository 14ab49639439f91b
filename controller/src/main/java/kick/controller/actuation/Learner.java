package kick.controller.actuation;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Watches how a machine answers to its targets. Only changes that began from rest at one value and went
 * undisturbed to another are learned from.
 *
 * @param belt the change of speed under observation; null if there is none
 * @param deck the same for the incline
 * @param speed the last reported speed, and how many reports in a row had it
 */
public record Learner(Response response, @Nullable Episode belt, @Nullable Episode deck, Speed speed,
        int speedSteady,
        Incline incline, int inclineSteady) {

    /** A smaller change says too little. In hundredths of a km/h and tenths of a percent. */
    private static final int LEAST_SPEED = 100;
    private static final int LEAST_INCLINE = 10;
    private static final double THERE_KMH = 0.05;
    private static final double THERE_PERCENT = 0.1;
    /** No belt is steeper; one that seems to be reports what it was told (domain 1.3). In km/h per s. */
    private static final double STEEPEST = 3;
    private static final int LARGE = 200;
    private static final Duration GAP = Duration.ofMillis(2500);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int STEADY = 2;

    /** Begins with what is already known of the machine. */
    public static Learner from(Response known) {
        return new Learner(known, null, null, Speed.ZERO, 0, Incline.FLAT, 0);
    }

    public Learner asked(Speed target, Moment now) {
        boolean usable = speedSteady >= STEADY && !speed.isZero()
                && speed.distanceTo(target).hundredthsKmh() >= LEAST_SPEED;
        return with(usable ? Episode.begin(speed.kmh(), target.kmh(), now) : null, deck);
    }

    public Learner asked(Incline target, Moment now) {
        boolean usable = inclineSteady >= STEADY
                && Math.abs(incline.tenthsPercent() - target.tenthsPercent()) >= LEAST_INCLINE;
        return with(belt, usable ? Episode.begin(incline.percent(), target.percent(), now) : null);
    }

    /** Somebody else had a hand in it, or the belt was out of sight. */
    public Learner disturbed() {
        return belt == null && deck == null ? this : with(null, null);
    }

    public Learner reported(Speed newSpeed, @Nullable Incline newIncline, Moment now) {
        var next = belt(newSpeed, now);
        next = newIncline == null ? next : next.deck(newIncline, now);
        boolean sameIncline = newIncline == null || newIncline.equals(incline);
        return new Learner(next.response, next.belt, next.deck, newSpeed,
                newSpeed.equals(speed) ? Math.min(STEADY, speedSteady + 1) : 1,
                newIncline == null ? incline : newIncline,
                sameIncline ? Math.min(STEADY, inclineSteady + 1) : 1);
    }

    private Learner belt(Speed value, Moment now) {
        var episode = belt;
        if (episode == null) return this;
        if (isLost(episode, now)) return with(null, deck);
        boolean jumped = episode.steepness(value.kmh(), now) > STEEPEST
                && Math.abs(episode.to() - episode.from()) * 100 >= LARGE
                && episode.isThere(value.kmh(), THERE_KMH);
        if (jumped && episode.n() == 0) return with(response.showingSetpoint(), null, deck);
        var longer = episode.reported(value.kmh(), now);
        if (!longer.isThere(value.kmh(), THERE_KMH)) return with(longer, deck);
        var line = response.showsSetpoint() ? null : longer.line();
        if (line == null) return with(null, deck);
        boolean faster = longer.to() > longer.from();
        var known = faster ? response.up() : response.down();
        return with(response.withBelt(faster, known.learned(line.deadSeconds(), line.rate())), null, deck);
    }

    private Learner deck(Incline value, Moment now) {
        var episode = deck;
        if (episode == null) return this;
        if (isLost(episode, now)) return with(belt, null);
        var longer = episode.reported(value.percent(), now);
        if (!longer.isThere(value.percent(), THERE_PERCENT)) return with(belt, longer);
        var line = longer.line();
        if (line == null) return with(belt, null);
        boolean steeper = longer.to() > longer.from();
        var known = steeper ? response.rise() : response.fall();
        return with(response.withDeck(steeper, known.learned(line.deadSeconds(), line.rate())), belt, null);
    }

    private static boolean isLost(Episode episode, Moment now) {
        return now.since(episode.lastAt()).compareTo(GAP) > 0
                || now.since(episode.asked()).compareTo(PATIENCE) > 0;
    }

    private Learner with(@Nullable Episode newBelt, @Nullable Episode newDeck) {
        return with(response, newBelt, newDeck);
    }

    private Learner with(Response newResponse, @Nullable Episode newBelt, @Nullable Episode newDeck) {
        return new Learner(newResponse, newBelt, newDeck, speed, speedSteady, incline, inclineSteady);
    }
}
