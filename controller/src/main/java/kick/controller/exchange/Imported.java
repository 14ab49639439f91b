package kick.controller.exchange;

import java.util.List;

import kick.controller.workout.Workout;

/**
 * What became of a file.
 *
 * @param workout named after its title; a program that keeps it may name it otherwise
 * @param warnings everything that is not as the file says, in the file's order
 */
public record Imported(Workout workout, List<Warning> warnings) {
    public Imported {
        warnings = List.copyOf(warnings);
    }
}
