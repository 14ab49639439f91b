package kick.controller.ftms;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;

/**
 * Treadmill Data (0x2ACD; FTMS 4.4): what the machine reports about the run, each field only if it sent a
 * reading. {@link TreadmillField} is the table of the fields. Of a value that is cut short, the fields before
 * the cut are there. A record that does not fit into one notification comes in parts; {@link TreadmillRecord}
 * joins them.
 *
 * <p>Two values are equal if they are sent alike.
 */
public final class TreadmillData implements FtmsValue {
    static final int STEP_COUNT_BIT = 13;

    private final RawTreadmillData raw;

    TreadmillData(RawTreadmillData raw) {
        this.raw = raw;
    }

    public static TreadmillDataBuilder builder() {
        return new TreadmillDataBuilder();
    }

    public static TreadmillData decode(byte[] octets) {
        return new TreadmillData(RawTreadmillData.decode(octets));
    }

    @Override public byte[] encode() {
        return raw.encode();
    }

    /** Whether the rest of the record comes in another notification; then there is no speed in this one. */
    public boolean moreData() {
        return Bits.isSet(raw.flags(), 0);
    }

    /** Whether the octets ended before the last field that the flags announce. */
    public boolean isTruncated() {
        return raw.truncatedAt() != null;
    }

    public @Nullable Speed speed() {
        return reading(TreadmillField.INSTANTANEOUS_SPEED, Speed::new);
    }

    public @Nullable Speed averageSpeed() {
        return reading(TreadmillField.AVERAGE_SPEED, Speed::new);
    }

    public @Nullable Distance totalDistance() {
        return reading(TreadmillField.TOTAL_DISTANCE, metres -> new Distance(metres * 1000L));
    }

    public @Nullable Incline inclination() {
        return reading(TreadmillField.INCLINATION, Incline::new);
    }

    /** The angle of the deck, in 0.1 degree. */
    public @Nullable Integer rampAngleTenths() {
        return reading(TreadmillField.RAMP_ANGLE, Integer::valueOf);
    }

    public @Nullable Distance positiveElevationGain() {
        return reading(TreadmillField.POSITIVE_ELEVATION_GAIN, tenths -> new Distance(tenths * 100L));
    }

    public @Nullable Distance negativeElevationGain() {
        return reading(TreadmillField.NEGATIVE_ELEVATION_GAIN, tenths -> new Distance(tenths * 100L));
    }

    public @Nullable Pace instantaneousPace() {
        return reading(TreadmillField.INSTANTANEOUS_PACE, this::pace);
    }

    public @Nullable Pace averagePace() {
        return reading(TreadmillField.AVERAGE_PACE, this::pace);
    }

    public @Nullable Integer totalEnergyKcal() {
        return reading(TreadmillField.TOTAL_ENERGY, Integer::valueOf);
    }

    public @Nullable Integer energyPerHourKcal() {
        return reading(TreadmillField.ENERGY_PER_HOUR, Integer::valueOf);
    }

    public @Nullable Integer energyPerMinuteKcal() {
        return reading(TreadmillField.ENERGY_PER_MINUTE, Integer::valueOf);
    }

    /** In beats per minute. */
    public @Nullable Integer heartRate() {
        return reading(TreadmillField.HEART_RATE, Integer::valueOf);
    }

    /** In 0.1 MET. */
    public @Nullable Integer metabolicEquivalentTenths() {
        return reading(TreadmillField.METABOLIC_EQUIVALENT, Integer::valueOf);
    }

    public @Nullable Duration elapsed() {
        return reading(TreadmillField.ELAPSED_TIME, Duration::ofSeconds);
    }

    public @Nullable Duration remaining() {
        return reading(TreadmillField.REMAINING_TIME, Duration::ofSeconds);
    }

    public @Nullable Integer forceOnBeltNewtons() {
        return reading(TreadmillField.FORCE_ON_BELT, Integer::valueOf);
    }

    public @Nullable Integer powerOutputWatts() {
        return reading(TreadmillField.POWER_OUTPUT, Integer::valueOf);
    }

    /**
     * The counter that walking pads append behind the fields, announced by reserved bit 13: three octets on
     * most, two on some, and none at all on others. Not in the specification.
     */
    public @Nullable Integer steps() {
        byte[] tail = raw.tail().toArray();
        if (!Bits.isSet(raw.flags(), STEP_COUNT_BIT) || isTruncated() || tail.length < 2) return null;
        return (tail.length == 2 ? Format.UINT16 : Format.UINT24).read(tail, 0);
    }

    @Override public Map<String, @Nullable Object> describe() {
        return raw.describe();
    }

    RawTreadmillData raw() {
        return raw;
    }

    private <T> @Nullable T reading(TreadmillField row, IntFunction<T> unit) {
        return raw.has(row) && row.isReading(raw.raw(row)) ? unit.apply(raw.raw(row)) : null;
    }

    /** From 0.1 km/min, or from seconds for 500 m where the paces have two octets. */
    private Pace pace(int sent) {
        return new Pace(raw.widePaces() ? sent * 2000L : 600_000L / sent);
    }

    @Override public boolean equals(Object other) {
        return other instanceof TreadmillData that && Arrays.equals(encode(), that.encode());
    }

    @Override public int hashCode() {
        return Arrays.hashCode(encode());
    }

    @Override public String toString() {
        return "TreadmillData" + describe().get("fields");
    }
}
