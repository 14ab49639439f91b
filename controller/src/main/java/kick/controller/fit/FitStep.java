package kick.controller.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import kick.controller.units.Speed;
import kick.controller.workout.Aim;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.PlanStep;
import kick.controller.workout.StepKind;

/** A step of a workout as a FIT message. */
final class FitStep {
    static final int TIME = 0;
    static final int DISTANCE = 1;
    static final int OPEN = 5;
    static final int REPEAT_STEPS = 6;
    static final int AIMS_AT_SPEED = 0;
    static final int AIMS_AT_NOTHING = 2;
    static final int AIMS_AT_SPEED_OF_LAP = 12;
    /** Half of the band that a watch takes for the right speed, in mm/s: 0.1 km/h. */
    private static final long HALF_BAND = 28;

    private FitStep() {}

    /** @param cues words that stand in the step's notes */
    static FitField[] of(int index, PlanStep step, List<Cue> cues) {
        return of(index, step.name(), step.kind(), step.extent(), step.aim(), cues);
    }

    static FitField[] of(int index, String name, StepKind kind, Extent extent, Aim aim, List<Cue> cues) {
        List<FitField> fields = new ArrayList<>(List.of(
                FitField.uint16(FitProfile.MESSAGE_INDEX, (long) index),
                FitField.text(0, name)));
        switch (extent) {
            case Extent.ForTime(var time) -> length(fields, TIME, time.toMillis());
            case Extent.ForDistance(var far) ->
                length(fields, DISTANCE, Math.round(far.millimetres() / 10.0));
            case Extent.Open() -> length(fields, OPEN, 0);
        }
        switch (aim) {
            case Aim.Steady(var speed) -> band(fields, millimetres(speed) - HALF_BAND,
                    millimetres(speed) + HALF_BAND);
            case Aim.Ramp(var from, var to) ->
                band(fields, millimetres(from.min(to)), millimetres(from.max(to)));
            case Aim.RunnerControlled _ -> fields.add(FitField.word(3, AIMS_AT_NOTHING));
        }
        fields.add(FitField.word(7, intensity(kind)));
        if (!cues.isEmpty())
            fields.add(FitField.note(8, cues.stream().map(Cue::text).collect(Collectors.joining(" "))));
        return fields.toArray(FitField[]::new);
    }

    /** A message that has the steps from {@code first} on run so many times in all. */
    static FitField[] repeat(int index, int first, int times) {
        return new FitField[]{FitField.uint16(FitProfile.MESSAGE_INDEX, (long) index),
                FitField.word(1, REPEAT_STEPS), FitField.uint32(2, (long) first),
                FitField.uint32(4, (long) times)};
    }

    static int intensity(StepKind kind) {
        return switch (kind) {
            case EASY -> 0;
            case WARM_UP -> 2;
            case COOL_DOWN -> 3;
            case RECOVERY -> 4;
            case WORK -> 5;
        };
    }

    private static void length(List<FitField> fields, int type, long value) {
        fields.add(FitField.word(1, type));
        fields.add(FitField.uint32(2, value));
    }

    private static void band(List<FitField> fields, long slow, long fast) {
        fields.add(FitField.word(3, AIMS_AT_SPEED));
        fields.add(FitField.uint32(4, 0L));
        fields.add(FitField.uint32(5, Math.max(0, slow)));
        fields.add(FitField.uint32(6, fast));
    }

    private static long millimetres(Speed speed) {
        return Math.round(speed.metresPerSecond() * 1000);
    }
}
