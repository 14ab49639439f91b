package kick.controller.workout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

import kick.controller.units.Distance;

/** How hard a runner works, in a way that means a different speed for each runner. */
public sealed interface Effort {
    /** The pace of an easy run, inside the band from {@link #EASIEST} to {@link #EASY_FASTEST}. */
    Effort EASY = new ShareOfVo2max(0.65);
    Effort EASIEST = new ShareOfVo2max(0.59);
    Effort EASY_FASTEST = new ShareOfVo2max(0.74);
    /** The predicted pace of a marathon: a fixed share would be far off for slow runners. */
    Effort MARATHON = new RacePace(RaceDistance.MARATHON);
    Effort THRESHOLD = new ShareOfVo2max(0.88);
    Effort INTERVAL = new ShareOfVo2max(0.975);
    Effort REPETITION = new ShareOfVo2max(1.089);
    Effort MILE = new RacePace(Distance.MILE);

    /**
     * A share of the highest oxygen uptake. It is the uptake that is multiplied, not the speed.
     *
     * @param share 0.3 to 1.3
     */
    record ShareOfVo2max(double share) implements Effort {
        public ShareOfVo2max {
            if (!(share >= 0.3 && share <= 1.3))
                throw new IllegalArgumentException("share of VO2max out of range: " + share);
        }
    }

    /**
     * The pace at which the runner would race a distance.
     *
     * @param distance 400 m to 100 km
     */
    record RacePace(Distance distance) implements Effort {
        public RacePace {
            if (distance.metres() < 400 || distance.kilometres() > 100)
                throw new IllegalArgumentException("nobody races " + distance);
        }
    }

    /** The training paces by the letters that coaches use, fastest first. */
    static SequencedMap<String, Effort> byLetter() {
        var letters = new LinkedHashMap<String, Effort>();
        letters.put("mile", MILE);
        letters.put("R", REPETITION);
        letters.put("I", INTERVAL);
        letters.put("T", THRESHOLD);
        letters.put("M", MARATHON);
        letters.put("E", EASY);
        return Collections.unmodifiableSequencedMap(letters);
    }
}
