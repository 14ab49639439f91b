package kick.ui.text;

import java.time.Duration;
import java.util.Locale;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;

/** Quantities in the units in which a runner likes to read. */
public record Words(Units units) {

    /** "14.3 km/h" or "4:12 min/km"; a belt that stands has no pace. */
    public String speed(Speed speed) {
        return speedNumber(speed) + " " + speedUnit();
    }

    /** The number alone. */
    public String speedNumber(Speed speed) {
        return switch (units.speed()) {
            case KMH -> oneDecimal(speed.kmh());
            case MPH -> oneDecimal(speed.mph());
            case MIN_PER_KM -> speed.isZero() ? "–" : clock(Pace.of(speed).perKm());
            case MIN_PER_MILE -> speed.isZero() ? "–" : clock(Pace.of(speed).perMile());
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
            case MIN_PER_KM -> oneDecimal(speed.kmh()) + " km/h";
            case MIN_PER_MILE -> oneDecimal(speed.mph()) + " mph";
        };
    }

    /** By how much two speeds differ, which no pace can say: "0.3 km/h". */
    public String difference(Speed difference) {
        return switch (units.speed()) {
            case KMH, MIN_PER_KM -> oneDecimal(difference.kmh()) + " km/h";
            case MPH, MIN_PER_MILE -> oneDecimal(difference.mph()) + " mph";
        };
    }

    /** "6.0 %" */
    public static String incline(Incline incline) {
        return oneDecimal(incline.percent()) + " %";
    }

    /** "400 m", "6.93 km" or "4.31 mi" */
    public String distance(Distance distance) {
        if (units.length() == LengthUnit.IMPERIAL)
            return String.format(Locale.ROOT, "%.2f mi", distance.miles());
        return distance.metres() < 1000
                ? Math.round(distance.metres()) + " m"
                : String.format(Locale.ROOT, "%.2f km", distance.kilometres());
    }

    /** What is left of a distance, in units small enough to count down: "260 m" or "280 yd". */
    public String countDown(Distance distance) {
        return units.length() == LengthUnit.IMPERIAL
                ? Math.round(distance.metres() / 0.9144) + " yd"
                : Math.round(distance.metres()) + " m";
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
