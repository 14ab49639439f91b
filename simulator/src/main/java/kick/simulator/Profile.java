package kick.simulator;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.FitnessMachineFeature.Feature;
import kick.controller.ftms.FitnessMachineFeature.TargetSetting;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.gatt.GattCharacteristic.Property;
import kick.controller.units.Speed;
import kick.simulator.belt.Belt;

/**
 * A model of treadmill as data. {@link Profiles} has those that are built in and reads others from files; the
 * format is described in {@code docs/simulator.md}.
 *
 * @param name the short name, e.g. {@code walking-pad}
 * @param title what a person reads
 * @param advertises the name it advertises; empty if it has none
 * @param device its Device Information, by characteristic
 * @param deck null where there is no lift
 */
public record Profile(String name, String title, String advertises, Map<Characteristic, String> device,
        BeltData belt, @Nullable DeckData deck, ConsoleData console, RadioData radio, Set<Quirk> quirks) {

    /**
     * @param start the speed at which the belt starts
     * @param traits how the belt moves
     */
    public record BeltData(SupportedSpeedRange range, Speed start, Belt.Traits traits) {}

    /** @param rate of the lift, in percent per second */
    public record DeckData(SupportedInclinationRange range, double rate) {}

    /**
     * @param countdown from a start to the first motion of the motor
     * @param autoPause how long the runner may be off the belt before it pauses; null where nothing notices
     * @param program what Training Status says in words while the belt runs; empty where it says nothing
     */
    public record ConsoleData(Duration countdown, @Nullable Duration autoPause, String program) {}

    /**
     * @param acknowledgement from a control point write to its answer
     * @param frameInterval between two reports
     * @param links how many clients may be connected at once
     * @param mtu the largest ATT_MTU it agrees to, in octets
     * @param measures what Treadmill Data carry besides the speed
     * @param targets what a client may set besides speed and incline
     * @param properties of characteristics that do not have the properties the specification gives them
     */
    public record RadioData(Duration acknowledgement, Duration frameInterval, int links, int mtu,
            Set<Feature> measures, Set<TargetSetting> targets,
            Map<Characteristic, Set<Property>> properties) {

        public RadioData {
            measures = frozen(measures, Feature.class);
            targets = frozen(targets, TargetSetting.class);
            properties = frozen(properties);
        }
    }

    public Profile {
        device = frozen(device);
        quirks = frozen(quirks, Quirk.class);
    }

    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** This model with more quirks. */
    public Profile with(Quirk... more) {
        var all = new HashSet<>(quirks);
        all.addAll(Set.of(more));
        return new Profile(name, title, advertises, device, belt, deck, console, radio, all);
    }

    private static <E extends Enum<E>> Set<E> frozen(Set<E> set, Class<E> type) {
        var copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }

    private static <V> Map<Characteristic, V> frozen(Map<Characteristic, V> map) {
        var copy = new EnumMap<Characteristic, V>(Characteristic.class);
        copy.putAll(map);
        return Collections.unmodifiableMap(copy);
    }
}
