package kick.simulator.peripheral;

import static java.util.Objects.requireNonNull;
import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_CONTROL_POINT;
import static kick.controller.ftms.Characteristic.FITNESS_MACHINE_STATUS;
import static kick.controller.ftms.Characteristic.SUPPORTED_SPEED_RANGE;
import static kick.controller.ftms.Characteristic.TREADMILL_DATA;
import static kick.simulator.peripheral.FakeBluetooth.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import kick.controller.bluez.PrivateBus;
import kick.controller.units.Moment;
import kick.simulator.ConsoleKey;
import kick.simulator.Profiles;
import kick.simulator.link.Fault;
import kick.simulator.world.Happening;

/** A treadmill on the air over a real D-Bus; the time of the treadmill is the test's. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class PeripheralTest {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final String PHONE = "11:11:11:11:11:11";
    private static final String MACHINE = "00001826-0000-1000-8000-00805f9b34fb";

    private static final Logger LIBRARY = Logger.getLogger("org.freedesktop.dbus");

    private final PrivateBus bus = new PrivateBus();
    private final BlockingQueue<PeripheralEvent> events = new LinkedBlockingQueue<>();
    private FakeBluetooth bluetooth = new FakeBluetooth(bus.address(), "hci0", "hci1");
    private @Nullable Peripheral peripheral;
    private volatile Moment now = Moment.ORIGIN;

    /** That a bus dies is what some of these tests are about; the library need not tell. */
    static {
        LIBRARY.setLevel(Level.OFF);
    }

    @AfterEach void switchOff() {
        if (peripheral != null) peripheral.close();
        bluetooth.close();
        bus.close();
    }

    private Peripheral start(String adapter, String name) {
        return Peripheral.start(Profiles.named("home"), new Peripheral.Place(bus.address(), adapter, name, 1),
                () -> now, (event, _) -> events.add(event));
    }

    private FakeBluetooth.Adapter onAir() {
        peripheral = start("hci0", "Cellar");
        return bluetooth.adapter("hci0");
    }

    private Peripheral.Truth after(int seconds) throws Exception {
        now = now.plus(Duration.ofSeconds(seconds));
        if (peripheral == null) throw new AssertionError("not on the air");
        return peripheral.truth().get(10, TimeUnit.SECONDS);
    }

    private <E extends PeripheralEvent> E await(Class<E> kind) {
        for (var event = FakeBluetooth.next(events, kind.getSimpleName());; event = FakeBluetooth.next(events,
                kind.getSimpleName()))
            if (kind.isInstance(event)) return kind.cast(event);
    }

    private static String ask(FakeBluetooth.Adapter adapter, String octets) throws Exception {
        adapter.write(PHONE, FITNESS_MACHINE_CONTROL_POINT, HEX.parseHex(octets));
        return "taken";
    }

    /** What the control point answers to it. */
    private String answer(FakeBluetooth.Adapter adapter, String octets) throws Exception {
        ask(adapter, octets);
        after(0); // it has been taken, and is answered from this moment on
        after(1);
        var answer = HEX.formatHex(adapter.sent(FITNESS_MACHINE_CONTROL_POINT));
        adapter.confirm(FITNESS_MACHINE_CONTROL_POINT);
        after(0); // it is confirmed before more time goes by
        return answer;
    }

    @Test void itIsFoundAsATreadmillWithItsName() {
        var adapter = onAir();
        var advertisement = adapter.advertisement();
        assertThat(value(advertisement, "Type").getValue()).isEqualTo("peripheral");
        assertThat(value(advertisement, "LocalName").getValue()).isEqualTo("Cellar");
        assertThat(FakeBluetooth.texts(value(advertisement, "ServiceUUIDs"))).containsExactly(MACHINE);
        var data = (Map<?, ?>) value(advertisement, "ServiceData").getValue();
        assertThat(FakeBluetooth.octets(requireNonNull((Variant<?>) data.get(MACHINE)))).containsExactly(1, 1,
                0);
        assertThat(adapter.property("Alias")).isEqualTo("Cellar");
    }

    @Test void itsTableIsThatOfTheMachine() {
        var table = onAir().characteristics();
        assertThat(table).containsKeys("00002a29-0000-1000-8000-00805f9b34fb",
                "00002acc-0000-1000-8000-00805f9b34fb");
        assertThat(table.get("00002ad9-0000-1000-8000-00805f9b34fb")).containsExactly("indicate", "write");
    }

    @Test void aClientReadsAndDrivesIt() throws Exception {
        var adapter = onAir();
        assertThat(HEX.formatHex(adapter.read(PHONE, SUPPORTED_SPEED_RANGE))).isEqualTo("50 00 D0 07 0A 00");
        assertThat(await(PeripheralEvent.Connected.class).client()).isEqualTo(PHONE);
        adapter.subscribe(FITNESS_MACHINE_CONTROL_POINT);
        adapter.subscribe(TREADMILL_DATA);
        assertThat(answer(adapter, "00")).isEqualTo("80 00 01");
        assertThat(answer(adapter, "07")).isEqualTo("80 07 01");
        assertThat(answer(adapter, "02 B0 04")).isEqualTo("80 02 01");
        var truth = after(60);
        assertThat(truth.kmh()).isEqualTo(12.0);
        assertThat(truth.clients()).containsExactly(PHONE);
        byte[] report = adapter.sent(TREADMILL_DATA);
        while (report[2] != (byte) 0xB0) report = adapter.sent(TREADMILL_DATA);
        assertThat(report[3]).as("1200 hundredths").isEqualTo((byte) 0x04);
        assertThat(answer(adapter, "08 01")).isEqualTo("80 08 01");
        assertThat(after(60).kmh()).isZero();
    }

    @Test void anAnswerThatIsNotConfirmedKeepsTheNextRequestWaiting() throws Exception {
        var adapter = onAir();
        adapter.subscribe(FITNESS_MACHINE_CONTROL_POINT);
        ask(adapter, "00");
        after(1);
        assertThatThrownBy(() -> ask(adapter, "07")).isInstanceOfSatisfying(DBusExecutionException.class,
                error -> assertThat(Trouble.name(error)).isEqualTo("org.bluez.Error.InProgress"));
        adapter.confirm(FITNESS_MACHINE_CONTROL_POINT);
        assertThat(ask(adapter, "07")).isEqualTo("taken");
    }

    @Test void aWriteBeforeTheSubscriptionHasAnErrorOfItsOwn() {
        var adapter = onAir();
        assertThatThrownBy(() -> ask(adapter, "00")).isInstanceOfSatisfying(DBusExecutionException.class,
                error -> assertThat(Trouble.name(error)).isEqualTo("org.bluez.Error.ImproperlyConfigured"));
    }

    @Test void aHandAtTheConsoleIsToldToTheClient() {
        var adapter = onAir();
        adapter.subscribe(FITNESS_MACHINE_STATUS);
        if (peripheral != null) peripheral.happen(new Happening.AtConsole(ConsoleKey.START));
        assertThat(adapter.sent(FITNESS_MACHINE_STATUS)).containsExactly(0x04);
    }

    @Test void theBeltRunsOnWhenTheLinkEnds() throws Exception {
        var adapter = onAir();
        adapter.subscribe(FITNESS_MACHINE_CONTROL_POINT);
        answer(adapter, "00");
        answer(adapter, "07");
        adapter.linkEnds(PHONE);
        assertThat(await(PeripheralEvent.Disconnected.class).client()).isEqualTo(PHONE);
        assertThat(after(60).kmh()).isEqualTo(0.8);
    }

    @Test void aDroppedLinkIsReallyEndedAndTheTreadmillOutOfReachForAWhile() throws Exception {
        var adapter = onAir();
        var device = adapter.device(PHONE);
        adapter.read(PHONE, SUPPORTED_SPEED_RANGE);
        adapter.awaitCall("RegisterAdvertisement");
        if (peripheral != null)
            peripheral.happen(new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(5))));
        assertThat(FakeBluetooth.next(device, "the end")).isEqualTo("Disconnect");
        await(PeripheralEvent.Disconnected.class);
        after(5);
        adapter.awaitCall("RegisterAdvertisement");
    }

    @Test void itIsBackByItselfWhenBluetoothsServiceIsRestarted() throws Exception {
        var adapter = onAir();
        adapter.read(PHONE, SUPPORTED_SPEED_RANGE);
        bluetooth.close();
        await(PeripheralEvent.Connected.class);
        await(PeripheralEvent.Disconnected.class);
        assertThat(await(PeripheralEvent.OffAir.class).why()).isEqualTo("Bluetooth's service has stopped");
        bluetooth = new FakeBluetooth(bus.address(), "hci0");
        await(PeripheralEvent.OnAir.class);
        assertThat(bluetooth.adapter("hci0").read(PHONE, SUPPORTED_SPEED_RANGE)).hasSize(6);
    }

    @Test void itIsBackByItselfWhenTheAdapterIsSwitchedOnAgain() {
        var adapter = onAir();
        await(PeripheralEvent.OnAir.class);
        adapter.power(false);
        assertThat(await(PeripheralEvent.OffAir.class).why()).isEqualTo("the adapter hci0 is switched off");
        adapter.power(true);
        await(PeripheralEvent.OnAir.class);
        assertThat(adapter.read(PHONE, SUPPORTED_SPEED_RANGE)).hasSize(6);
    }

    @Test void itIsFoundAgainWhenBluetoothHasStoppedAdvertisingByItself() {
        var adapter = onAir();
        adapter.awaitCall("RegisterAdvertisement");
        adapter.release();
        adapter.awaitCall("RegisterAdvertisement");
    }

    @Test void itIsBackByItselfWhenTheBusIsRestarted() {
        onAir();
        await(PeripheralEvent.OnAir.class);
        bus.kill();
        assertThat(await(PeripheralEvent.OffAir.class).why()).isEqualTo("D-Bus is gone");
        bus.start();
        bluetooth = new FakeBluetooth(bus.address(), "hci0");
        await(PeripheralEvent.OnAir.class);
        assertThat(bluetooth.adapter("hci0").read(PHONE, SUPPORTED_SPEED_RANGE)).hasSize(6);
    }

    @Test void theBeltDoesNotStopForAnyOfThat() throws Exception {
        var adapter = onAir();
        adapter.subscribe(FITNESS_MACHINE_CONTROL_POINT);
        answer(adapter, "00");
        answer(adapter, "07");
        bluetooth.close();
        await(PeripheralEvent.OffAir.class);
        assertThat(after(60).kmh()).isEqualTo(0.8);
    }

    @Test void twoTreadmillsInOneProgramAreTwoTreadmills() throws Exception {
        var first = onAir();
        try (var other = start("hci1", "Attic")) {
            var second = bluetooth.adapter("hci1");
            assertThat(second.property("Alias")).isEqualTo("Attic");
            first.subscribe(FITNESS_MACHINE_CONTROL_POINT);
            answer(first, "00");
            answer(first, "07");
            assertThat(after(60).kmh()).isEqualTo(0.8);
            assertThat(other.truth().get().kmh()).isZero();
            assertThat(second.read(PHONE, SUPPORTED_SPEED_RANGE)).hasSize(6);
        }
    }

    @Test void theEndLeavesTheAdapterAsItWas() {
        var adapter = onAir();
        if (peripheral != null) peripheral.close();
        adapter.awaitCall("UnregisterAdvertisement");
        adapter.awaitCall("UnregisterApplication");
        assertThat(adapter.property("Alias")).isEqualTo("laptop");
    }

    @Test void anAdapterThatIsOffIsSwitchedOnInTheBeginning() {
        bluetooth.adapter("hci0").power(false);
        assertThat(onAir().property("Powered")).isEqualTo(true);
    }

    @Test void whatIsMissingIsSaidWithItsRemedy() {
        assertThatThrownBy(() -> start("hci7", "Cellar"))
                .hasMessage("there is no Bluetooth adapter hci7; there are hci0, hci1");
        bluetooth.close();
        assertThatThrownBy(() -> start("hci0", "Cellar")).hasMessage(
                "Bluetooth's service is not running; start it: sudo systemctl start bluetooth"
                        + " (or install it: sudo apt install bluez)");
        bus.kill();
        assertThatThrownBy(() -> start("hci0", "Cellar")).hasMessageStartingWith("the system bus unix:path=")
                .hasMessageEndingWith("see that D-Bus is there: sudo apt install dbus");
    }
}
