package kick.ui.dashboard.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.units.Speed;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Repeat;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;
import kick.controller.workout.Workout;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DraftTest {
    private static final Step A = step("a");
    private static final Step B = step("b");
    private static final Step C = step("c");

    private static Step step(String name) {
        return new Step(name, StepKind.EASY, new Extent.ForTime(Duration.ofMinutes(1)),
                new Target.AtSpeed(Speed.kmh(8)));
    }

    private static Draft draft(Element... elements) {
        return Draft.of(new Workout("w", "W", "", List.of(elements)));
    }

    private static List<Element> elements(Draft draft) {
        return draft.workout("w").elements();
    }

    @Test void whatIsNotChangedStaysAsItWas() {
        var last = new Repeat(3, List.of(A, new Repeat(2, List.of(B))), List.of(C));
        assertThat(elements(draft(A, last, C))).containsExactly(A, last, C);
    }

    @Test void aStepGoesDownIntoARepeatAndOutOfItAgain() {
        var draft = draft(A, new Repeat(2, List.of(B)), C);
        var inside = draft.down();
        assertThat(elements(inside)).containsExactly(new Repeat(2, List.of(A, B)), C);
        assertThat(elements(inside.down())).containsExactly(new Repeat(2, List.of(B, A)), C);
        var below = inside.down().down();
        assertThat(elements(below)).containsExactly(new Repeat(2, List.of(B)), A, C);
        assertThat(elements(below.up().up().up())).containsExactly(A, new Repeat(2, List.of(B)), C);
    }

    @Test void theLastStepOfARepeatTakesItAlongWhenItLeaves() {
        var draft = draft(A, new Repeat(2, List.of(B)), C).select(2);
        assertThat(elements(draft.up())).containsExactly(A, B, C);
        assertThat(draft.up().selected()).isEqualTo(1);
        assertThat(elements(draft.remove())).containsExactly(A, C);
    }

    @Test void aRepeatMovesAndIsDoubledAsAWhole() {
        var repeat = new Repeat(2, List.of(B, C));
        assertThat(elements(draft(repeat, A).down())).containsExactly(A, repeat);
        assertThat(elements(draft(repeat, A).duplicate())).containsExactly(repeat, repeat, A);
        assertThat(elements(draft(repeat, A).remove())).containsExactly(A);
    }

    @Test void aStepIsGroupedAndUngrouped() {
        var grouped = draft(A, B).group(4);
        assertThat(elements(grouped)).containsExactly(new Repeat(4, List.of(A)), B);
        assertThat(elements(grouped.with(new Line.Begin(6, List.of()))))
                .containsExactly(new Repeat(6, List.of(A)), B);
        assertThat(elements(grouped.ungroup())).containsExactly(A, B);
    }

    @Test void aDraggedRepeatGoesNowhereInsideItself() {
        var draft = draft(new Repeat(2, List.of(A, B)), C);
        assertThat(draft.move(0, 2)).isEqualTo(draft);
    }

    @Test void everythingCanBeTakenAwayAndBegunAnew() {
        var empty = draft(A).remove();
        assertThat(empty.isEmpty()).isTrue();
        assertThat(empty.selected()).isNegative();
        assertThat(empty.remove().up().down().duplicate().group(2).ungroup()).isEqualTo(empty);
        assertThat(elements(empty.add(B))).containsExactly(B);
    }

    @Test void undoAndRedoGoToAndFro() {
        var first = Edits.of(draft(A, B));
        var second = first.to(first.now().down());
        assertThat(second.undo().now()).isEqualTo(first.now());
        assertThat(second.undo().redo().now()).isEqualTo(second.now());
        assertThat(second.undo().to(first.now().remove()).redo().now()).isEqualTo(first.now().remove());
        assertThat(first.undo()).isEqualTo(first);
        assertThat(first.to(first.now())).as("nothing changed").isEqualTo(first);
    }

    /** Whatever is done in whatever order, repeats stay whole and something that is there is selected. */
    @Property(tries = 300) void aDraftStaysAWorkoutOrEmpty(@ForAll("works") List<Integer> works) {
        var edits = Edits.of(draft(A, new Repeat(2, List.of(B, C)), C));
        for (int work : works) {
            var now = edits.now();
            edits = switch (work % 10) {
                case 0 -> edits.to(now.up());
                case 1 -> edits.to(now.down());
                case 2 -> edits.to(now.duplicate());
                case 3 -> edits.to(now.group(2));
                case 4 -> edits.to(now.ungroup());
                case 5 -> edits.to(now.remove());
                case 6 -> edits.undo();
                case 7 -> edits.redo();
                case 8 -> edits.to(now.add(A));
                default -> now.isEmpty() ? edits : selected(edits, work);
            };
            var after = edits.now();
            if (after.isEmpty()) assertThat(after.selected()).isEqualTo(-1);
            else {
                assertThat(after.lines().get(after.selected())).isNotInstanceOf(Line.End.class);
                assertThat(after.depth(after.lines().size())).isZero();
                assertThat(Draft.of(new Workout("w", "W", "", flat(after))).isEmpty()).isFalse();
            }
        }
    }

    private static Edits selected(Edits edits, int work) {
        int at = work % edits.now().lines().size();
        return edits.now().lines().get(at) instanceof Line.End ? edits : edits.select(at);
    }

    /** Deeper than a workout may be, so not as one. */
    private static List<Element> flat(Draft draft) {
        return draft.lines()
                .stream()
                .<Element>mapMulti((line, next) -> {
                    if (line instanceof Line.Of(var step)) next.accept(step);
                })
                .limit(100)
                .toList();
    }

    @Provide Arbitrary<List<Integer>> works() {
        return Arbitraries.integers().between(0, 999).list().ofMaxSize(30);
    }
}
