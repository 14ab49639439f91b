package kick.controller.workout;

import java.util.List;

/** A catalogue of workouts. */
public interface Workouts {
    /** The five sessions that train the finishing kick. */
    Workouts BUILT_IN = of(
            List.of(new Strides(), new HillSprints(), new Intervals(), new Progressive(), new Thirds()));

    /** Those that are always the same ones. */
    private static Workouts of(List<Template> all) {
        return () -> all;
    }

    /** In the order in which they are best offered. */
    List<Template> all();

    /**
     * @throws UnknownWorkoutException if there is none, with the name that was probably meant
     */
    default Template named(String name) {
        return all().stream()
                .filter(template -> template.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new UnknownWorkoutException(name, all().stream().map(Template::name).toList()));
    }
}
