package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.commissioning.Stage;
import kick.controller.commissioning.Trouble;
import kick.controller.engine.Input;
import kick.controller.engine.Phase;
import kick.controller.ftms.FitnessMachineFeature.Feature;
import kick.simulator.ConsoleKey;
import kick.simulator.Profile;
import kick.simulator.Profiles;
import kick.simulator.Quirk;
import kick.simulator.link.Fault;

/** The first session on treadmills of every kind. */
class CommissioningTest {

    static List<String> profiles() {
        return Profiles.names();
    }

    @ParameterizedTest
    @MethodSource("profiles") void everyTreadmillThatDoesWhatItIsToldPasses(String name) {
        var session = new FirstSession(Profiles.named(name)).upTo(Stage.DONE);
        assertThat(session.trouble()).isNull();
        assertThat(session.stage()).isEqualTo(Stage.DONE);
        assertThat(session.run().truth().belt().kmh()).isZero();
        assertThat(session.run().truth().deck().percent()).isLessThan(0.5);
    }

    @Test void aBeltThatTakesKilometresForMilesIsStoppedAndRefused() {
        var session = new FirstSession(Profiles.named("home").with(Quirk.TAKES_MILES)).upTo(Stage.UNITS);
        assertThat(session.trouble()).isEqualTo(Trouble.MILES);
        assertThat(session.run().phase()).isInstanceOf(Phase.Ended.class);
        assertThat(session.run().truth().belt().kmh()).isZero();
    }

    @Test void aBeltThatReportsMilesIsStoppedAndRefused() {
        var session = new FirstSession(Profiles.named("home").with(Quirk.REPORTS_MILES)).upTo(Stage.UNITS);
        assertThat(session.trouble()).isEqualTo(Trouble.MILES);
        assertThat(session.run().truth().belt().kmh()).isZero();
    }

    @Test void aDisplayThatShowsAnotherFigureIsTheRunnersToFindOut() {
        var session = new FirstSession(Profiles.named("home").with(Quirk.REPORTS_SETPOINT));
        session.upTo(Stage.UNITS);
        session.answer(false);
        assertThat(session.trouble()).isEqualTo(Trouble.OTHER_FIGURE);
        assertThat(session.run().truth().belt().kmh()).isZero();
    }

    @Test void aDeckThatTellsNothingIsAskedAbout() {
        var session = new FirstSession(silentAboutItsDeck()).upTo(Stage.INCLINE);
        session.act();
        session.watch(60);
        assertThat(session.run().truth().deck().percent()).isEqualTo(1);
        assertThat(session.state().isQuestion(session.run().snapshot())).isTrue();
        session.answer(true);
        session.watch(20);
        assertThat(session.stage()).isEqualTo(Stage.END);
        assertThat(session.run().truth().deck().percent()).isZero();
    }

    private static Profile silentAboutItsDeck() {
        var home = Profiles.named("home");
        var radio = home.radio();
        var measures = EnumSet.copyOf(radio.measures());
        measures.remove(Feature.INCLINATION);
        return new Profile(home.name(), home.title(), home.advertises(), home.device(), home.belt(),
                home.deck(),
                home.console(), new Profile.RadioData(radio.acknowledgement(), radio.frameInterval(),
                        radio.links(), radio.mtu(), measures, radio.targets(), radio.properties()),
                home.quirks());
    }

    @Test void aSpeedWithoutEffectIsRefused() {
        var session = new FirstSession(Profiles.named("home").with(Quirk.SPEED_WITHOUT_EFFECT))
                .upTo(Stage.DONE);
        assertThat(session.trouble()).isEqualTo(Trouble.OTHER_SPEED);
        assertThat(session.run().truth().belt().kmh()).isZero();
    }

    @Test void nothingHappensWithoutAnActOfTheRunner() {
        var session = new FirstSession(Profiles.named("home"));
        session.upTo(Stage.UNITS);
        session.watch(60);
        assertThat(session.stage()).isEqualTo(Stage.UNITS);
        session.answer(true);
        session.watch(60);
        assertThat(session.stage()).isEqualTo(Stage.SPEED);
        assertThat(session.run().truth().belt().kmh()).isBetween(1.9, 2.1);
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"STOP",
            "DONE"}, mode = Mode.EXCLUDE) void theRunnersStopEndsItInEveryStage(
                    Stage stage) {
        var session = new FirstSession(Profiles.named("home")).upTo(stage);
        session.run().ask(new Input.Stop());
        session.watch(30);
        assertThat(session.run().phase()).isInstanceOf(Phase.Ended.class);
        assertThat(session.run().truth().belt().kmh()).isZero();
        if (stage != Stage.END) assertThat(session.trouble()).isEqualTo(Trouble.BROKEN_OFF);
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"UNITS", "SPEED", "INCLINE",
            "END"}) void aLostLinkEndsItAndTheBeltIsStoppedWhenItIsBack(
                    Stage stage) {
        var session = new FirstSession(Profiles.named("home")).upTo(stage);
        session.run().happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(5))));
        session.watch(60);
        assertThat(session.trouble()).isEqualTo(Trouble.BROKEN_OFF);
        assertThat(session.run().truth().belt().kmh()).isZero();
    }

    @ParameterizedTest
    @EnumSource(value = Stage.class, names = {"UNITS", "SPEED", "INCLINE",
            "END"}) void aHandOnTheConsoleEndsItAndTheBeltIsStopped(
                    Stage stage) {
        var session = new FirstSession(Profiles.named("home")).upTo(stage);
        for (int i = 0; i < 8; i++) session.run().press(ConsoleKey.FASTER);
        session.watch(60);
        assertThat(session.trouble()).isIn(Trouble.OTHER_SPEED, Trouble.BROKEN_OFF);
        assertThat(session.run().truth().belt().kmh()).isZero();
    }

    @Test void whoeverBrokeItOffBeginsAgainWithTheStart() {
        var session = new FirstSession(Profiles.named("home")).upTo(Stage.SPEED);
        session.run().ask(new Input.Stop());
        session.watch(30);
        assertThat(session.state().again()).satisfies(again -> {
            assertThat(again.stage()).isEqualTo(Stage.START);
            assertThat(again.trouble()).isNull();
        });
    }

    @Test void aStopOfABeltThatStandsDoesNotCount() {
        var session = new FirstSession(Profiles.named("home"));
        session.watch(5);
        session.run().ask(new Input.Stop());
        session.watch(5);
        assertThat(session.stage()).isEqualTo(Stage.STOP);
        assertThat(session.trouble()).isEqualTo(Trouble.BROKEN_OFF);
        assertThat(session.state().again().stage()).isEqualTo(Stage.STOP);
    }

    @Test void aDeckWithoutALiftIsNotRaised() {
        var session = new FirstSession(Profiles.named("walking-pad"));
        session.upTo(Stage.INCLINE);
        assertThat(session.stage()).isEqualTo(Stage.END);
    }
}
