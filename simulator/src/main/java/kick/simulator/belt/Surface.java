package kick.simulator.belt;

import java.time.Duration;

/**
 * What the runner runs on: belt and deck together, and the height gained and lost on them. Height is grade
 * times metres of belt, as treadmills count it; at 15 % that is 1 % more than a hill of the same slope would
 * give.
 *
 * @param climbed metres gained since the machine was switched on
 * @param descended metres lost, not negative
 */
public record Surface(Belt belt, Deck deck, double climbed, double descended) {

    public static Surface atRest(Belt belt, Deck deck) {
        return new Surface(belt, deck, 0, 0);
    }

    public Surface with(Belt newBelt) {
        return new Surface(newBelt, deck, climbed, descended);
    }

    public Surface with(Deck newDeck) {
        return new Surface(belt, newDeck, climbed, descended);
    }

    public Surface after(Duration time) {
        var surface = this;
        double left = time.toNanos() / 1e9;
        while (left > 0) {
            double piece = Math.min(left,
                    Math.min(surface.belt.motor().untilBend(), surface.deck.untilBend()));
            surface = surface.straightOn(piece);
            left -= piece;
        }
        return surface;
    }

    /**
     * Speed and grade change evenly, so the height is the integral of a parabola, for which Simpson's rule is
     * exact.
     */
    private Surface straightOn(double seconds) {
        var newBelt = belt.straightOn(seconds);
        var newDeck = deck.straightOn(seconds);
        double midSpeed = (belt.kmh() + newBelt.kmh()) / 2;
        double midGrade = (deck.percent() + newDeck.percent()) / 2;
        double mean = (belt.kmh() * deck.percent() + 4 * midSpeed * midGrade
                + newBelt.kmh() * newDeck.percent()) / 6;
        double height = mean / 3.6 / 100 * seconds;
        return new Surface(newBelt, newDeck, climbed + Math.max(0, height), descended + Math.max(0, -height));
    }
}
