package kick.simulator.peripheral;

import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_CONTROL_POINT;
import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static kick.controller.ftms.Characteristic.MANUFACTURER_NAME;
import static kick.controller.ftms.Characteristic.TREADMILL_DATA;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.Characteristic;
import kick.controller.units.Moment;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.Treadmill;
import kick.simulator.link.Fault;

/** What BlueZ's clients meet, without BlueZ and in virtual time. */
class GattServerTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final String PHONE = "11:11:11:11:11:11";
    private static final String WATCH = "22:22:22:22:22:22";

    private final List<String> out = new ArrayList<>();
    private Moment now = Moment.ORIGIN;
    private Treadmill treadmill = new Treadmill(Profiles.named("home"), now);
    private GattServer server = serverOf(treadmill);

    private GattServer serverOf(Treadmill machine) {
        return new GattServer(machine, 1, new Outlet() {
            @Override public void changed(Characteristic characteristic, byte[] octets) {
                out.add("%04X %s".formatted(characteristic.number(), HEX.formatHex(octets)));
            }

            @Override public void disconnect(String client) {
                out.add("disconnect " + client);
            }

            @Override public void advertise(boolean wanted) {
                out.add(wanted ? "advertise" : "hide");
            }
        }, (_, _) -> {});
    }

    private void machine(String profile) {
        treadmill = new Treadmill(Profiles.named(profile), now);
        server = serverOf(treadmill);
    }

    private void run(double seconds) {
        now = now.plus(Duration.ofNanos(Math.round(seconds * 1e9)));
        server.tick(now);
    }

    private String write(String client, String octets) {
        return say(
                server.write(client, FITNESS_MACHINE_CONTROL_POINT, HEX.parseHex(octets), 0, true, 23, now));
    }

    /** A client makes itself known by a request. */
    private void meet(String client) {
        server.read(client, Characteristic.FITNESS_MACHINE_FEATURE, 0, 23, now);
    }

    private String read(Characteristic characteristic, int offset) {
        return say(server.read(PHONE, characteristic, offset, 23, now));
    }

    private static String say(Answer answer) {
        return switch (answer) {
            case Answer.Value(byte[] octets) -> HEX.formatHex(octets);
            case Answer.Taken() -> "taken";
            case Answer.Refused(int code) -> "0x%02X".formatted(code);
        };
    }

    private List<String> heard() {
        var all = List.copyOf(out);
        out.clear();
        return all;
    }

    private void control(String client) {
        server.subscribed(FITNESS_MACHINE_CONTROL_POINT, true, now);
        write(client, "00");
        run(0.2);
        server.confirmed(now);
        out.clear();
    }

    @Test void aClientReadsWhatTheMachineIs() {
        assertThat(read(Characteristic.SUPPORTED_SPEED_RANGE, 0)).isEqualTo("50 00 D0 07 0A 00");
    }

    @Test void aLongValueIsReadInParts() {
        assertThat(read(MANUFACTURER_NAME, 0)).isEqualTo("4B 69 63 6B");
        assertThat(read(MANUFACTURER_NAME, 3)).isEqualTo("6B");
        assertThat(read(MANUFACTURER_NAME, 4)).isEmpty();
        assertThat(read(MANUFACTURER_NAME, 5)).isEqualTo("0x07");
    }

    @Test void whatCannotBeReadSaysSo() {
        assertThat(read(TREADMILL_DATA, 0)).isEqualTo("0x02");
    }

    @Test void aWriteBeforeTheSubscriptionIsRefused() {
        assertThat(write(PHONE, "00")).isEqualTo("0xFD");
    }

    @Test void aProcedureEndsWithTheConfirmationOfItsIndication() {
        server.subscribed(FITNESS_MACHINE_CONTROL_POINT, true, now);
        assertThat(write(PHONE, "00")).isEqualTo("taken");
        assertThat(write(PHONE, "07")).isEqualTo("0xFE");
        run(0.2);
        assertThat(heard()).containsExactly("hide", "2AD9 80 00 01");
        assertThat(write(PHONE, "07")).isEqualTo("0xFE");
        server.confirmed(now);
        assertThat(write(PHONE, "07")).isEqualTo("taken");
    }

    @Test void aBeltThatIsToldToRunIsReportedOnlyWhileSomebodyListens() {
        control(PHONE);
        server.subscribed(TREADMILL_DATA, true, now);
        write(PHONE, "07");
        run(10);
        assertThat(heard()).hasSize(1 + 20);
        server.subscribed(TREADMILL_DATA, false, now);
        run(10);
        assertThat(heard()).isEmpty();
    }

    @Test void whatTwoClientsAreToldGoesOutOnce() {
        machine("club");
        meet(PHONE);
        meet(WATCH);
        server.subscribed(TREADMILL_DATA, true, now);
        server.subscribed(FITNESS_MACHINE_STATUS, true, now);
        out.clear();
        run(1);
        assertThat(heard()).as("two reports in two parts").hasSize(4);
        treadmill.press(ConsoleKey.START, now);
        assertThat(heard()).containsExactly("2ADA 04");
    }

    @Test void whatOneClientDoesTheOtherIsTold() {
        machine("club");
        meet(PHONE);
        meet(WATCH);
        control(PHONE);
        server.subscribed(FITNESS_MACHINE_STATUS, true, now);
        write(PHONE, "07");
        assertThat(heard()).containsExactly("2ADA 04");
    }

    @Test void eachClientNeedsControlOfItsOwn() {
        machine("club");
        control(PHONE);
        write(WATCH, "07");
        run(0.2);
        assertThat(heard()).containsExactly("hide", "2AD9 80 07 05");
    }

    @Test void aClientTooManyIsSentAway() {
        meet(PHONE);
        meet(WATCH);
        assertThat(heard()).containsExactly("hide", "disconnect " + WATCH);
        assertThat(server.clients()).containsExactly(PHONE);
        server.disconnected(PHONE, now);
        assertThat(heard()).containsExactly("advertise");
    }

    @Test void somebodyWhoOnlySubscribesIsAClientTooUntilTheyUnsubscribe() {
        server.subscribed(TREADMILL_DATA, true, now);
        assertThat(server.clients()).containsExactly(GattServer.SOMEBODY);
        run(1);
        assertThat(heard()).hasSize(3).startsWith("hide");
        server.subscribed(TREADMILL_DATA, false, now);
        assertThat(server.clients()).isEmpty();
        assertThat(heard()).containsExactly("advertise");
    }

    @Test void somebodyGetsANameWithTheFirstRequest() {
        server.subscribed(FITNESS_MACHINE_CONTROL_POINT, true, now);
        assertThat(write(PHONE, "00")).isEqualTo("taken");
        assertThat(server.clients()).containsExactly(PHONE);
        server.disconnected(PHONE, now);
        assertThat(server.clients()).isEmpty();
    }

    @Test void anotherDeviceOfTheAdapterIsNoneOfItsBusiness() {
        server.disconnected(WATCH, now);
        assertThat(heard()).isEmpty();
    }

    @Test void controlEndsWithTheConnection() {
        control(PHONE);
        server.disconnected(PHONE, now);
        meet(PHONE);
        out.clear();
        write(PHONE, "07");
        run(0.2);
        assertThat(heard()).containsExactly("2AD9 80 07 05");
    }

    @Test void theBeltRunsOnWhenTheClientIsGone() {
        control(PHONE);
        write(PHONE, "07");
        run(20);
        server.allDisconnected(now);
        run(60);
        assertThat(treadmill.surface(now).belt().kmh()).isEqualTo(0.8);
    }

    @Test void aDroppedLinkStaysOutOfReachForAWhile() {
        meet(PHONE);
        out.clear();
        server.suffer(new Fault.LinkDrop(Duration.ofSeconds(5)), now);
        assertThat(heard()).contains("disconnect " + PHONE).endsWith("hide");
        server.disconnected(PHONE, now);
        assertThat(heard()).containsExactly("hide");
        run(5);
        assertThat(heard()).containsExactly("advertise");
    }

    @Test void answersAreDoubledLostAndLateAsAskedFor() {
        control(PHONE);
        server.suffer(new Fault.IndicationTwice(1), now);
        write(PHONE, "07");
        run(0.2);
        server.confirmed(now);
        assertThat(heard()).containsExactly("2AD9 80 07 01", "2AD9 80 07 01");
        server.suffer(new Fault.IndicationLost(1), now);
        write(PHONE, "08 01");
        run(0.2);
        assertThat(heard()).isEmpty();
        server.suffer(new Fault.IndicationLate(Duration.ofSeconds(2), 1), now);
        assertThat(write(PHONE, "07")).as("the lost one is no longer waited for").isEqualTo("taken");
        run(2);
        assertThat(heard()).isEmpty();
        run(0.2);
        assertThat(heard()).hasSize(1);
    }

    @Test void aLostWriteIsTakenAndNothingFollows() {
        control(PHONE);
        server.suffer(new Fault.WriteLost(1), now);
        assertThat(write(PHONE, "07")).isEqualTo("taken");
        run(10);
        assertThat(heard()).isEmpty();
        assertThat(treadmill.surface(now).belt().stands()).isTrue();
    }
}
