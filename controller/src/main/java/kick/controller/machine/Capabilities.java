package kick.controller.machine;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.DeviceInformation;
import kick.controller.ftms.FitnessMachineFeature;
import kick.controller.ftms.FtmsValue;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * What a machine says it can do, as it was read. Statements of intent: none of it is proof.
 *
 * @param quirks what is known of the model besides
 */
public record Capabilities(@Nullable FitnessMachineFeature feature, @Nullable SupportedSpeedRange speedRange,
        @Nullable SupportedInclinationRange inclineRange, String manufacturer, String model, String firmware,
        Set<Quirk> quirks) {

    /** Assumed where a machine states no usable speed range: slow enough for any pad. */
    public static final SupportedSpeedRange CAUTIOUS = new SupportedSpeedRange(Speed.kmh(1), Speed.kmh(6),
            Speed.kmh(0.1));

    public static final Capabilities UNKNOWN = new Capabilities(null, null, null, "", "", "", Set.of());

    public Capabilities {
        quirks = Set.copyOf(quirks);
    }

    /** These, with a value that was just read. */
    public Capabilities read(Characteristic from, FtmsValue value) {
        return switch (value) {
            case FitnessMachineFeature f ->
                new Capabilities(f, speedRange, inclineRange, manufacturer, model, firmware,
                        quirks);
            case SupportedSpeedRange r ->
                new Capabilities(feature, r.usable() ? r : null, inclineRange, manufacturer, model, firmware,
                        quirks);
            case SupportedInclinationRange r ->
                new Capabilities(feature, speedRange, r.usable() ? r : null, manufacturer, model, firmware,
                        quirks);
            case DeviceInformation text -> described(from, text.text());
            default -> this;
        };
    }

    /** What a machine with these characteristics may be: another one may have been linked before. */
    Capabilities of(Set<Characteristic> present) {
        return new Capabilities(feature,
                present.contains(Characteristic.SUPPORTED_SPEED_RANGE) ? speedRange : null,
                present.contains(Characteristic.SUPPORTED_INCLINATION_RANGE) ? inclineRange : null,
                manufacturer, model, firmware, quirks);
    }

    private Capabilities described(Characteristic from, String text) {
        return switch (from) {
            case MANUFACTURER_NAME ->
                new Capabilities(feature, speedRange, inclineRange, text, model, firmware, quirks);
            case MODEL_NUMBER ->
                new Capabilities(feature, speedRange, inclineRange, manufacturer, text, firmware,
                        quirks).with(QuirkBook.of("", text));
            case FIRMWARE_REVISION ->
                new Capabilities(feature, speedRange, inclineRange, manufacturer, model, text,
                        quirks);
            default -> this;
        };
    }

    public Capabilities with(Set<Quirk> more) {
        var all = EnumSet.noneOf(Quirk.class);
        all.addAll(quirks);
        all.addAll(more);
        return new Capabilities(feature, speedRange, inclineRange, manufacturer, model, firmware, all);
    }

    public boolean has(Quirk quirk) {
        return quirks.contains(quirk);
    }

    /** The speeds that can be asked for; cautious where the machine does not say. */
    public SupportedSpeedRange speeds() {
        return Miles.range(speedRange == null ? CAUTIOUS : speedRange, has(Quirk.REPORTS_MILES),
                has(Quirk.TAKES_MILES));
    }

    /** The inclines that can be asked for; null where there is no lift. */
    public @Nullable SupportedInclinationRange inclines() {
        var range = inclineRange;
        if (range == null || !has(Quirk.INCLINE_IN_WHOLE_PERCENT)) return range;
        return new SupportedInclinationRange(range.minimum(), range.maximum(), Incline.percent(1));
    }
}
