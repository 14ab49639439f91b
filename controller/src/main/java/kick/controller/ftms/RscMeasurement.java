package kick.controller.ftms;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;
import kick.controller.units.Speed;

/**
 * RSC Measurement (0x2A53; Running Speed and Cadence Service 3.1). Some treadmills give the cadence only
 * here.
 *
 * @param flags bit 0: stride length; bit 1: total distance; bit 2: running, not walking
 * @param sentSpeed in 1/256 m/s
 * @param cadence steps per minute
 * @param strideLengthCm null if not sent
 * @param totalDistance null if not sent
 */
public record RscMeasurement(int flags, int sentSpeed, int cadence, @Nullable Integer strideLengthCm,
        @Nullable Distance totalDistance) implements FtmsValue {
    private static final Field SPEED = new Field("instantaneous_speed", Format.UINT16, "0.00390625", "m/s");

    public static RscMeasurement decode(byte[] octets) {
        if (octets.length < 4)
            throw MalformedValueException.tooShort(Characteristic.RSC_MEASUREMENT.toString(), octets);
        int flags = octets[0] & 0xFF;
        var in = new Cursor(octets, 4);
        return new RscMeasurement(flags, SPEED.format().read(octets, 1), Format.UINT8.read(octets, 3),
                Bits.isSet(flags, 0) ? in.next(Format.UINT16) : null,
                Bits.isSet(flags, 1) ? distance(in.next(Format.UINT32)) : null);
    }

    private static @Nullable Distance distance(@Nullable Integer decimetres) {
        return decimetres == null ? null : new Distance(Integer.toUnsignedLong(decimetres) * 100);
    }

    @Override public byte[] encode() {
        var out = ByteBuffer.allocate(10).order(ByteOrder.LITTLE_ENDIAN);
        out.put((byte) flags).putShort((short) sentSpeed).put((byte) cadence);
        if (strideLengthCm != null) out.putShort(strideLengthCm.shortValue());
        if (totalDistance != null) out.putInt((int) (totalDistance.millimetres() / 100));
        return Arrays.copyOf(out.array(), out.position());
    }

    public Speed speed() {
        return Speed.metresPerSecond(sentSpeed / 256.0);
    }

    public boolean isRunning() {
        return Bits.isSet(flags, 2);
    }

    @Override public Map<String, @Nullable Object> describe() {
        String missing = missing();
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", missing == null ? "ok" : "truncated");
        tree.put("flags", flags);
        tree.put("walking_or_running", isRunning() ? "running" : "walking");
        tree.put("stride_length_cm", strideLengthCm);
        tree.put("total_distance_m", totalDistance == null ? null : metres(totalDistance));
        tree.put("instantaneous_speed", SPEED.describe(sentSpeed));
        tree.put("instantaneous_cadence_per_min", cadence);
        if (missing != null) tree.put("truncated_at", missing);
        return tree;
    }

    /** What the flags announce and the octets do not hold. */
    private @Nullable String missing() {
        if (strideLengthCm == null && Bits.isSet(flags, 0)) return "stride_length";
        return totalDistance == null && Bits.isSet(flags, 1) ? "total_distance" : null;
    }

    private static String metres(Distance distance) {
        long decimetres = distance.millimetres() / 100;
        return decimetres / 10 + "." + decimetres % 10;
    }
}
