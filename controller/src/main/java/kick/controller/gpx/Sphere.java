package kick.controller.gpx;

/** Distances on the earth, taken as a sphere. */
final class Sphere {
    private static final double RADIUS = 6_371_000;

    private Sphere() {}

    /**
     * @param one latitude and longitude in degrees
     * @param other likewise
     */
    static double metres(double[] one, double[] other) {
        double a = Math.toRadians(one[0]);
        double b = Math.toRadians(other[0]);
        double north = Math.sin((b - a) / 2);
        double east = Math.sin(Math.toRadians(other[1] - one[1]) / 2);
        double half = north * north + Math.cos(a) * Math.cos(b) * east * east;
        return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(half)));
    }
}
