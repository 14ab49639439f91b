package kick.simulator.link;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_CONTROL_POINT;
import static kick.controller.ftms.Characteristic.TREADMILL_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.link.Fault.*;

/** What happens on a link, one fault at a time; an undisturbed link gives two reports a second. */
class FaultTest {
    private static final String REPORT = "8C 05 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private final Wire wire = new Wire(42);

    private List<String> reportsOver(double seconds) {
        wire.heard();
        wire.run(seconds);
        return wire.heard(TREADMILL_DATA);
    }

    private List<String> answersTo(String request) {
        wire.heard();
        wire.write(request);
        wire.run(2);
        return wire.heard(FITNESS_MACHINE_CONTROL_POINT);
    }

    @Test void aQuietLinkIsComplete() {
        assertThat(reportsOver(60)).hasSize(120).containsOnly(REPORT);
    }

    @Test void aShareOfTheReportsIsLost() {
        wire.suffer(new Loss(0.3, MINUTE));
        assertThat(reportsOver(60)).hasSizeBetween(70, 98).containsOnly(REPORT);
        assertThat(reportsOver(60)).hasSize(120);
    }

    @Test void aBurstSwallowsEverything() {
        wire.suffer(new Loss(1, Duration.ofSeconds(10)));
        assertThat(reportsOver(10)).isEmpty();
        assertThat(reportsOver(10)).hasSize(20);
    }

    @Test void reportsComeTwice() {
        wire.suffer(new Duplication(1, Duration.ofSeconds(10)));
        assertThat(reportsOver(10)).hasSizeBetween(38, 40);
    }

    @Test void everythingComesLateAndInItsOrder() {
        wire.suffer(new Delay(Duration.ofSeconds(3), Duration.ofSeconds(10)));
        assertThat(reportsOver(3)).isEmpty();
        wire.run(0.5);
        assertThat(wire.heard()).singleElement().asString().startsWith("6.520 ");
        assertThat(reportsOver(20)).hasSizeBetween(40, 48);
    }

    @Test void reportsOvertakeEachOther() {
        wire.suffer(new Reordering(0.5, MINUTE));
        wire.gatt.machine().press(ConsoleKey.START, wire.now());
        var times = reportsOver(60).stream().map(octets -> octets.substring(octets.length() - 5)).toList();
        assertThat(times).isNotEqualTo(times.stream().sorted().toList()).hasSizeBetween(118, 120);
    }

    @Test void reportsAreCutShort() {
        wire.suffer(new Truncation(1, MINUTE));
        assertThat(reportsOver(10)).hasSizeGreaterThan(15)
                .allMatch(octets -> octets.length() < REPORT.length());
    }

    @Test void reportsAreExtended() {
        wire.suffer(new Extension(1, MINUTE));
        assertThat(reportsOver(10)).hasSizeGreaterThan(15)
                .allMatch(octets -> octets.startsWith(REPORT) && octets.length() > REPORT.length());
    }

    @Test void oneBitOfAReportIsFlipped() {
        wire.suffer(new BitFlips(1, MINUTE));
        assertThat(reportsOver(10)).hasSizeGreaterThan(15)
                .doesNotContain(REPORT)
                .allMatch(octets -> octets.length() == REPORT.length());
    }

    @Test void anIndicationIsLostAndTheNextOneIsNot() {
        wire.suffer(new IndicationLost(1));
        assertThat(answersTo("00")).isEmpty();
        assertThat(answersTo("00")).containsExactly("80 00 01");
    }

    @Test void anIndicationIsLate() {
        wire.suffer(new IndicationLate(Duration.ofSeconds(5), 1));
        assertThat(answersTo("00")).isEmpty();
        wire.run(4);
        assertThat(wire.heard(FITNESS_MACHINE_CONTROL_POINT)).containsExactly("80 00 01");
    }

    @Test void anIndicationComesTwice() {
        wire.suffer(new IndicationTwice(1));
        assertThat(answersTo("00")).containsExactly("80 00 01", "80 00 01");
    }

    @Test void anIndicationNamesAnotherOpCode() {
        wire.suffer(new IndicationForAnother(1));
        assertThat(answersTo("00")).containsExactly("80 55 01");
    }

    @Test void aWriteIsReportedAsDoneAndNeverArrives() {
        wire.suffer(new WriteLost(1));
        wire.heard();
        wire.write("00");
        wire.run(2);
        assertThat(wire.heard()).anyMatch(said -> said.contains("Written"))
                .noneMatch(said -> said.contains("80 00"));
    }

    @Test void aDropIsNoticedASecondLater() {
        wire.suffer(new LinkDrop(Duration.ofSeconds(20)));
        wire.run(0.999);
        assertThat(wire.heard()).isEmpty();
        wire.run(0.001);
        assertThat(wire.heard()).singleElement().asString().contains("Disconnected[reason=LinkLost[]]");
    }

    @Test void afterADropTheMachineIsOutOfReachForAWhile() {
        wire.suffer(new LinkDrop(Duration.ofSeconds(20)));
        wire.run(2);
        wire.heard();
        wire.gatt.connect();
        wire.run(2);
        assertThat(wire.heard()).singleElement().asString().contains("ConnectFailed[reason=NotFound[]]");
        wire.run(20);
        wire.gatt.connect();
        wire.run(2);
        assertThat(wire.heard()).singleElement().asString().contains("Connected[");
    }

    @Test void theMachineFreesItsLinkWhenItBreaks() {
        wire.suffer(new LinkDrop(Duration.ZERO));
        wire.run(2);
        assertThat(wire.gatt.machine().serviceData().available()).isTrue();
    }

    @Test void theMachineEndsTheLink() {
        wire.suffer(new LinkEnded());
        wire.run(0.1);
        assertThat(wire.heard()).singleElement()
                .asString()
                .contains("Disconnected[reason=EndedByPeripheral[]]");
    }

    @Test void aReconnectionReachesAnotherMachineOfTheSameName() {
        var before = wire.gatt.machine();
        wire.suffer(new OtherMachine(Profiles.named("walking-pad")));
        assertThat(wire.gatt.machine()).as("the link that is up stays").isSameAs(before);
        wire.suffer(new LinkDrop(Duration.ZERO));
        wire.run(2);
        wire.gatt.connect();
        wire.run(2);
        assertThat(wire.gatt.machine().profile().name()).isEqualTo("walking-pad");
    }

    @Test void aBusyMachineCannotBeConnected() {
        var second = new SimulatedGatt(wire.gatt.machine(), Radio.USUAL, 1, wire::now,
                (event, _) -> assertThat(event.toString()).contains("ConnectFailed[reason=Busy[]]"));
        second.connect();
        wire.run(2);
        second.tick(wire.now());
    }

    @Test void theSameSeedGivesTheSameEvents() {
        assertThat(disturbed(7)).isEqualTo(disturbed(7)).isNotEqualTo(disturbed(8));
    }

    private static List<String> disturbed(long seed) {
        var wire = new Wire(seed);
        wire.suffer(new Loss(0.2, MINUTE));
        wire.suffer(new BitFlips(0.2, MINUTE));
        wire.suffer(new Reordering(0.2, MINUTE));
        wire.run(60);
        return wire.heard();
    }

    @Test void ticksThatComeLateChangeNothing() {
        var slow = new Wire(3);
        var quick = new Wire(3);
        slow.run(60);
        for (int i = 0; i < 600; i++) quick.run(0.1);
        assertThat(slow.heard()).isEqualTo(quick.heard());
    }
}
