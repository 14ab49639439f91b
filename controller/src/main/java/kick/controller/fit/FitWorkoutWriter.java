package kick.controller.fit;

import java.util.ArrayList;
import java.util.List;

import kick.controller.exchange.Exported;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Place;
import kick.controller.exchange.Resolved;
import kick.controller.exchange.Warning;
import kick.controller.workout.Cue;
import kick.controller.workout.Element;
import kick.controller.workout.InclineTarget;
import kick.controller.workout.Repeat;
import kick.controller.workout.Runner;
import kick.controller.workout.Step;
import kick.controller.workout.StepClock;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;

/** Writes a workout as a FIT file for a watch. */
public final class FitWorkoutWriter {
    private final Runner runner;
    private final Notes notes = new Notes();
    private final List<FitField[]> steps = new ArrayList<>();

    private FitWorkoutWriter(Runner runner) {
        this.runner = runner;
    }

    /** @param runner whose paces become speeds */
    public static Exported write(Workout workout, Runner runner) {
        return new FitWorkoutWriter(runner).written(workout);
    }

    private Exported written(Workout workout) {
        write(workout.elements());
        // without a moment or a number of its own, so that the same workout is the same file
        long serial = workout.title().hashCode() & 0x7FFF_FFFFL | 1;
        var head = new FitField[]{FitField.word(4, FitProfile.RUNNING),
                FitField.uint16(6, (long) steps.size()), FitField.text(8, workout.title()),
                FitField.word(11, FitProfile.TREADMILL), FitField.note(17, workout.description())};
        var out = new FitWriter()
                .message(FitProfile.FILE_ID,
                        FitProfile.fileId(FitProfile.FILE_IS_WORKOUT, serial, FitProfile.SOME_DAY))
                .message(FitProfile.WORKOUT, head);
        tellCuts(head);
        for (var step : steps) {
            out.message(FitProfile.WORKOUT_STEP, step);
            tellCuts(step);
        }
        return new Exported(out.octets(), notes.all());
    }

    private void write(List<Element> elements) {
        for (var element : elements) {
            switch (element) {
                case Step step -> step(step);
                case Repeat repeat when repeat.last().equals(repeat.elements()) ->
                    repeat(repeat.times(), repeat.elements());
                case Repeat repeat -> {
                    if (repeat.times() > 1) repeat(repeat.times() - 1, repeat.elements());
                    write(repeat.last());
                }
            }
        }
    }

    private void repeat(int times, List<Element> elements) {
        int first = steps.size();
        write(elements);
        if (times > 1) steps.add(FitStep.repeat(steps.size(), first, times));
    }

    private void step(Step step) {
        tellLosses(step);
        var cues = step.cues().stream().filter(cue -> cue.equals(Cue.atStart(cue.text()))).toList();
        steps.add(FitStep.of(steps.size(), step.name(), step.kind(), step.extent(),
                Resolved.of(step, runner).aim(), cues));
    }

    private void tellLosses(Step step) {
        if (step.target() instanceof Target.AtEffort || step.target() instanceof Target.HillSprint)
            lost("paces are written as the speeds that they are for you now");
        if (step.target() instanceof Target.Ramp)
            lost(step.name() + ": a watch knows no change of speed; the band between the two is written");
        if (step.target() instanceof Target.RunnerControlled)
            lost(step.name()
                    + ": a watch lets the runner decide without a speed offered and without a limit");
        if (!(step.incline() instanceof InclineTarget.Usual))
            lost(step.name() + ": a watch knows no incline");
        if (step.clock() != StepClock.usualFor(step.kind(), step.extent()))
            lost(step.name() + ": when it begins to count is not written");
        if (step.cues().stream().anyMatch(cue -> !cue.equals(Cue.atStart(cue.text()))))
            lost("words in the middle of a step are not written");
        if (step.cues().size() > 1) lost("several words at the start of a step become one");
    }

    private void tellCuts(FitField[] message) {
        for (var field : message)
            if (field.isCut())
                notes.add(Warning.Code.SHORTENED, Place.whole(),
                        "a text is cut, for a watch has room only for \"" + field.words() + "\"");
    }

    private void lost(String words) {
        notes.add(Warning.Code.NEAREST, Place.whole(), words);
    }
}
