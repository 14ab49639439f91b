package kick.controller.ftms;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Fields that always follow one another in the same order. */
record Layout(List<Field> fields) {
    static Layout of(Field... fields) {
        return new Layout(List.of(fields));
    }

    /**
     * The raw numbers of the fields that are there whole: fewer than the layout has, if the octets end early.
     */
    int[] read(byte[] octets, int from) {
        int[] raw = new int[fields.size()];
        int at = from;
        for (int i = 0; i < raw.length; i++) {
            Format format = fields.get(i).format();
            if (octets.length - at < format.size()) return Arrays.copyOf(raw, i);
            raw[i] = format.read(octets, at);
            at += format.size();
        }
        return raw;
    }

    /** The raw numbers of all fields; octets behind them are somebody else's. */
    int[] readAll(Characteristic characteristic, byte[] octets) {
        int[] raw = read(octets, 0);
        if (raw.length < fields.size())
            throw MalformedValueException.tooShort(characteristic.toString(), octets);
        return raw;
    }

    /** The raw numbers as octets, behind {@code room} octets for the caller to fill. */
    byte[] write(int room, int... raw) {
        byte[] octets = new byte[room + octets()];
        int at = room;
        for (int i = 0; i < raw.length; i++) {
            fields.get(i).write(raw[i], octets, at);
            at += fields.get(i).format().size();
        }
        return octets;
    }

    Map<String, @Nullable Object> describe(int... raw) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        for (int i = 0; i < raw.length; i++)
            tree.put(fields.get(i).name(), fields.get(i).describe(raw[i]));
        return tree;
    }

    /** The tree of a value that is nothing but these fields. */
    Map<String, @Nullable Object> describeAll(int... raw) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("decode_status", "ok");
        tree.putAll(describe(raw));
        return tree;
    }

    private int octets() {
        return fields.stream().mapToInt(field -> field.format().size()).sum();
    }
}
