package kick.simulator.belt;

import java.time.Duration;

import kick.controller.units.Incline;
import kick.simulator.belt.Motor.Rates;

/**
 * A deck that is lifted and lowered at its motor's rate.
 *
 * @param motor its value is the grade in percent
 */
public record Deck(Motor motor) {
    public static final Deck FIXED = new Deck(Motor.atRest(0, new Rates(0, 0)));

    /** @param rate in percent per second */
    public static Deck flat(double rate) {
        if (rate <= 0) throw new IllegalArgumentException("a lift needs a rate above zero: " + rate);
        return new Deck(Motor.atRest(0, new Rates(rate, rate)));
    }

    public Deck aimedAt(Incline target) {
        return new Deck(motor.told(target.percent(), 0, motor.rates()));
    }

    /** Kept at its present grade: a fault, or the safety key. */
    public Deck stuck() {
        return new Deck(motor.held());
    }

    public Deck after(Duration time) {
        return straightOn(time.toNanos() / 1e9);
    }

    /** A deck has no turns, so that only its arrival bends its way, and that ends in rest. */
    Deck straightOn(double seconds) {
        return motor.isAtRest() ? this : new Deck(motor.straightOn(seconds));
    }

    /** How long the grade changes evenly without changing its sign. */
    double untilBend() {
        boolean crosses = motor.value() * motor.target() < 0;
        if (!crosses) return motor.untilBend();
        double rate = motor.value() > 0 ? motor.rates().down() : motor.rates().up();
        return Math.abs(motor.value()) / rate;
    }

    public double percent() {
        return motor.value();
    }

    /** The true grade, to the nearest 0.1 %. */
    public Incline incline() {
        return Incline.percent(motor.value());
    }
}
