package kick.ui.text;

import java.time.Duration;
import java.util.Locale;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;
import kick.controller.workout.Extent;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;

/** Quantities in the units in which a runner likes to read. */
public record Words(Units units) {
    /** No half or quarter of a mile is a multiple of ten metres. */
    private static final int ROUND = 10_000;

    /** "14.3 km/h" or "4:12 min/km"; a belt that stands has no pace, but a speed. */
    public String speed(Speed speed) {
        return speedNumber(speed) + " " + speedUnit(speed);
    }

    /** The number alone. */
    public String speedNumber(Speed speed) {
        return switch (units.speed()) {
            case KMH -> oneDecimal(speed.kmh());
            case MPH -> oneDecimal(speed.mph());
            case MIN_PER_KM -> speed.isZero() ? oneDecimal(0) : clock(Pace.of(speed).perKm());
            case MIN_PER_MILE -> speed.isZero() ? oneDecimal(0) : clock(Pace.of(speed).perMile());
        };
    }

    /** That of the number: not a pace where the belt stands. */
    public String speedUnit(Speed speed) {
        return speed.isZero() ? beltUnit().word() : speedUnit();
    }

    /** The number alone where its unit is read beside it anyway: "7.6", but "7:30 min/km" beside a stand. */
    public String speedBeside(String unit, Speed speed) {
        return unit.equals(speedUnit(speed)) ? speedNumber(speed) : speed(speed);
    }

    /** As treadmills count, which no pace can say at the slow end: "0.8 km/h". */
    public String beltSpeed(Speed speed) {
        var unit = beltUnit();
        return oneDecimal(unit == SpeedUnit.KMH ? speed.kmh() : speed.mph()) + " " + unit.word();
    }

    private SpeedUnit beltUnit() {
        return switch (units.speed()) {
            case KMH, MIN_PER_KM -> SpeedUnit.KMH;
            case MPH, MIN_PER_MILE -> SpeedUnit.MPH;
        };
    }

    public String speedUnit() {
        return units.speed().word();
    }

    /** The same speed the other way round: a pace beside a speed, a speed beside a pace. */
    public String otherSpeed(Speed speed) {
        if (speed.isZero()) return "–";
        return switch (units.speed()) {
            case KMH -> clock(Pace.of(speed).perKm()) + " min/km";
            case MPH -> clock(Pace.of(speed).perMile()) + " min/mile";
            case MIN_PER_KM, MIN_PER_MILE -> beltSpeed(speed);
        };
    }

    /** By how much two speeds differ, which no pace can say: "0.3 km/h". */
    public String difference(Speed difference) {
        return beltSpeed(difference);
    }

    /** "6.0 %" */
    public static String incline(Incline incline) {
        return oneDecimal(incline.percent()) + " %";
    }

    /** "400 m", "6.93 km" or "4.31 mi" */
    public String distance(Distance distance) {
        if (units.length() == LengthUnit.IMPERIAL)
            return String.format(Locale.ROOT, "%.2f mi", distance.miles());
        return metric(distance);
    }

    /** How long a stretch is to be: a short one in metres, where it was written so, as tracks are for everybody. */
    public String length(Distance written) {
        return length(written, written);
    }

    /** What was run of a stretch, in the unit of the whole. */
    public String length(Distance part, Distance written) {
        return isMetric(written) ? metric(part) : distance(part);
    }

    private boolean isMetric(Distance written) {
        return units.length() == LengthUnit.METRIC
                || written.metres() < Distance.MILE.metres() && written.millimetres() % ROUND == 0;
    }

    private static String metric(Distance distance) {
        return distance.metres() < 1000
                ? Math.round(distance.metres()) + " m"
                : String.format(Locale.ROOT, "%.2f km", distance.kilometres());
    }

    /** What is left of a stretch, in units small enough to count down: "260 m" or "280 yd". */
    public String countDown(Distance left, Extent of) {
        boolean metric = units.length() == LengthUnit.METRIC
                || of instanceof Extent.ForDistance(var written) && isMetric(written);
        return metric
                ? Math.round(left.metres()) + " m"
                : Math.round(left.metres() / 0.9144) + " yd";
    }

    public String climb(double metres) {
        return units.length() == LengthUnit.IMPERIAL
                ? Math.round(metres / 0.3048) + " ft"
                : Math.round(metres) + " m";
    }

    /** As on a watch, to the second: "0:30", "12:05", "1:02:03". */
    public static String clock(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        return seconds >= 3600
                ? String.format(Locale.ROOT, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                : String.format(Locale.ROOT, "%d:%02d", seconds / 60, seconds % 60);
    }

    /** A count-down shows the second that is running: 0.4 s are still one. */
    public static String countDown(Duration time) {
        return clock(Duration.ofSeconds(Math.ceilDiv(time.toMillis(), 1000)));
    }

    public static String oneDecimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
