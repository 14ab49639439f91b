package kick.controller.enrolment;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

import kick.controller.ftms.FitnessMachineFeature;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.machine.Likeness;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** An enrolled machine as text. What comes from the machine itself is always quoted. */
final class EnrolledYaml {
    private static final String HEAD = """
            # A treadmill that was shown to be yours. Kick commands it only while it is like this. Speeds are in hundredths
            # of km/h and inclines in tenths of a percent: smallest, greatest, step. Delete this file to forget it.
            """;

    private EnrolledYaml() {}

    static String write(Enrolled machine) {
        var likeness = machine.likeness();
        var map = new java.util.LinkedHashMap<String, Object>();
        map.put("address", machine.address());
        map.put("name", machine.name());
        map.put("manufacturer", likeness.manufacturer());
        map.put("model", likeness.model());
        var speeds = likeness.speeds();
        if (speeds != null)
            map.put("speeds", List.of(speeds.minimum().hundredthsKmh(),
                    speeds.maximum().hundredthsKmh(), speeds.increment().hundredthsKmh()));
        var inclines = likeness.inclines();
        if (inclines != null)
            map.put("inclines", List.of(inclines.minimum().tenthsPercent(),
                    inclines.maximum().tenthsPercent(), inclines.incrementTenthsPercent()));
        var feature = likeness.feature();
        if (feature != null)
            map.put("features", List.of(feature.machineFeatures(), feature.targetSettingFeatures()));
        if (machine.commissioned()) map.put("commissioned", true);
        return HEAD + new Dump(DumpSettings.builder().build()).dumpToString(map);
    }

    /** @throws IllegalArgumentException if the text is not of this kind */
    static Enrolled read(String text) {
        try {
            if (!(new Load(LoadSettings.builder().build()).loadFromString(text) instanceof Map<?, ?> map))
                throw new IllegalArgumentException("no keys and values");
            return new Enrolled(text(map, "address"), text(map, "name"),
                    new Likeness(text(map, "manufacturer"),
                            text(map, "model"), speeds(numbers(map, "speeds", 3)),
                            inclines(numbers(map, "inclines", 3)), features(numbers(map, "features", 2))),
                    Boolean.TRUE.equals(map.get("commissioned")));
        } catch (YamlEngineException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String text(Map<?, ?> map, String key) {
        if (map.get(key) instanceof String text) return text;
        throw new IllegalArgumentException(key + " is missing");
    }

    /** Null where there are none; numbers that are not as they should be are no numbers of ours. */
    private static int @Nullable [] numbers(Map<?, ?> map, String key, int count) {
        if (!(map.get(key) instanceof List<?> list)) return null;
        if (list.size() != count || !list.stream().allMatch(Integer.class::isInstance))
            throw new IllegalArgumentException(key + " is not " + count + " whole numbers");
        return list.stream().mapToInt(Integer.class::cast).toArray();
    }

    private static @Nullable SupportedSpeedRange speeds(int @Nullable [] n) {
        return n == null ? null : new SupportedSpeedRange(new Speed(n[0]), new Speed(n[1]), new Speed(n[2]));
    }

    private static @Nullable SupportedInclinationRange inclines(int @Nullable [] n) {
        return n == null ? null : new SupportedInclinationRange(new Incline(n[0]), new Incline(n[1]), n[2]);
    }

    private static @Nullable FitnessMachineFeature features(int @Nullable [] n) {
        return n == null ? null : new FitnessMachineFeature(n[0], n[1]);
    }
}
