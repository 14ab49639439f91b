package kick.simulator.lottery;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Draws values of every kind from one seed, always the same in the same order. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    double between(double least, double most) {
        return least + (most - least) * random.nextDouble();
    }

    /** From {@code least} to {@code most}, both included. */
    int whole(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** One to three times. */
    int times() {
        return whole(1, 3);
    }

    /** In whole milliseconds. */
    Duration seconds(double least, double most) {
        return Duration.ofMillis(Math.round(1000 * between(least, most)));
    }

    /** To the next of things that happen {@code perHour} times in an hour on average, each at any moment. */
    Duration untilNext(double perHour) {
        return Duration.ofMillis(Math.round(-Math.log(1 - random.nextDouble()) * 3_600_000 / perHour));
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    @SafeVarargs final <T> T of(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    long seed() {
        return random.nextLong();
    }
}
