package kick.controller.ftms;

import java.time.Duration;
import java.util.EnumMap;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * Makes {@link TreadmillData} for the side of the machine. What is not set is not sent; what has to be sent
 * with a companion is sent with "not available" in the companion's place. Not for several threads.
 */
public final class TreadmillDataBuilder {
    private static final Field STEPS = new Field("steps", Format.UINT24, "1", "steps");

    /** No fields; More Data stays set until there is a speed. */
    private int flags = 1;
    private final EnumMap<TreadmillField, Integer> numbers = new EnumMap<>(TreadmillField.class);
    private Octets steps = Octets.NONE;

    TreadmillDataBuilder() {}

    public TreadmillDataBuilder speed(Speed speed) {
        return put(TreadmillField.INSTANTANEOUS_SPEED, speed.hundredthsKmh());
    }

    public TreadmillDataBuilder averageSpeed(Speed speed) {
        return put(TreadmillField.AVERAGE_SPEED, speed.hundredthsKmh());
    }

    /** Whole metres; what exceeds them is cut off. */
    public TreadmillDataBuilder totalDistance(Distance distance) {
        return put(TreadmillField.TOTAL_DISTANCE, Math.toIntExact(distance.millimetres() / 1000));
    }

    public TreadmillDataBuilder inclination(Incline inclination) {
        return inclination(inclination, null);
    }

    public TreadmillDataBuilder inclination(@Nullable Incline inclination,
            @Nullable Integer rampAngleTenths) {
        put(TreadmillField.INCLINATION, inclination == null ? null : inclination.tenthsPercent());
        return put(TreadmillField.RAMP_ANGLE, rampAngleTenths);
    }

    public TreadmillDataBuilder elevationGain(Distance positive, Distance negative) {
        put(TreadmillField.POSITIVE_ELEVATION_GAIN, Math.toIntExact(positive.millimetres() / 100));
        return put(TreadmillField.NEGATIVE_ELEVATION_GAIN, Math.toIntExact(negative.millimetres() / 100));
    }

    /** In steps of 0.1 km/min, one octet each. Sources disagree about that: who has the speed has the pace. */
    public TreadmillDataBuilder paces(Speed now, Speed average) {
        put(TreadmillField.INSTANTANEOUS_PACE, tenthsOfKmPerMinute(now));
        return put(TreadmillField.AVERAGE_PACE, tenthsOfKmPerMinute(average));
    }

    private static int tenthsOfKmPerMinute(Speed speed) {
        return Math.round(speed.hundredthsKmh() / 600f);
    }

    /** In kilocalories: in all, for an hour, for a minute. */
    public TreadmillDataBuilder energy(@Nullable Integer total, @Nullable Integer perHour,
            @Nullable Integer perMinute) {
        put(TreadmillField.TOTAL_ENERGY, total);
        put(TreadmillField.ENERGY_PER_HOUR, perHour);
        return put(TreadmillField.ENERGY_PER_MINUTE, perMinute);
    }

    public TreadmillDataBuilder heartRate(int beatsPerMinute) {
        return put(TreadmillField.HEART_RATE, beatsPerMinute);
    }

    public TreadmillDataBuilder metabolicEquivalent(int tenths) {
        return put(TreadmillField.METABOLIC_EQUIVALENT, tenths);
    }

    /** Whole seconds; what exceeds them is cut off. */
    public TreadmillDataBuilder elapsed(Duration time) {
        return put(TreadmillField.ELAPSED_TIME, Parameters.seconds(time));
    }

    public TreadmillDataBuilder remaining(Duration time) {
        return put(TreadmillField.REMAINING_TIME, Parameters.seconds(time));
    }

    public TreadmillDataBuilder force(@Nullable Integer newtons, @Nullable Integer watts) {
        put(TreadmillField.FORCE_ON_BELT, newtons);
        return put(TreadmillField.POWER_OUTPUT, watts);
    }

    /** The extension that walking pads use: bit 13, three octets. */
    public TreadmillDataBuilder steps(int count) {
        byte[] octets = new byte[Format.UINT24.size()];
        STEPS.write(count, octets, 0);
        flags |= 1 << TreadmillData.STEP_COUNT_BIT;
        steps = Octets.of(octets);
        return this;
    }

    public TreadmillData build() {
        return new TreadmillData(new RawTreadmillData(flags, numbers, false, steps));
    }

    private TreadmillDataBuilder put(TreadmillField row, @Nullable Integer number) {
        Field field = row.field(false);
        numbers.put(row, number == null ? field.notAvailable() : field.checked(number));
        flags = row.announcedIn(flags);
        return this;
    }
}
