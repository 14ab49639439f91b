package kick.controller.workout;

/**
 * The oxygen formulas of Daniels and Gilbert ("Oxygen Power", 1979), from which the tables of Daniels'
 * Running Formula are made. Oxygen uptake is in ml per kg and minute, speed in metres per minute, time in
 * minutes.
 */
final class DanielsGilbert {
    private DanielsGilbert() {}

    /** The uptake that running on the flat at {@code speed} costs. */
    static double vo2(double speed) {
        return -4.60 + 0.182258 * speed + 0.000104 * speed * speed;
    }

    /** The speed that costs {@code vo2}, which must be above −4.6. */
    static double speed(double vo2) {
        double discriminant = 0.182258 * 0.182258 + 4 * 0.000104 * (4.60 + vo2);
        return (-0.182258 + Math.sqrt(discriminant)) / (2 * 0.000104);
    }

    /** The share of the highest uptake that a runner can hold for {@code minutes}. */
    static double share(double minutes) {
        return 0.8 + 0.1894393 * Math.exp(-0.012778 * minutes) + 0.2989558 * Math.exp(-0.1932605 * minutes);
    }

    /** The uptake at the top of somebody who races {@code metres} in {@code minutes}. */
    static double vdot(double metres, double minutes) {
        return vo2(metres / minutes) / share(minutes);
    }

    /** The minutes in which a runner of {@code vdot} races {@code metres}. */
    static double minutes(double vdot, double metres) {
        // the faster the race the higher the VDOT; between 1000 and 20 m/min lies everybody
        double fast = metres / 1000;
        double slow = metres / 20;
        for (int i = 0; i < 60; i++) {
            double middle = (fast + slow) / 2;
            if (vdot(metres, middle) > vdot) fast = middle;
            else slow = middle;
        }
        return (fast + slow) / 2;
    }
}
