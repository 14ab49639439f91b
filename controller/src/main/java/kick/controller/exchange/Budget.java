package kick.controller.exchange;

/** How many steps a file may still have, counted as they stand in it, so that a reader gives up early. */
public final class Budget {
    private static final int DEEPEST = 5;

    private int steps;

    /** @throws ImportException if there are too many */
    public void step(Place place) {
        if (++steps > Sensible.MOST_ELEMENTS)
            throw new ImportException(place, "the file has more than 2000 steps", "split it");
    }

    /** How many there were so far. */
    public int steps() {
        return steps;
    }

    /** @throws ImportException if repeats stand in each other too deep */
    public static void level(int depth, Place place) {
        if (depth > DEEPEST)
            throw new ImportException(place, "there are more than 5 levels of repeats",
                    "make the workout flatter");
    }
}
