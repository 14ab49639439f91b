package kick.simulator.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.PauseReason;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.RequestControl;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/** S1 and S13: how fast, how steep, and on which belt. */
class LimitsTest {

    private static History to(History history, double kmh) {
        return history.wants(kmh, 0).speed(kmh);
    }

    @Test void aRunAsItShouldBeIsQuiet() {
        assertThat(History.free().running(8).runs(60).end().broken()).isEmpty();
    }

    @Test void s1ATargetAboveTheMachinesRangeIsAViolation() {
        assertThat(to(History.free().running(8), 20.1).broken()).containsExactly("S1");
        assertThat(to(History.free().running(8), 20).broken()).isEmpty();
    }

    @Test void s1ATargetBelowTheMachinesRangeIsAViolation() {
        assertThat(to(History.free().running(8), 0.7).broken()).containsExactly("S1");
        assertThat(to(History.free().running(8), 0.8).broken()).isEmpty();
    }

    @Test void s1ATargetBesideTheGridIsAViolation() {
        assertThat(to(History.free().running(8), 8.05).broken()).containsExactly("S1");
        assertThat(to(History.free().running(8), 8.1).broken()).isEmpty();
    }

    @Test void s1TheHardLimitHoldsWhateverTheMachineCanDo() {
        var fast = History.free().running(8).declares(0.8, 25, 0.1);
        assertThat(to(fast, 22.1).broken()).contains("S1");
        var fastest = History.free().running(8).declares(0.8, 25, 0.1);
        assertThat(to(fastest, 22).broken()).doesNotContain("S1");
    }

    @Test void s1ATargetAboveACapIsAViolation() {
        var rules = Rules.USUAL.leavingAlone(Speed.kmh(22)).cappedAt(Speed.kmh(12), Incline.percent(4));
        assertThat(to(new History(rules).running(8), 12.1).broken()).containsExactly("S1");
        assertThat(to(new History(rules).running(8), 12).broken()).isEmpty();
        assertThat(new History(rules).running(8).wants(8, 4.5).incline(4.5).broken()).containsExactly("S1");
        assertThat(new History(rules).running(8).wants(8, 4).incline(4).broken()).isEmpty();
    }

    @Test void s1AnInclineOutsideOfTheRangeOrTheGridIsAViolation() {
        assertThat(History.free().running(8).wants(8, 15.5).incline(15.5).broken()).contains("S1");
        assertThat(History.free().running(8).wants(8, 0.3).incline(0.3).broken()).containsExactly("S1");
        assertThat(History.free().running(8).wants(8, 15).incline(15).broken()).isEmpty();
    }

    @Test void s1AnUnknownRangeMeansNoControl() {
        var unknown = History.free().running(8).read(Characteristic.SUPPORTED_SPEED_RANGE, new byte[6]);
        assertThat(to(unknown, 9).broken()).contains("S1");
        var flat = History.free().running(8).read(Characteristic.SUPPORTED_INCLINATION_RANGE, new byte[6]);
        assertThat(flat.wants(8, 1).incline(1).broken()).contains("S1");
        var start = History.free().countedDown().read(Characteristic.SUPPORTED_SPEED_RANGE, new byte[6]);
        assertThat(start.starts().broken()).contains("S1");
    }

    @Test void s13AStartOnABeltThatWasNotShownToBeTheRightOneIsAViolation() {
        var unproven = Rules.USUAL.unproven();
        assertThat(new History(unproven).countedDown().starts().broken()).containsExactly("S13");
        assertThat(new History(Rules.USUAL).countedDown().starts().broken()).isEmpty();
    }

    @Test void s13AKeyOnTheConsoleThatIsSeenAsAChangeShowsTheBelt() {
        var shown = new History(Rules.USUAL.unproven().leavingAlone(Speed.kmh(22))).running(8);
        int before = shown.broken().size();
        assertThat(shown.broken()).contains("S13").containsOnly("S13");
        shown.reports(8.4)
                .runs(0.5)
                .wants(8.4, 1)
                .writes(
                        new ControlPointRequest.SetTargetInclination(Incline.percent(1)));
        assertThat(shown.broken()).hasSize(before);
    }

    @Test void s13ARaiseOnAnotherModelIsAViolation() {
        var one = History.free().linked().read(Characteristic.MODEL_NUMBER, new byte[]{'A'}).running(8);
        assertThat(to(one, 9).broken()).isEmpty();
        var other = History.free()
                .linked()
                .read(Characteristic.MODEL_NUMBER, new byte[]{'A'})
                .running(8)
                .read(Characteristic.MODEL_NUMBER, new byte[]{'B'});
        assertThat(to(other, 9).broken()).containsExactly("S13");
    }

    @Test void s13ARaiseOnABeltWithOtherRangesIsAViolation() {
        var other = History.free().running(8).declares(0.8, 22, 0.1);
        assertThat(to(other, 9).broken()).containsExactly("S13");
        var same = History.free().running(8).declares(0.8, 20, 0.1);
        assertThat(to(same, 9).broken()).isEmpty();
    }

    @Test void s13AnotherAddressIsAnotherBelt() {
        var other = History.free()
                .saw(new Fact.LinkUp("A"))
                .saw(new Fact.LinkDown())
                .saw(new Fact.LinkUp("B"));
        assertThat(other.countedDown().starts().broken()).containsExactly("S13");
        var same = History.free()
                .saw(new Fact.LinkUp("A"))
                .saw(new Fact.LinkDown())
                .saw(new Fact.LinkUp("A"));
        assertThat(same.countedDown().starts().broken()).isEmpty();
    }

    @Test void s13AnotherBeltMayBeSlowedDownAlsoAfterAZeroInBetween() {
        assertThat(to(another().reports(8).silent(0.5).reports(0), 5).broken()).isEmpty();
        assertThat(to(another().reports(8).silent(0.5).reports(0), 8).broken()).containsExactly("S13");
        assertThat(to(another().reports(0).silent(0.5).reports(0), 5).broken()).contains("S13");
    }

    /** After a break of the link, a machine with another range. */
    private static History another() {
        return History.free()
                .running(8)
                .saw(new Fact.LinkDown())
                .tells(new EngineEvent.Paused(PauseReason.LINK_LOST))
                .silent(0.5)
                .linked()
                .declares(0.8, 22, 0.1)
                .reports(8)
                .writes(new RequestControl())
                .silent(0.1)
                .grants()
                .silent(0.4);
    }
}
