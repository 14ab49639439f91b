package kick.controller.workout;

import java.math.BigDecimal;
import java.time.Duration;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** Writes quantities so that {@link Quantities} reads exactly the same value again. */
public final class QuantityText {
    private QuantityText() {}

    public static String of(Speed speed) {
        return plain(speed.hundredthsKmh(), 2) + " km/h";
    }

    public static String of(Incline incline) {
        return plain(incline.tenthsPercent(), 1) + " %";
    }

    /** Metres below 1000 m, else kilometres. */
    public static String of(Distance distance) {
        long millimetres = distance.millimetres();
        return millimetres >= 1_000_000 ? plain(millimetres, 6) + " km" : plain(millimetres, 3) + " m";
    }

    /** Seconds below two minutes, whole minutes and hours as such, else as on a watch; to the millisecond. */
    public static String of(Duration time) {
        long millis = time.toMillis();
        if (millis < 120_000 && millis % 60_000 != 0) return plain(millis, 3) + " s";
        if (millis > 0 && millis % 3_600_000 == 0) return millis / 3_600_000 + " h";
        return millis % 60_000 == 0 ? millis / 60_000 + " min" : clock(time);
    }

    public static String of(Mass mass) {
        return plain(mass.grams(), 3) + " kg";
    }

    /** In km/h per s. */
    static String acceleration(double kmhPerSecond) {
        return plain(Math.round(kmhPerSecond * 1000), 3) + " km/h per s";
    }

    public static String of(RaceResult race) {
        return of(race.distance()) + " in " + clock(race.time());
    }

    /** As on a watch: {@code 20:00}, {@code 1:31:49}, {@code 5:50.5}. */
    public static String clock(Duration time) {
        String seconds = plain(time.toMillis() % 60_000, 3);
        if (time.toSecondsPart() < 10) seconds = "0" + seconds;
        String minutes = String.valueOf(time.toMinutesPart());
        if (time.toHours() == 0) return minutes + ":" + seconds;
        return time.toHours() + (minutes.length() == 1 ? ":0" : ":") + minutes + ":" + seconds;
    }

    private static String plain(long unscaled, int scale) {
        return BigDecimal.valueOf(unscaled, scale).stripTrailingZeros().toPlainString();
    }
}
