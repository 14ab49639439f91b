package kick.controller.ftms;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Heart Rate Measurement (0x2A37; Heart Rate Service 3.1).
 *
 * @param flags bit 0: the rate has two octets; bits 1 and 2: skin contact; bit 3: energy; bit 4: RR-intervals
 * @param sentHeartRate in beats per minute; null if the octets end before it
 * @param energyExpended in kilojoules; null if not sent
 * @param rrIntervals in 1/1024 s, the oldest first
 */
public record HeartRateMeasurement(int flags, @Nullable Integer sentHeartRate,
        @Nullable Integer energyExpended, List<Integer> rrIntervals) implements FtmsValue {

    /** Whether the sensor touches the skin. */
    public enum Contact {
        NOT_SUPPORTED, SUPPORTED_NOT_DETECTED, SUPPORTED_DETECTED
    }

    public HeartRateMeasurement {
        rrIntervals = List.copyOf(rrIntervals);
    }

    /** A rate and nothing else. */
    public static HeartRateMeasurement of(int beatsPerMinute) {
        return new HeartRateMeasurement(beatsPerMinute > 0xFF ? 1 : 0, beatsPerMinute, null, List.of());
    }

    public static HeartRateMeasurement decode(byte[] octets) {
        if (octets.length == 0)
            throw MalformedValueException.tooShort(Characteristic.HEART_RATE_MEASUREMENT.toString(), octets);
        int flags = octets[0] & 0xFF;
        var in = new Cursor(octets, 1);
        return new HeartRateMeasurement(flags,
                in.next(Bits.isSet(flags, 0) ? Format.UINT16 : Format.UINT8),
                Bits.isSet(flags, 3) ? in.next(Format.UINT16) : null,
                Bits.isSet(flags, 4) ? in.rest(Format.UINT16) : List.of());
    }

    @Override public byte[] encode() {
        var out = ByteBuffer.allocate(5 + 2 * rrIntervals.size()).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) flags);
        if (sentHeartRate != null && Bits.isSet(flags, 0)) out.putShort(sentHeartRate.shortValue());
        if (sentHeartRate != null && !Bits.isSet(flags, 0)) out.put(sentHeartRate.byteValue());
        if (energyExpended != null) out.putShort(energyExpended.shortValue());
        rrIntervals.forEach(interval -> out.putShort(interval.shortValue()));
        return Arrays.copyOf(out.array(), out.position());
    }

    /** Null without a reading: a treadmill with no strap to listen to sends 0. */
    public @Nullable Integer heartRate() {
        return sentHeartRate == null || sentHeartRate == 0 ? null : sentHeartRate;
    }

    public Contact contact() {
        if (!Bits.isSet(flags, 2)) return Contact.NOT_SUPPORTED;
        return Bits.isSet(flags, 1) ? Contact.SUPPORTED_DETECTED : Contact.SUPPORTED_NOT_DETECTED;
    }

    @Override public Map<String, @Nullable Object> describe() {
        String missing = missing();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", missing == null ? "ok" : "truncated");
        tree.put("flags", flags);
        tree.put("heart_rate_bpm", sentHeartRate);
        tree.put("sensor_contact", Bits.word(contact().name()));
        tree.put("energy_expended_kj", energyExpended);
        tree.put("rr_intervals_raw_1_1024_s", rrIntervals);
        if (missing != null) tree.put("truncated_at", missing);
        return tree;
    }

    /** What the flags announce and the octets do not hold. */
    private @Nullable String missing() {
        if (sentHeartRate == null) return "heart_rate";
        return energyExpended == null && Bits.isSet(flags, 3) ? "energy_expended" : null;
    }
}
