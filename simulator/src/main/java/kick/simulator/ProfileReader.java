package kick.simulator;

import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.FitnessMachineFeature.Feature;
import kick.controller.ftms.FitnessMachineFeature.TargetSetting;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.units.Speed;
import kick.simulator.Profile.BeltData;
import kick.simulator.Profile.ConsoleData;
import kick.simulator.Profile.DeckData;
import kick.simulator.Profile.RadioData;
import kick.simulator.belt.Belt;

/** Makes a {@link Profile} of YAML. */
final class ProfileReader {
    /** What Treadmill Data can carry. */
    static final Set<Feature> MEASURES = EnumSet.of(Feature.AVERAGE_SPEED, Feature.TOTAL_DISTANCE,
            Feature.INCLINATION, Feature.ELEVATION_GAIN, Feature.PACE, Feature.EXPENDED_ENERGY,
            Feature.HEART_RATE_MEASUREMENT,
            Feature.METABOLIC_EQUIVALENT, Feature.ELAPSED_TIME, Feature.REMAINING_TIME,
            Feature.FORCE_ON_BELT_AND_POWER_OUTPUT);
    /** What a treadmill can be told besides speed and incline. */
    static final Set<TargetSetting> TARGETS = EnumSet.of(TargetSetting.HEART_RATE_TARGET,
            TargetSetting.TARGETED_EXPENDED_ENERGY, TargetSetting.TARGETED_STEP_NUMBER,
            TargetSetting.TARGETED_STRIDE_NUMBER, TargetSetting.TARGETED_DISTANCE,
            TargetSetting.TARGETED_TRAINING_TIME, TargetSetting.TARGETED_TIME_IN_TWO_HR_ZONES,
            TargetSetting.TARGETED_TIME_IN_THREE_HR_ZONES, TargetSetting.TARGETED_TIME_IN_FIVE_HR_ZONES);
    /**
     * The safety key brings the belt down so many times faster than usual, unless the profile says otherwise.
     */
    private static final double RUN_DOWN = 2.5;

    private ProfileReader() {}

    static Profile read(String text, String file, String name) {
        var root = Section.parse(text, file);
        var quirks = quirks(root);
        var profile = new Profile(name, root.need("title", Function.identity()), root.text("advertises", ""),
                device(root.section("device")), belt(root.section("belt")), deck(root),
                console(root.section("console")),
                radio(root.section("radio"), quirks), quirks);
        root.end();
        return profile;
    }

    private static Set<Quirk> quirks(Section root) {
        var quirks = EnumSet.noneOf(Quirk.class);
        quirks.addAll(root.list("quirks", Spelling.word(Arrays.asList(Quirk.values()))));
        return quirks;
    }

    private static Map<Characteristic, String> device(Section device) {
        var keys = new LinkedHashMap<String, Characteristic>();
        keys.put("manufacturer", Characteristic.MANUFACTURER_NAME);
        keys.put("model", Characteristic.MODEL_NUMBER);
        keys.put("serial", Characteristic.SERIAL_NUMBER);
        keys.put("hardware", Characteristic.HARDWARE_REVISION);
        keys.put("firmware", Characteristic.FIRMWARE_REVISION);
        keys.put("software", Characteristic.SOFTWARE_REVISION);
        var texts = new EnumMap<Characteristic, String>(Characteristic.class);
        keys.forEach((key, characteristic) -> {
            if (device.has(key)) texts.put(characteristic, device.text(key, ""));
        });
        device.end();
        return texts;
    }

    private static BeltData belt(Section belt) {
        var range = new SupportedSpeedRange(belt.need("lowest", Measures.speed(0.01, 60)),
                belt.need("highest", Measures.speed(0.01, 60)),
                belt.need("increment", Measures.speed(0.01, 10)));
        if (!range.maximum().isAbove(range.minimum()))
            throw belt.trouble("highest", "highest is not above lowest", "exchange them");
        Speed start = belt.read("start", range.minimum(), Measures.speed(0.01, 60));
        if (start.isAbove(range.maximum()) || range.minimum().isAbove(start))
            throw belt.trouble("start", "the belt starts at a speed it cannot have",
                    "choose one of its range");
        double up = belt.need("up", Measures.rate());
        double down = belt.need("down", Measures.rate());
        double deadTime = belt.read("dead-time", Duration.ZERO, Measures.time(0, 10)).toNanos() / 1e9;
        double runDown = belt.read("run-down", down * RUN_DOWN, Measures.rate());
        belt.end();
        return new BeltData(range, start, new Belt.Traits(deadTime, up, down, runDown));
    }

    private static @Nullable DeckData deck(Section root) {
        if (!root.has("deck")) return null;
        var deck = root.section("deck");
        var range = new SupportedInclinationRange(deck.need("lowest", Measures.incline(-30, 60)),
                deck.need("highest", Measures.incline(-30, 60)),
                deck.need("increment", Measures.incline(0.1, 10)));
        if (!range.maximum().isAbove(range.minimum()))
            throw deck.trouble("highest", "highest is not above lowest",
                    "exchange them, or leave the deck out");
        double rate = deck.need("rate", Measures.lift());
        deck.end();
        return new DeckData(range, rate);
    }

    private static ConsoleData console(Section console) {
        var data = new ConsoleData(console.read("countdown", Duration.ZERO, Measures.time(0, 60)),
                console.has("auto-pause") ? console.need("auto-pause", Measures.time(0.1, 600)) : null,
                console.text("program", ""));
        console.end();
        return data;
    }

    private static RadioData radio(Section radio, Set<Quirk> quirks) {
        String reports = radio.text("reports", "true");
        if (!List.of("true", "setpoint").contains(reports))
            throw radio.trouble("reports",
                    "a belt cannot report \"" + reports + "\"", "write reports: true or reports: setpoint");
        if (reports.equals("setpoint")) quirks.add(Quirk.REPORTS_SETPOINT);
        var data = new RadioData(
                radio.read("acknowledgement", Duration.ofMillis(100), Measures.time(0, 10)),
                radio.read("frame-interval", Duration.ofMillis(500), Measures.time(0.05, 10)),
                radio.read("links", 1, Measures.count(1, 8)), radio.read("mtu", 23, Measures.count(23, 517)),
                Set.copyOf(radio.list("measures", Spelling.word(MEASURES))),
                Set.copyOf(radio.list("targets", Spelling.word(TARGETS))),
                properties(radio.section("properties")));
        radio.end();
        return data;
    }

    private static Map<Characteristic, Set<Property>> properties(Section section) {
        var characteristic = Spelling.word(Arrays.asList(Characteristic.values()));
        var property = Spelling.word(Arrays.asList(Property.values()));
        var properties = new EnumMap<Characteristic, Set<Property>>(Characteristic.class);
        for (String name : section.names()) {
            try {
                properties.put(characteristic.apply(name), Set.copyOf(section.list(name, property)));
            } catch (WordException e) {
                throw section.trouble(name, e.problem(), e.remedy());
            }
        }
        return properties;
    }
}
