package kick.ui.dashboard.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import kick.controller.recording.Session;
import kick.controller.recording.SessionEvent;
import kick.controller.recording.SessionEvent.Kind;
import kick.controller.workout.Units;
import kick.controller.workout.Units.LengthUnit;
import kick.controller.workout.Units.SpeedUnit;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;
import kick.ui.dashboard.Ran;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.summary.Page.Rep;
import kick.ui.text.Words;

class PagesTest {
    private static final Instant START = Instant.parse("2026-11-22T17:05:03Z");
    private static final Session HILLS = Ran.whole("hill-sprints", Map.of(), START);

    private static Page page(Session run) {
        return new Pages(Texts.in(Locale.ENGLISH), new Words(Units.USUAL)).of(run, List.of());
    }

    private static Session with(Session run, List<SessionEvent> events, boolean broken) {
        return new Session(run.id(), run.start(), run.zone(), run.plan(), run.machine(), run.runner(),
                run.laps(),
                run.samples(), run.pauses(), events, broken ? null : run.ending());
    }

    @Test void aRunIsShownAgainstItsPlan() {
        var page = page(HILLS);
        assertThat(page.title()).isEqualTo("Hill sprints");
        assertThat(page.place()).isEqualTo("Sunday, 22 November 2026, 18:05 · Home, simulated");
        assertThat(page.ending()).isEqualTo("Done.");
        assertThat(page.warnings()).isEmpty();
        assertThat(page.figures()).extracting(Page.Figure::name)
                .containsExactly("time", "distance", "mean", "mean", "climb");
        assertThat(page.curves()).extracting(curve -> curve.title())
                .containsExactly("Speed, km/h", "Incline, %");
        assertThat(page.reps()).hasSize(5).extracting(Rep::name).contains("hill 1/5", "hill 5/5");
        assertThat(page.reps()).extracting(Rep::plan).containsOnly("0:30");
        assertThat(page.verdict()).first().isEqualTo("At target for nine tenths or more: 5 of 5.");
    }

    @Test void aBeltThatNobodySawStandIsToldBeforeEverything() {
        var event = new SessionEvent(Duration.ofSeconds(10), Kind.ALARM, "standstill-not-seen");
        assertThat(page(with(HILLS, List.of(event), false)).warnings())
                .containsExactly("Nobody has seen the belt stand. Do not step on it before you have.");
    }

    @Test void whatWasNotHeardOfARunIsTold() {
        var gap = new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(20)));
        var page = page(Ran.with("hill-sprints", Duration.ofSeconds(100), gap, START));
        assertThat(page.warnings()).singleElement()
                .asString()
                .matches("For \\d\\d s of this run nothing was heard from the treadmill.*");
        assertThat(page.curves().getFirst().strokes()).as("a gap in the line").hasSizeGreaterThan(1);
    }

    @Test void aRecordThatBreaksOffSaysSo() {
        assertThat(page(with(HILLS, List.of(), true)).ending()).startsWith("The record breaks off");
    }

    @Test void whatWentWrongWhenItWasKeptIsAWarning() {
        var pages = new Pages(Texts.in(Locale.GERMAN), new Words(Units.USUAL));
        assertThat(pages.of(HILLS, List.of("It is safe.")).warnings()).containsExactly("It is safe.");
    }

    @Test void milesAndFeetForWhoeverReadsThem() {
        var miles = new Words(new Units(SpeedUnit.MIN_PER_MILE, LengthUnit.IMPERIAL));
        var page = new Pages(Texts.in(Locale.GERMAN), miles).of(HILLS, List.of());
        assertThat(page.title()).isEqualTo("Bergsprints");
        assertThat(page.place()).startsWith("Sonntag, 22. November 2026");
        assertThat(page.figures()).extracting(Page.Figure::value).anyMatch(value -> value.endsWith(" mi"));
        assertThat(page.curves().getFirst().rows()).extracting(tick -> tick.name()).contains("10:00");
    }
}
