package kick.ui.dashboard;

/**
 * How large everything is in a window of some size. Most is measured in the size of the letters; the style
 * sheet takes from here what may not become smaller than a finger or a line, and what knows no letters.
 */
final class Scale {
    /** The window for which sizes are meant as they are; others scale. */
    static final double WIDTH = 1280;
    static final double HEIGHT = 800;
    private static final double FONT = 16;
    private static final double SMALLEST_FONT = 11;
    /** What can be touched is not smaller, in pixels. */
    private static final double FINGER = 48;
    private static final double THUMB = 56;

    private Scale() {}

    /** The style of the root. */
    static String of(double width, double height) {
        double share = Math.min(width / WIDTH, height / HEIGHT);
        double font = Math.rint(Math.max(SMALLEST_FONT, FONT * share));
        return size("-fx-font-size", font) + size("-kick-icon", 1.25 * font)
                + size("-kick-icon-large", 1.8 * font) + size("-kick-touch", Math.max(FINGER, 3 * font))
                + size("-kick-touch-large", Math.max(THUMB, 3.5 * font))
                + size("-kick-stroke", Math.max(2, font / 8))
                + size("-kick-stroke-bold", Math.max(3, font * 3 / 16));
    }

    private static String size(String name, double pixels) {
        return name + ": " + Math.round(pixels) + "px; ";
    }
}
