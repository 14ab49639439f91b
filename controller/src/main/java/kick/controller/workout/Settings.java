package kick.controller.workout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Checked values for the parameters of one template. */
public final class Settings {
    private final Map<Parameter<?>, Object> values = new LinkedHashMap<>();

    private Settings() {}

    /**
     * @param texts by the parameter's name
     * @throws ParameterException for a name that is none of the parameters' or a value that is not allowed
     */
    public static Settings of(List<Parameter<?>> parameters, Map<String, String> texts) {
        var settings = new Settings();
        texts.forEach((name, text) -> {
            var parameter = parameters.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> unknown(name, text, parameters));
            settings.put(parameter, text);
        });
        return settings;
    }

    private <T> void put(Parameter<T> parameter, String text) {
        values.put(parameter, parameter.read(text));
    }

    /** What was set. */
    @SuppressWarnings("unchecked") // put() stores under a parameter only what it has read itself
    <T> Optional<T> find(Parameter<T> parameter) {
        return Optional.ofNullable((T) values.get(parameter));
    }

    /** What was set, or else what is usual, which the parameter must have. */
    <T> T get(Parameter<T> parameter) {
        return find(parameter).or(parameter::usual).orElseThrow();
    }

    private static ParameterException unknown(String name, String text, List<Parameter<?>> parameters) {
        List<String> names = parameters.stream().map(Parameter::name).toList();
        return new ParameterException(name, text,
                Spelling.nearest(name, names)
                        .map(near -> near + "=" + text + " if that is what you mean")
                        .orElse("one of " + String.join(", ", names)));
    }
}
