package kick.controller.workout;

/** A part of a workout. */
public sealed interface Element permits Step, Repeat {}
