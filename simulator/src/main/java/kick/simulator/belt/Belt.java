package kick.simulator.belt;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Speed;
import kick.simulator.belt.Motor.Rates;

/**
 * A belt that nears its target at its motor's rate, after its dead time.
 *
 * @param motor its value is the speed in km/h
 * @param metres that have passed since the machine was switched on
 */
public record Belt(Traits traits, Motor motor, double metres) {

    /**
     * How a model of belt moves.
     *
     * @param deadTime from a command to the first change, in seconds
     * @param up the rate at which it speeds up, in km/h per s
     * @param down the rate at which it slows down, in km/h per s
     * @param runDown the rate at which it slows down once its current is cut, in km/h per s
     */
    public record Traits(double deadTime, double up, double down, double runDown) {
        public Traits {
            if (deadTime < 0 || up <= 0 || down <= 0 || runDown <= 0)
                throw new IllegalArgumentException("rates must be above zero and the dead time not below it");
        }

        private Rates rates() {
            return new Rates(up, down);
        }
    }

    public static Belt atRest(Traits traits) {
        return new Belt(traits, Motor.atRest(0, traits.rates()), 0);
    }

    /** Told to run at {@code target}, or to stand. */
    public Belt aimedAt(Speed target) {
        return with(motor.told(target.kmh(), traits.deadTime(), traits.rates()));
    }

    /** On the way to {@code target} at once, whatever it was told: a fault. */
    public Belt surging(Speed target) {
        return with(motor.told(target.kmh(), 0, traits.rates()));
    }

    /** The safety key was pulled: the current is cut at once. */
    public Belt cut() {
        return with(motor.told(0, 0, new Rates(traits.up(), traits.runDown())));
    }

    /** Kept at its present speed: a fault. */
    public Belt stuck() {
        return with(motor.held());
    }

    public Belt after(Duration time) {
        var belt = this;
        double left = time.toNanos() / 1e9;
        while (left > 0) {
            double piece = Math.min(left, belt.motor.untilBend());
            belt = belt.straightOn(piece);
            left -= piece;
        }
        return belt;
    }

    /** Moved on by a time in which the speed changes evenly. */
    Belt straightOn(double seconds) {
        var moved = motor.straightOn(seconds);
        return new Belt(traits, moved, metres + (motor.value() + moved.value()) / 2 / 3.6 * seconds);
    }

    public double kmh() {
        return motor.value();
    }

    /** The true speed, to the nearest 0.01 km/h. */
    public Speed speed() {
        return Speed.kmh(motor.value());
    }

    public boolean stands() {
        return motor.value() == 0;
    }

    /** The time until it stands, never less than the truth; null if it will not unless it is told to. */
    public @Nullable Duration untilStands() {
        double rest = motor.untilRest();
        return motor.goal() == 0 && rest < Double.POSITIVE_INFINITY
                ? Duration.ofNanos((long) Math.ceil(rest * 1e9))
                : null;
    }

    /** Whether it has been told of a speed that it has not reached. */
    public boolean isRamping() {
        return motor.value() != motor.goal();
    }

    private Belt with(Motor newMotor) {
        return new Belt(traits, newMotor, metres);
    }
}
