package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;
import kick.controller.workout.Target.AtEffort;
import kick.controller.workout.Target.AtPace;
import kick.controller.workout.Target.AtSpeed;
import kick.controller.workout.Target.HillSprint;
import kick.controller.workout.Target.RunnerControlled;
import kick.controller.workout.WorkoutLimitException.Limit;

/** What becomes of a workout when it is made a plan. */
class WorkoutTest {
    private static final Runner RUNNER = Runner.DEFAULT.withRace(Quantities.race("5 km in 20:00"));
    private static final Extent MINUTE = new Extent.ForTime(Duration.ofMinutes(1));
    private static final Target TEN = new AtSpeed(Speed.kmh(10));
    private static final Step FAST = new Step("fast", StepKind.WORK, MINUTE, TEN);
    private static final Step SLOW = new Step("slow", StepKind.RECOVERY, MINUTE, TEN);

    @Test void repeatsAreWrittenOutAndCounted() {
        var steps = planned(SLOW, new Repeat(2, List.of(FAST, SLOW)));
        assertThat(steps).extracting(PlanStep::name)
                .containsExactly("slow", "fast 1/2", "slow 1/2", "fast 2/2",
                        "slow 2/2");
        assertThat(steps).extracting(PlanStep::rep).containsExactly(0, 1, 1, 2, 2);
        assertThat(steps).extracting(PlanStep::reps).containsExactly(0, 2, 2, 2, 2);
    }

    @Test void repeatsInRepeatsNameTheOuterOneToo() {
        var steps = planned(new Repeat(2, List.of(new Repeat(2, List.of(FAST)), SLOW)));
        assertThat(steps).extracting(PlanStep::name)
                .containsExactly("fast 1/2, set 1/2", "fast 2/2, set 1/2",
                        "slow 1/2", "fast 1/2, set 2/2", "fast 2/2, set 2/2", "slow 2/2");
    }

    @Test void aRepeatOfOneTimeIsNotCounted() {
        assertThat(planned(new Repeat(1, List.of(FAST)))).extracting(PlanStep::name, PlanStep::reps)
                .containsExactly(tuple("fast", 0));
    }

    @Test void theLastTimeOfARepeatMayBeDifferent() {
        var steps = planned(new Repeat(3, List.of(FAST, SLOW), List.of(FAST)));
        assertThat(steps).extracting(PlanStep::name)
                .containsExactly("fast 1/3", "slow 1/3", "fast 2/3",
                        "slow 2/3", "fast 3/3");
    }

    @Test void everyKindOfTargetBecomesASpeed() {
        assertThat(aim(new AtSpeed(Speed.kmh(12.3)))).isEqualTo(steady(12.3));
        assertThat(aim(new AtPace(Pace.perKm(Duration.ofMinutes(4))))).isEqualTo(steady(15));
        assertThat(aim(new AtEffort(Effort.THRESHOLD))).isEqualTo(steady(14.06));
        assertThat(aim(new AtEffort(new Effort.RacePace(Distance.metres(5000)), 1.02)))
                .isEqualTo(steady(15.3));
        assertThat(aim(new Target.Ramp(new AtSpeed(Speed.kmh(8)), new AtEffort(Effort.MILE))))
                .isEqualTo(new Aim.Ramp(Speed.kmh(8), Speed.kmh(16.51)));
    }

    @Test void aHillSprintIsAsFastAsItsHillAllows() {
        var sprint = new Step("hill", StepKind.WORK, MINUTE, new HillSprint(false));
        assertThat(planned(sprint.on(Incline.percent(5))).getFirst().aim()).isEqualTo(steady(14.82));
        assertThat(planned(sprint.on(Incline.percent(10))).getFirst().aim()).isEqualTo(steady(12.52));
    }

    @Test void theRunnerMayRaiseAStepToItsCapButNotBeyondTheTreadmillOrTheRunnersLimits() {
        var free = new Step("free", StepKind.WORK, MINUTE,
                new RunnerControlled(new AtSpeed(Speed.kmh(12)), new AtSpeed(Speed.kmh(21))));
        assertThat(new Workout("w", "W", "", List.of(free)).planFor(RUNNER, treadmillTo(18))
                .steps()
                .getFirst()
                .aim()).isEqualTo(controlled(12, 18));
        assertThat(planned(free).getFirst().aim()).isEqualTo(controlled(12, 20));
        var guest = RUNNER.withHardLimit(HardLimit.GUEST_OR_CHILD);
        assertThat(new Workout("w", "W", "", List.of(free)).planFor(guest).steps().getFirst().aim())
                .isEqualTo(controlled(12, 12));
    }

    @Test void aStepStartsAtItsCapWhereThatIsLowerThanWhatItOffers() {
        assertThat(aim(new RunnerControlled(new AtSpeed(Speed.kmh(19)), new AtEffort(Effort.MILE, 1.1))))
                .isEqualTo(controlled(18.16, 18.16));
    }

    @Test void aStepWithoutAnInclineHasTheRunnersUsualOne() {
        assertThat(planned(FAST).getFirst().incline()).isEqualTo(Incline.percent(1));
        assertThat(planned(FAST.on(Incline.FLAT)).getFirst().incline()).isEqualTo(Incline.FLAT);
    }

    @Test void anInclineMayRampOverAStep() {
        var step = planned(FAST.on(new InclineTarget.Ramp(Incline.percent(2), Incline.percent(6))))
                .getFirst();
        assertThat(step.incline()).isEqualTo(Incline.percent(2));
        assertThat(step.inclineTo()).isEqualTo(Incline.percent(6));
    }

    @Test void betweenHillsTheInclineStaysUpIfThereIsNoTimeForBothWays() {
        // 10 to 1 % takes 36 s at 0.25 % per s
        assertThat(between(10, 72, treadmillTo(20))).extracting(PlanStep::incline)
                .containsExactly(Incline.percent(10));
    }

    @Test void betweenHillsTheInclineComesDownAndIsUpAgainInTime() {
        var steps = between(10, 73, treadmillTo(20));
        assertThat(steps).extracting(PlanStep::name).containsExactly("rest", "incline up");
        assertThat(steps).extracting(PlanStep::incline)
                .containsExactly(Incline.percent(1), Incline.percent(10));
        assertThat(steps).extracting(PlanStep::extent)
                .containsExactly(
                        new Extent.ForTime(Duration.ofSeconds(37)),
                        new Extent.ForTime(Duration.ofSeconds(36)));
    }

    @Test void aQuickLiftComesDownInShorterRecoveries() {
        var quick = new Treadmill(Speed.kmh(1), Speed.kmh(20), Incline.FLAT, Incline.percent(15), 1.7, 1.0);
        assertThat(between(10, 72, quick)).hasSize(2);
    }

    @Test void aRecoveryCutInTwoKeepsItsCuesAtTheirEnds() {
        var rest = new Step("rest", StepKind.RECOVERY, MINUTE, TEN)
                .on(new InclineTarget.Between(Incline.percent(5), Incline.percent(1)))
                .saying("Breathe")
                .saying(new Cue("Ready", new Cue.BeforeEnd(Duration.ofSeconds(10))));
        assertThat(planned(rest)).extracting(PlanStep::cues)
                .containsExactly(List.of(Cue.atStart("Breathe")),
                        List.of(new Cue("Ready", new Cue.BeforeEnd(Duration.ofSeconds(10)))));
    }

    @Test void aRampNeedsAnEnd() {
        assertThatThrownBy(() -> new Step("build", StepKind.WORK, new Extent.Open(),
                new Target.Ramp(new AtSpeed(Speed.kmh(8)), new AtSpeed(Speed.kmh(9)))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test void twoThousandStepsAreAllowedAndNotOneMore() {
        var quick = new Step("quick", StepKind.WORK, new Extent.ForTime(Duration.ofSeconds(30)), TEN);
        assertThat(planned(new Repeat(1000, List.of(quick, quick)))).hasSize(2000);
        assertLimit(Limit.STEPS, new Repeat(1000, List.of(FAST, SLOW)), SLOW);
        assertLimit(Limit.STEPS, nested(5, Integer.MAX_VALUE));
    }

    @Test void fiveLevelsOfRepeatsAreAllowedAndNotOneMore() {
        assertThat(planned(nested(5, 2))).hasSize(32);
        assertLimit(Limit.LEVELS, nested(6, 1));
        assertLimit(Limit.LEVELS, nested(100_000, 1));
    }

    @Test void aDayIsAllowedAndNotOneSecondMore() {
        assertThat(planned(lasting(Duration.ofHours(24)))).hasSize(1);
        assertLimit(Limit.TIME, lasting(Duration.ofHours(24).plusSeconds(1)));
        assertLimit(Limit.TIME, lasting(Duration.ofSeconds(Long.MAX_VALUE)));
        assertLimit(Limit.TIME,
                new Step("far", StepKind.EASY, new Extent.ForDistance(new Distance(Long.MAX_VALUE)),
                        TEN));
        var twelve = new Workout("long", "Long", "", List.of(lasting(Duration.ofHours(23)), nested(1, 61)));
        assertThatThrownBy(() -> twelve.planFor(RUNNER)).isInstanceOf(WorkoutLimitException.class)
                .hasMessage("the workout \"long\" has more than 24 hours; split it");
    }

    private static void assertLimit(Limit limit, Element... elements) {
        assertThatThrownBy(() -> new Workout("w", "W", "", List.of(elements)))
                .isInstanceOfSatisfying(WorkoutLimitException.class,
                        e -> assertThat(e.limit()).isEqualTo(limit));
    }

    private static Element nested(int levels, int times) {
        Element element = FAST;
        for (int i = 0; i < levels; i++) element = new Repeat(times, List.of(element));
        return element;
    }

    private static Step lasting(Duration time) {
        return new Step("long", StepKind.EASY, new Extent.ForTime(time), TEN);
    }

    private static List<PlanStep> between(double percent, long seconds, Treadmill treadmill) {
        var rest = new Step("rest", StepKind.RECOVERY, new Extent.ForTime(Duration.ofSeconds(seconds)), TEN)
                .on(new InclineTarget.Between(Incline.percent(percent), Incline.percent(1)));
        return new Workout("w", "W", "", List.of(rest)).planFor(RUNNER, treadmill).steps();
    }

    private static Treadmill treadmillTo(double kmh) {
        return Treadmill.at(Speed.kmh(0.8), Speed.kmh(kmh), Incline.FLAT, Incline.percent(15));
    }

    private static List<PlanStep> planned(Element... elements) {
        return new Workout("w", "W", "", List.of(elements)).planFor(RUNNER).steps();
    }

    private static Aim aim(Target target) {
        return planned(new Step("step", StepKind.WORK, MINUTE, target)).getFirst().aim();
    }

    private static Aim steady(double kmh) {
        return new Aim.Steady(Speed.kmh(kmh));
    }

    private static Aim controlled(double start, double cap) {
        return new Aim.RunnerControlled(Speed.kmh(start), Speed.kmh(cap));
    }
}
