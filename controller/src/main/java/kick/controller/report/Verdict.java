package kick.controller.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

import kick.controller.units.Speed;

/**
 * How well and how evenly the work of a run was done.
 *
 * @param hits so many work steps were at target for nine tenths of their time or more
 * @param of so many work steps
 * @param drift by how much the last repetition was faster than the first, in percent of the first; nothing where there
 *     are not two
 * @param others all repetitions but the last, and the last against them; nothing where there are not three
 * @param rising whether each of three or more was faster than the one before
 */
public record Verdict(int hits, int of, OptionalDouble drift, Optional<Others> others, boolean rising) {

    /** @param last by how much the last one was faster than the mean of these, in percent of it */
    public record Others(Speed slowest, Speed fastest, double last) {

        /** From the slowest to the fastest, in percent of the slowest. */
        public double spread() {
            return percent(fastest.kmh(), slowest.kmh());
        }
    }

    /** @param cards of the work steps, in the order in which they were run */
    public static Verdict of(List<RepCard> cards) {
        int hits = (int) cards.stream().filter(RepCard::isHit).count();
        var speeds = cards.stream()
                .filter(c -> c.step().rep() > 0 && c.completed())
                .map(RepCard::mean)
                .toList();
        var drift = speeds.size() < 2
                ? OptionalDouble.empty()
                : OptionalDouble.of(percent(speeds.getLast().kmh(), speeds.getFirst().kmh()));
        boolean rising = speeds.size() >= 3 && IntStream.range(1, speeds.size())
                .allMatch(i -> speeds.get(i).isAbove(speeds.get(i - 1)));
        return new Verdict(hits, cards.size(), drift, others(speeds), rising);
    }

    private static Optional<Others> others(List<Speed> speeds) {
        if (speeds.size() < 3) return Optional.empty();
        var all = speeds.subList(0, speeds.size() - 1);
        double mean = all.stream().mapToDouble(Speed::kmh).average().orElse(0);
        return Optional.of(new Others(Collections.min(all), Collections.max(all),
                percent(speeds.getLast().kmh(), mean)));
    }

    private static double percent(double speed, double of) {
        return of == 0 ? 0 : (speed - of) / of * 100;
    }
}
