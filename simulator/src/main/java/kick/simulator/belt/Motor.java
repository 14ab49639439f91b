package kick.simulator.belt;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that nears its target at a fixed rate and hears of each new target only after a dead time.
 *
 * @param value where it is
 * @param target where it is going, or rests
 * @param rates at which it goes there
 * @param turns targets that are on their way to it, the soonest first
 */
record Motor(double value, double target, Rates rates, List<Turn> turns) {
    Motor {
        turns = List.copyOf(turns);
    }

    /** How much the value rises and falls in a second; neither is negative. */
    record Rates(double up, double down) {}

    /** A target that will be heard of in so many seconds. */
    record Turn(double seconds, double target, Rates rates) {
        private Turn after(double time) {
            return new Turn(seconds - time, target, rates);
        }
    }

    static Motor atRest(double value, Rates rates) {
        return new Motor(value, value, rates, List.of());
    }

    /** Told of a new target, which counts after {@code deadTime} seconds. */
    Motor told(double newTarget, double deadTime, Rates newRates) {
        if (deadTime <= 0) return new Motor(value, newTarget, newRates, List.of());
        var more = new ArrayList<>(turns);
        more.removeIf(turn -> turn.seconds > deadTime);
        more.add(new Turn(deadTime, newTarget, newRates));
        return new Motor(value, target, rates, more);
    }

    /** Held where it is, with everything it was told forgotten. */
    Motor held() {
        return new Motor(value, value, rates, List.of());
    }

    /** Where it will be in the end. */
    double goal() {
        return turns.isEmpty() ? target : turns.getLast().target();
    }

    boolean isAtRest() {
        return value == target && turns.isEmpty();
    }

    /**
     * How long the value keeps changing as it does now: to the target or to the next turn, whichever comes
     * first.
     */
    double untilBend() {
        double arrival = value == target ? Double.POSITIVE_INFINITY : untilArrival();
        return turns.isEmpty() ? arrival : Math.min(arrival, turns.getFirst().seconds());
    }

    private double untilArrival() {
        double gap = target - value;
        return gap > 0 ? gap / rates.up() : -gap / rates.down();
    }

    /** Moved on by a time that is not longer than {@link #untilBend}. */
    Motor straightOn(double seconds) {
        if (isAtRest()) return this;
        double reached = seconds >= untilArrival()
                ? target
                : value + seconds * (target > value ? rates.up() : -rates.down());
        if (turns.isEmpty()) return new Motor(reached, target, rates, turns);
        var later = new ArrayList<>(turns);
        later.replaceAll(turn -> turn.after(seconds));
        if (later.getFirst().seconds() > 0) return new Motor(reached, target, rates, later);
        var next = later.removeFirst();
        return new Motor(reached, next.target(), next.rates(), later);
    }

    /** How many seconds pass until it rests, if it is told nothing more; infinite if it never gets there. */
    double untilRest() {
        double time = 0;
        var motor = this;
        for (double bend = motor.untilBend(); bend < Double.POSITIVE_INFINITY; bend = motor.untilBend()) {
            time += bend;
            motor = motor.straightOn(bend);
        }
        return motor.value == motor.target ? time : Double.POSITIVE_INFINITY;
    }
}
