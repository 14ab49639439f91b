package kick.simulator.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import kick.controller.units.Moment;
import kick.simulator.link.Fault.*;

/** Decides what the faults on a link do to what passes through it. */
public final class Air {
    /** How long a notification that is overtaken stays behind. */
    private static final long OVERTAKEN_MILLIS = 700;
    private static final int MOST_APPENDED = 8;
    /** A reserved op code, so that it answers nothing that is ever asked. */
    private static final byte ANOTHER_OP_CODE = 0x55;

    private static final class Active {
        private final Fault fault;
        private final Moment until;
        private int times;

        private Active(Fault fault, Moment until, int times) {
            this.fault = fault;
            this.until = until;
            this.times = times;
        }
    }

    /**
     * One arrival at the client.
     *
     * @param nanosLate besides the usual latency
     * @param inOrder whether it waits for those before it
     */
    public record Arrival(byte[] octets, long nanosLate, boolean inOrder) {}

    private final SplittableRandom random;
    private final List<Active> active = new ArrayList<>();

    /** @param seed from which faults with a share are drawn */
    public Air(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Begins; faults of the link as a whole are not for here. */
    public void add(Fault fault, Moment now) {
        switch (fault) {
            case Loss(_, var lasts) -> lasting(fault, now.plus(lasts));
            case Duplication(_, var lasts) -> lasting(fault, now.plus(lasts));
            case Delay(_, var lasts) -> lasting(fault, now.plus(lasts));
            case Reordering(_, var lasts) -> lasting(fault, now.plus(lasts));
            case Truncation(_, var lasts) -> lasting(fault, now.plus(lasts));
            case Extension(_, var lasts) -> lasting(fault, now.plus(lasts));
            case BitFlips(_, var lasts) -> lasting(fault, now.plus(lasts));
            case IndicationLost(int times) -> counted(fault, times);
            case IndicationLate(_, int times) -> counted(fault, times);
            case IndicationTwice(int times) -> counted(fault, times);
            case IndicationForAnother(int times) -> counted(fault, times);
            case WriteLost(int times) -> counted(fault, times);
            case LinkDrop _,LinkEnded(),OtherMachine _ ->
                throw new IllegalArgumentException(fault + " is not a matter of single values");
        }
    }

    private void lasting(Fault fault, Moment until) {
        active.add(new Active(fault, until, Integer.MAX_VALUE));
    }

    private void counted(Fault fault, int times) {
        active.add(new Active(fault, Moment.NEVER, times));
    }

    /** How a notification arrives: not at all, once, or twice. */
    public List<Arrival> notification(byte[] octets, Moment now) {
        if (active.isEmpty()) return List.of(new Arrival(octets, 0, true));
        active.removeIf(one -> !now.isBefore(one.until));
        var arrival = new Arrival(octets, 0, true);
        int copies = 1;
        for (var one : active) {
            switch (one.fault) {
                case Loss(double share, _) when hits(share) -> copies = 0;
                case Duplication(double share, _) when hits(share) -> copies *= 2;
                case Delay(var by, _) -> arrival = late(arrival, by.toNanos());
                case Reordering(double share, _) when hits(share) ->
                    arrival = new Arrival(arrival.octets, arrival.nanosLate + OVERTAKEN_MILLIS * 1_000_000,
                            false);
                case Truncation(double share, _) when hits(share) -> arrival = truncated(arrival);
                case Extension(double share, _) when hits(share) -> arrival = extended(arrival);
                case BitFlips(double share, _) when hits(share) -> arrival = flipped(arrival);
                default -> {}
            }
        }
        var once = arrival;
        return copies == 0 ? List.of() : copies == 1 ? List.of(once) : List.of(once, once);
    }

    /** How an indication arrives. */
    public List<Arrival> indication(byte[] octets, Moment now) {
        var arrival = new Arrival(octets, 0, true);
        int copies = 1;
        for (var one : List.copyOf(active)) {
            switch (one.fault) {
                case IndicationLost _ -> copies = 0;
                case IndicationLate(var by, _) -> arrival = new Arrival(arrival.octets, by.toNanos(), false);
                case IndicationTwice _ -> copies = 2;
                case IndicationForAnother _ -> arrival = forAnother(arrival);
                case Delay(var by, _) when now.isBefore(one.until) -> arrival = late(arrival, by.toNanos());
                default -> {
                    continue;
                }
            }
            if (--one.times <= 0) active.remove(one);
        }
        var once = arrival;
        return copies == 0 ? List.of() : copies == 1 ? List.of(once) : List.of(once, once);
    }

    /** Whether the next write gets lost on its way; counts it. */
    public boolean losesWrite() {
        for (int i = 0; i < active.size(); i++) {
            if (!(active.get(i).fault instanceof WriteLost)) continue;
            if (--active.get(i).times <= 0) active.remove(i);
            return true;
        }
        return false;
    }

    private boolean hits(double share) {
        return random.nextDouble() < share;
    }

    private static Arrival late(Arrival arrival, long nanos) {
        return new Arrival(arrival.octets, arrival.nanosLate + nanos, arrival.inOrder);
    }

    private Arrival truncated(Arrival arrival) {
        if (arrival.octets.length == 0) return arrival;
        return with(arrival, Arrays.copyOf(arrival.octets, random.nextInt(arrival.octets.length)));
    }

    private Arrival extended(Arrival arrival) {
        int more = 1 + random.nextInt(MOST_APPENDED);
        byte[] octets = Arrays.copyOf(arrival.octets, arrival.octets.length + more);
        for (int i = arrival.octets.length; i < octets.length; i++) octets[i] = (byte) random.nextInt();
        return with(arrival, octets);
    }

    private Arrival flipped(Arrival arrival) {
        if (arrival.octets.length == 0) return arrival;
        byte[] octets = arrival.octets.clone();
        int bit = random.nextInt(octets.length * 8);
        octets[bit / 8] ^= (byte) (1 << bit % 8);
        return with(arrival, octets);
    }

    private static Arrival forAnother(Arrival arrival) {
        byte[] octets = arrival.octets.clone();
        octets[1] = ANOTHER_OP_CODE;
        return with(arrival, octets);
    }

    private static Arrival with(Arrival arrival, byte[] octets) {
        return new Arrival(octets, arrival.nanosLate, arrival.inOrder);
    }
}
