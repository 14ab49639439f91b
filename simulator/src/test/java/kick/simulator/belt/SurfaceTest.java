package kick.simulator.belt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import kick.controller.units.Incline;
import kick.controller.units.Speed;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class SurfaceTest {
    private static final Offset<Double> NEARLY = within(1e-6);
    private static final Belt.Traits HOME = new Belt.Traits(1.0, 0.65, 0.65, 1.6);

    private static Surface atRest() {
        return Surface.atRest(Belt.atRest(HOME), Deck.flat(0.25));
    }

    private static Surface running(double kmh, double percent) {
        var surface = atRest();
        surface = surface.with(surface.belt().aimedAt(Speed.kmh(kmh)));
        surface = surface.with(surface.deck().aimedAt(Incline.percent(percent)));
        return surface.after(Duration.ofMinutes(5));
    }

    @Test void aDeckRisesAtItsRateWhetherTheBeltRunsOrNot() {
        var surface = atRest().with(Deck.flat(0.25).aimedAt(Incline.percent(10)));
        assertThat(surface.after(Duration.ofSeconds(20)).deck().percent()).isCloseTo(5, NEARLY);
        assertThat(surface.after(Duration.ofSeconds(50)).deck().percent()).isEqualTo(10);
        assertThat(surface.after(Duration.ofSeconds(50)).climbed()).isZero();
    }

    @Test void climbingIsGradeTimesMetres() {
        var surface = running(12, 5);
        var later = surface.after(Duration.ofMinutes(6));
        assertThat(later.belt().metres() - surface.belt().metres()).isCloseTo(1200, NEARLY);
        assertThat(later.climbed() - surface.climbed()).isCloseTo(60, NEARLY);
        assertThat(later.descended()).isZero();
    }

    @Test void goingDownhillGainsNothing() {
        var surface = running(12, 0);
        surface = surface.with(surface.deck().aimedAt(Incline.percent(-3))).after(Duration.ofSeconds(12));
        var later = surface.after(Duration.ofMinutes(6));
        assertThat(later.descended() - surface.descended()).isCloseTo(36, NEARLY);
        assertThat(later.climbed()).isEqualTo(surface.climbed());
    }

    @Test void aLiftThatPassesLevelGainsOnTheOneSideAndLosesOnTheOther() {
        var surface = running(12, 2);
        double climbed = surface.climbed();
        surface = surface.with(surface.deck().aimedAt(Incline.percent(-2))).after(Duration.ofSeconds(16));
        // 8 s from 2 % to level at 12 km/h: 26.67 m at 1 % in the mean
        assertThat(surface.climbed() - climbed).isCloseTo(8 * 12 / 3.6 * 0.01, NEARLY);
        assertThat(surface.descended()).isCloseTo(8 * 12 / 3.6 * 0.01, NEARLY);
    }

    @Test void aMachineWithoutALiftStaysLevel() {
        var surface = Surface.atRest(Belt.atRest(HOME).aimedAt(Speed.kmh(6)), Deck.FIXED);
        assertThat(surface.after(Duration.ofHours(1)).deck().incline()).isEqualTo(Incline.FLAT);
    }

    /**
     * Goal: how often one looks changes nothing. Method: the same commands, moved on in one piece and in
     * many.
     */
    @Property(tries = 300) void manySmallStepsMakeOneWholeStep(@ForAll @IntRange(min = 0, max = 20) int first,
            @ForAll @IntRange(min = 0, max = 20) int second, @ForAll @IntRange(min = -3, max = 15) int grade,
            @ForAll @Size(min = 1, max = 40) List<@IntRange(min = 1, max = 3_000) Integer> millis) {
        var start = running(first, 1);
        start = start.with(start.belt().aimedAt(Speed.kmh(second)));
        start = start.with(start.deck().aimedAt(Incline.percent(grade)));
        var pieces = start;
        for (int piece : millis) pieces = pieces.after(Duration.ofMillis(piece));
        var whole = start.after(Duration.ofMillis(millis.stream().mapToInt(piece -> piece).sum()));
        assertThat(pieces.belt().kmh()).isCloseTo(whole.belt().kmh(), NEARLY);
        assertThat(pieces.belt().metres()).isCloseTo(whole.belt().metres(), NEARLY);
        assertThat(pieces.deck().percent()).isCloseTo(whole.deck().percent(), NEARLY);
        assertThat(pieces.climbed()).isCloseTo(whole.climbed(), NEARLY);
        assertThat(pieces.descended()).isCloseTo(whole.descended(), NEARLY);
    }
}
