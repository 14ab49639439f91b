package kick.controller.exchange;

import java.util.Locale;

import kick.controller.workout.Effort;
import kick.controller.workout.Extent;
import kick.controller.workout.Target;
import kick.controller.workout.Target.Single;

/**
 * What steps aim at and how they end, where a file gives bands, heart rates or nothing at all: a belt needs one speed and
 * an end that it knows. Everything that is not as the file says is noted.
 */
public final class Aims {
    /** A step that is the runner's, offered at the easy pace. */
    public static final Target YOURS = yoursFrom(new Target.AtEffort(Effort.EASY));
    /** In m/s: so wide is a band that only means one speed, as a watch cannot have just one. */
    private static final double NARROW = 0.08;

    private final Notes notes;

    public Aims(Notes notes) {
        this.notes = notes;
    }

    /** A step that is the runner's, offered at {@code start}; never faster than a little above mile pace. */
    public static Target yoursFrom(Single start) {
        return new Target.RunnerControlled(start, new Target.AtEffort(Effort.MILE, 1.1));
    }

    /** The middle of two speeds in m/s, in whatever order; a bound of zero is none. */
    public Single speeds(double one, double other, Place place) {
        double slow = one <= 0 ? other : one;
        double fast = other <= 0 ? one : other;
        if (Math.abs(fast - slow) > NARROW) banded(place);
        return Sensible.speed((slow + fast) / 2 * 3.6, place);
    }

    /** The middle of two fractions of an effort's speed, in whatever order. */
    public Single fractions(Effort effort, double one, double other, Place place) {
        if (one != other) banded(place);
        return Sensible.effort(effort, (one + other) / 2, place);
    }

    private void banded(Place place) {
        notes.add(Warning.Code.BAND, place, "a step is run in the middle of the band that it gives");
    }

    /** @param aim what the file has the step aim at, e.g. {@code a heart rate}; empty if at nothing */
    public Target yours(String aim, Place place) {
        notes.add(Warning.Code.YOURS, place, (aim.isEmpty()
                ? "a step gives no speed"
                : "a step aims at " + aim + ", which is not a speed")
                + ", so it is yours: it is offered at your easy pace");
        return YOURS;
    }

    /** @param end what ends the step by the file, e.g. {@code a heart rate} */
    public Extent openEnd(String end, Place place) {
        notes.add(Warning.Code.OPEN_END, place,
                "a step ends by %s, which a treadmill does not know; you end it".formatted(end));
        return new Extent.Open();
    }

    /**
     * Lets pass what is for runners.
     *
     * @param sport as the file says; empty if it does not
     * @throws ImportException if it is for others
     */
    public static void checkSport(String sport, Answers answers, Place place) {
        var said = sport.toLowerCase(Locale.ROOT);
        if (said.contains("run") || said.contains("walk") || said.equals("treadmill")) return;
        if (said.isEmpty() || said.equals("other") || said.equals("generic")) {
            answers.to(Question.SPORT, place, "it does not say that it is for runners");
            return;
        }
        throw new ImportException(place,
                "this is a workout for \"%s\", whose targets mean nothing on a treadmill"
                        .formatted(Sensible.shortened(sport)),
                "get one for running");
    }
}
