package kick.controller.machine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.TreadmillData;
import kick.controller.ftms.TreadmillRecord;
import kick.controller.safety.Figures;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Makes believable samples of what the machine sends. Parts of a record are joined; packets that are impossible or
 * too many are counted and dropped (S16); and a speed that jumps as no belt can is believed only when the next sample
 * says the same, a sudden standstill only when it lasts (quirks 4.2).
 *
 * @param last the last believable sample; null before the first on this link
 * @param doubtful a speed that jumped and waits for confirmation
 * @param doubtfulSince when it was first seen
 * @param dropped how many packets were dropped since the link came up
 * @param packets when those of the last second came, the oldest first
 * @param counters the time and distance that the machine counted last
 */
public record Telemetry(TreadmillRecord parts, @Nullable Sample last, @Nullable Speed doubtful,
        Moment doubtfulSince,
        int dropped, List<Moment> packets, Counters counters) {

    static final Telemetry SILENT = new Telemetry(TreadmillRecord.EMPTY, null, null, Moment.ORIGIN, 0,
            List.of(), Counters.NONE);

    private static final int STEEPEST_TENTHS = 450;
    /** A smaller change is never doubted, in hundredths of a km/h. */
    private static final int JUMP = 150;
    /** A belt that was slower than this may be reported to stand without further ado, in hundredths of a km/h. */
    private static final int LAST_STEP = 100;
    /** No belt changes faster, in hundredths of a km/h per second; and none comes to a stand faster than half of it. */
    private static final int STEEPEST_RAMP = 500;
    private static final Duration BELIEVE_STANDSTILL = Duration.ofSeconds(3);
    /** No machine reports so soon again: the same, so soon, was delivered twice by the radio. */
    private static final Duration ECHO = Duration.ofMillis(5);
    private static final Duration SECOND = Duration.ofSeconds(1);

    /** What a packet came to. */
    record Heard(Telemetry telemetry, @Nullable Sample sample, boolean bad) {}

    /** @param aim the speed the belt was told, which it may report at once; null if none */
    Heard heard(TreadmillData part, Capabilities machine, @Nullable Speed aim, Moment now) {
        var counted = counted(now);
        if (counted.packets.size() > Figures.PACKETS_PER_SECOND) return counted.drop();
        var joined = parts.joined(part, now);
        var next = counted.with(joined.next());
        var whole = joined.completed();
        if (whole == null) return new Heard(next, null, false);
        var sample = sample(whole, machine, now);
        boolean back = counters.goBackIn(whole);
        var following = next.with(counters.after(whole));
        if (sample == null || back || !isPossible(sample)) return following.drop();
        return following.weighed(sample, aim);
    }

    /** Running Speed and Cadence, from a machine that sends no Treadmill Data. */
    Heard heard(Speed speed, @Nullable Speed aim, Moment now) {
        var sample = new Sample(speed, null, null, null, now);
        return isPossible(sample) ? weighed(sample, aim) : drop();
    }

    /** A packet that could not even be read; it is one of the second's all the same. */
    Heard heardNonsense(Moment now) {
        return counted(now).drop();
    }

    /** With the packet of this moment; one beyond what a second may bring shows that there are too many. */
    private Telemetry counted(Moment now) {
        var aSecondAgo = now.minus(SECOND);
        var latest = new ArrayList<>(packets);
        latest.removeIf(then -> !then.isAfter(aSecondAgo));
        if (latest.size() > Figures.PACKETS_PER_SECOND) latest.removeFirst();
        latest.add(now);
        return new Telemetry(parts, last, doubtful, doubtfulSince, dropped, List.copyOf(latest), counters);
    }

    private Heard drop() {
        return new Heard(
                new Telemetry(parts, last, doubtful, doubtfulSince, dropped + 1, packets, counters),
                null, true);
    }

    Motion motion(Moment now) {
        if (last == null || now.since(last.at()).compareTo(Figures.STALE) > 0) return Motion.UNKNOWN;
        if (!last.speed().isZero()) return Motion.MOVING;
        return doubtful == null ? Motion.STANDING : Motion.UNKNOWN;
    }

    private Heard weighed(Sample sample, @Nullable Speed aim) {
        if (isEcho(sample)) return new Heard(this, null, false);
        var believed = new Telemetry(parts, sample, null, Moment.ORIGIN, dropped, packets, counters);
        if (last == null || !jumps(last, sample) && !fallsToZero(last, sample) || isAt(aim, sample.speed()))
            return new Heard(believed, sample, false);
        if (doubtful == null || jumps(new Sample(doubtful, null, null, null, sample.at()), sample)) {
            return new Heard(
                    new Telemetry(parts, last, sample.speed(), sample.at(), dropped, packets,
                            counters),
                    null,
                    false);
        }
        boolean abrupt = sample.speed().isZero() && jumps(last, sample);
        if (abrupt && sample.at().since(doubtfulSince).compareTo(BELIEVE_STANDSTILL) < 0)
            return new Heard(this, null, false);
        return new Heard(believed, sample, false);
    }

    private boolean isEcho(Sample sample) {
        if (doubtful != null)
            return sample.speed().equals(doubtful) && sample.at().since(doubtfulSince).compareTo(ECHO) < 0;
        return last != null && sample.at().since(last.at()).compareTo(ECHO) < 0
                && sample.speed().equals(last.speed()) && saysNothingNew(sample.incline(), last.incline())
                && saysNothingNew(sample.totalDistance(), last.totalDistance())
                && saysNothingNew(sample.heartRate(), last.heartRate());
    }

    /** The part of a record that is delivered twice has no more than its own fields the second time. */
    private static boolean saysNothingNew(@Nullable Object said, @Nullable Object before) {
        return said == null || said.equals(before);
    }

    private static boolean jumps(Sample from, Sample to) {
        long change = Math.abs(to.speed().hundredthsKmh() - from.speed().hundredthsKmh());
        double seconds = Math.min(2, to.at().since(from.at()).toNanos() / 1e9);
        return change > JUMP + (to.speed().isZero() ? STEEPEST_RAMP / 2 : STEEPEST_RAMP) * seconds;
    }

    /** A belt may do that, but a single report of it is not enough. */
    private static boolean fallsToZero(Sample from, Sample to) {
        return to.speed().isZero() && from.speed().hundredthsKmh() > LAST_STEP;
    }

    private static boolean isAt(@Nullable Speed aim, Speed speed) {
        return aim != null && !speed.distanceTo(aim).isAbove(Figures.AT_TARGET) && !speed.isZero();
    }

    private static boolean isPossible(Sample sample) {
        return !sample.speed().isAbove(Figures.FASTEST_BELT);
    }

    private static @Nullable Sample sample(TreadmillData data, Capabilities machine, Moment now) {
        var speed = data.speed();
        if (speed == null) return null;
        if (machine.has(Quirk.REPORTS_MILES)) speed = Miles.meant(speed);
        return new Sample(speed, incline(data.inclination(), machine), data.totalDistance(), data.heartRate(),
                now);
    }

    private static @Nullable Incline incline(@Nullable Incline reported, Capabilities machine) {
        if (reported == null || machine.has(Quirk.INCLINE_UNTRUSTED)) return null;
        var incline = machine.has(Quirk.INCLINE_IN_62_5THS)
                ? Incline.percent(reported.tenthsPercent() / 62.5)
                : reported;
        return Math.abs(incline.tenthsPercent()) > STEEPEST_TENTHS ? null : incline;
    }

    private Telemetry with(Counters newCounters) {
        return new Telemetry(parts, last, doubtful, doubtfulSince, dropped, packets, newCounters);
    }

    private Telemetry with(TreadmillRecord record) {
        return new Telemetry(record, last, doubtful, doubtfulSince, dropped, packets, counters);
    }
}
