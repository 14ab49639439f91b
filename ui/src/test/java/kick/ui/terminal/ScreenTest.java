package kick.ui.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.Snapshot;
import kick.controller.engine.Ending;
import kick.controller.engine.Phase;
import kick.controller.engine.Target;
import kick.controller.machine.Motion;
import kick.controller.machine.Sample;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.controller.workout.PlanTimes;
import kick.controller.workout.Runner;
import kick.controller.workout.Treadmill;
import kick.controller.workout.Units;
import kick.controller.workout.Workouts;
import kick.ui.text.TextProfile;
import kick.ui.text.Words;

class ScreenTest {
    private static final Words WORDS = new Words(Units.USUAL);

    @Test void bigDigitsAreFiveLinesHigh() {
        assertThat(BigDigits.lines("1.5")).containsExactly(
                "  █   ███ ",
                "  █   █   ",
                "  █   ███ ",
                "  █     █ ",
                "  █ █ ███ ");
    }

    @Test void aReadyTreadmillAsksForTheDeliberateAct() {
        assertThat(screen(new Phase.Ready(), null, 100, 30))
                .anyMatch(l -> l.contains("Enter starts: clip on the safety key"));
    }

    @Test void anAlarmTakesThePlaceOfTheStep() {
        var lines = screen(new Phase.Ready(), "WARNING: look out", 100, 30);
        assertThat(lines).contains("  WARNING: look out").noneMatch(l -> l.contains("Ready."));
    }

    @ParameterizedTest
    @ValueSource(ints = {30, 80, 100, 250}) void noLineIsMuchWiderThanTheTerminal(int width) {
        assertThat(screen(new Phase.Ended(null, Ending.FINISHED), null, width, 30))
                .allMatch(l -> l.length() <= Math.max(width, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 12, 13, 16, 17, 23, 50}) void aLowTerminalKeepsNumbersStepAndKeys(int height) {
        var lines = screen(new Phase.Ready(), null, 80, height);
        assertThat(lines).hasSizeLessThanOrEqualTo(height)
                .anyMatch(l -> l.contains("km/h"))
                .contains("  Ready.")
                .last()
                .asString()
                .contains("Enter starts");
    }

    @Test void anAlarmIsNotCutByANarrowTerminal() {
        assertThat(
                screen(new Phase.Ready(), "The belt is out of sight: use the keys on the treadmill.", 40, 16))
                .contains("  The belt is out of sight: use the", "  keys on the treadmill.");
    }

    private static List<String> screen(Phase phase, @org.jspecify.annotations.Nullable String alarm,
            int width, int height) {
        var plan = Workouts.BUILT_IN.named("hill-sprints")
                .workout(java.util.Map.of(), Runner.DEFAULT)
                .planFor(Runner.DEFAULT);
        var profile = new TextProfile(plan, PlanTimes.of(plan, Runner.DEFAULT, Treadmill.ANY));
        var now = new Snapshot(Moment.ORIGIN, phase, null, Target.NOTHING, Moment.NEVER, null, null,
                new Sample(Speed.kmh(8), Incline.percent(1), null, 144, Moment.ORIGIN), Motion.MOVING, true,
                true, 144, null);
        return new Screen(plan, profile, WORDS, "a treadmill").lines(now, List.of("one", "two"), alarm,
                width, height);
    }
}
