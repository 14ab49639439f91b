package kick.controller.ftms;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Body Sensor Location (0x2A38; Heart Rate Service 3.2): where the sensor is worn.
 *
 * @param code as sent; {@link #place()} is its meaning
 */
public record BodySensorLocation(int code) implements FtmsValue {

    /** The codes, from 0 on. */
    public enum Place {
        OTHER, CHEST, WRIST, FINGER, HAND, EAR_LOBE, FOOT, RESERVED
    }

    public static BodySensorLocation decode(byte[] octets) {
        if (octets.length == 0)
            throw MalformedValueException.tooShort(Characteristic.BODY_SENSOR_LOCATION.toString(), octets);
        return new BodySensorLocation(octets[0] & 0xFF);
    }

    @Override public byte[] encode() {
        return new byte[]{(byte) code};
    }

    public Place place() {
        return Bits.meaning(code, Place.values());
    }

    @Override public Map<String, @Nullable Object> describe() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.put("location_code", code);
        tree.put("location", Bits.word(place().name()));
        return tree;
    }
}
