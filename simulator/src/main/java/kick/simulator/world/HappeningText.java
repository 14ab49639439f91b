package kick.simulator.world;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ResultCode;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Speed;
import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.Measures;
import kick.simulator.Spelling;
import kick.simulator.WordException;
import kick.simulator.link.Fault;

/**
 * Happenings as people write them: a name in small letters with hyphens, then the parameters in the order in
 * which the record has them, each in one word with its unit, e.g. {@code safety-key-pulled},
 * {@code surge 15km/h} or {@code acts-late 3s 2}. Parameters that are left out at the end have usual values.
 */
public final class HappeningText {
    private static final String ON_BELT = "on-belt";
    private static final String OFF_BELT = "off-belt";
    private static final Speed INCREMENT = Speed.kmh(0.1);
    private static final Map<String, Class<?>> FAULTS = faults();

    /** @param usual null where there is no usual value */
    private record Kind(Function<String, ?> reader, @Nullable String usual) {}

    private static final Map<Class<?>, Kind> KINDS = Map.of(
            int.class, new Kind(Measures.count(1, 1000), "1"),
            double.class, new Kind(Measures.share(), "1"),
            Duration.class, new Kind(Measures.time(0, 3600), "5s"),
            Speed.class, new Kind(Measures.speed(0, 60), null),
            ResultCode.class, new Kind(Spelling.word(Arrays.asList(ResultCode.values())), "operation-failed"),
            SupportedSpeedRange.class, new Kind(HappeningText::range, null));

    private HappeningText() {}

    private static Map<String, Class<?>> faults() {
        var faults = new LinkedHashMap<String, Class<?>>();
        for (var kind : List.of(MachineFault.class, Fault.class))
            for (var fault : kind.getPermittedSubclasses())
                if (fault != Fault.OtherMachine.class) faults.put(name(fault), fault);
        return faults;
    }

    /** {@code ActsLate} is {@code acts-late}. */
    private static String name(Class<?> fault) {
        return fault.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /**
     * Every fault with its parameters, those in brackets optional: {@code acts-late [by] [times]}.
     */
    public static List<String> faultForms() {
        return FAULTS.entrySet()
                .stream()
                .map(entry -> entry.getKey() + parameters(entry.getValue()))
                .toList();
    }

    /** All there is, faults with their parameters. */
    public static List<String> forms() {
        return Stream
                .concat(known().stream().filter(name -> !FAULTS.containsKey(name)), faultForms().stream())
                .toList();
    }

    private static String parameters(Class<?> fault) {
        return Arrays.stream(fault.getRecordComponents())
                .map(one -> kind(one).usual == null ? " " + one.getName() : " [" + one.getName() + "]")
                .collect(Collectors.joining());
    }

    /** @throws WordException if the text is no happening, with what would be */
    public static Happening read(String text) {
        var words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        var name = words.getFirst();
        var parameters = words.subList(1, words.size());
        var fault = FAULTS.get(name);
        if (fault != null) return happening(fault(fault, name, parameters));
        if (!parameters.isEmpty() && known().contains(name))
            throw new WordException(name + " takes no parameters", "leave them out");
        if (name.equals(ON_BELT)) return new Happening.OnBelt(true);
        if (name.equals(OFF_BELT)) return new Happening.OnBelt(false);
        for (var key : ConsoleKey.values())
            if (Spelling.of(key).equals(name)) return new Happening.AtConsole(key);
        throw new WordException("there is no \"" + name + "\"", Spelling.remedy(name, known()));
    }

    /** As it can be read again; what only happens to a program, and cannot be typed, by its own words. */
    public static String write(Happening what) {
        return switch (what) {
            case Happening.AtConsole(var key) -> Spelling.of(key);
            case Happening.OnBelt(boolean there) -> there ? ON_BELT : OFF_BELT;
            case Happening.InMachine(var fault) -> written(fault);
            case Happening.OnLink(var fault) -> written(fault);
            case Happening.Asked _,Happening.Stall _,Happening.Suspend _,Happening.Meddled _,Happening.Killed _ ->
                what.toString();
        };
    }

    private static String written(Object fault) {
        var words = new ArrayList<String>(List.of(name(fault.getClass())));
        for (var component : fault.getClass().getRecordComponents()) words.add(written(fault, component));
        return String.join(" ", words);
    }

    private static String written(Object fault, RecordComponent component) {
        try {
            return switch (component.getAccessor().invoke(fault)) {
                case Duration time -> time.toNanos() / 1e9 + "s";
                case Speed speed -> speed.kmh() + "km/h";
                case ResultCode code -> Spelling.of(code);
                case SupportedSpeedRange range ->
                    range.minimum().kmh() + "-" + range.maximum().kmh() + "km/h";
                case Object other -> other.toString();
            };
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fault that cannot be told: " + fault, e);
        }
    }

    private static List<String> known() {
        var known = new ArrayList<String>();
        for (var key : ConsoleKey.values()) known.add(Spelling.of(key));
        known.addAll(List.of(ON_BELT, OFF_BELT));
        known.addAll(FAULTS.keySet());
        return known;
    }

    private static Happening happening(Object fault) {
        return fault instanceof MachineFault inMachine
                ? new Happening.InMachine(inMachine)
                : new Happening.OnLink((Fault) fault);
    }

    private static Object fault(Class<?> fault, String name, List<String> words) {
        var components = fault.getRecordComponents();
        if (words.size() > components.length)
            throw new WordException("\"" + words.get(components.length) + "\" is too much",
                    "write " + name + parameters(fault));
        var values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            var kind = kind(components[i]);
            var word = i < words.size() ? words.get(i) : kind.usual;
            if (word == null)
                throw new WordException(name + " needs " + components[i].getName(),
                        "write " + name + parameters(fault));
            values[i] = kind.reader.apply(word);
        }
        return made(fault, values);
    }

    private static Object made(Class<?> fault, Object[] values) {
        try {
            var types = Arrays.stream(fault.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            return fault.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a fault that cannot be made: " + fault, e);
        }
    }

    private static Kind kind(RecordComponent component) {
        var kind = KINDS.get(component.getType());
        if (kind == null) throw new IllegalStateException("no text for " + component);
        return kind;
    }

    /** {@code 1-12km/h}. */
    private static SupportedSpeedRange range(String text) {
        int dash = text.indexOf('-');
        if (dash < 0)
            throw new WordException("\"" + text + "\" is no range", "write it like 1-12km/h");
        var speed = Measures.speed(0.01, 60);
        var highest = speed.apply(text.substring(dash + 1));
        var low = text.substring(0, dash);
        return new SupportedSpeedRange(speed.apply(low.matches("[\\d.]+") ? low + "km/h" : low), highest,
                INCREMENT);
    }
}
