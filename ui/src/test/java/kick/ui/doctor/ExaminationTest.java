package kick.ui.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import kick.controller.bluez.Survey;
import kick.controller.bluez.Survey.Adapter;
import kick.controller.bluez.Survey.Version;
import kick.controller.enrolment.Enrolled;
import kick.controller.gatt.Obstacle;
import kick.controller.gatt.Sighting;
import kick.controller.gatt.Sighting.Presence;
import kick.controller.machine.Capabilities;
import kick.controller.machine.Likeness;
import kick.ui.doctor.Finding.State;

class ExaminationTest {
    private static final String ADDRESS = "D2:15:0A:00:11:22";
    private static final Adapter HCI0 = adapter("hci0", null);
    private static final Survey READY = survey(null, HCI0, HCI0);
    private static final Computer COMPUTER = computer(true, "112");

    private static Adapter adapter(String name, @Nullable Obstacle obstacle) {
        return new Adapter(name, "00:AA:01:00:00:00", obstacle, new Version(5, 66));
    }

    private static Survey survey(@Nullable Obstacle obstacle, @Nullable Adapter used, Adapter... all) {
        return new Survey(obstacle, List.of(all), used, List.of());
    }

    private static Computer computer(boolean whole, String group) {
        var account = new Account("me", Set.of(group),
                List.of(new Account.Group("bluetooth", "112", Set.of("me"))));
        return new Computer(account, true, whole, whole, Path.of("/home/me/kick"), whole, 1_000_000_000);
    }

    private static List<Finding> examined(Survey survey, Computer computer, Enrolled... machines) {
        return new Examination(true, survey, "", List.of(machines), computer).findings();
    }

    private static Finding only(String check, List<Finding> findings) {
        assertThat(findings).filteredOn(each -> each.check().equals(check)).hasSize(1);
        return findings.stream().filter(each -> each.check().equals(check)).findFirst().orElseThrow();
    }

    private static Enrolled mine() {
        return new Enrolled(ADDRESS, "Home treadmill", Likeness.of(Capabilities.UNKNOWN));
    }

    @Test void whereAllIsWellNothingIsSaidAgainstIt() {
        assertThat(examined(READY, COMPUTER, mine())).extracting(Finding::state).containsOnly(State.OK);
        assertThat(examined(READY, COMPUTER, mine())).extracting(Finding::check)
                .containsExactly("bus", "service", "permission", "adapter", "others", "treadmill", "data",
                        "guardian", "sound", "java");
    }

    @Test void whatIsBehindAnObstacleIsNotGuessedAt() {
        for (var row : Map
                .of(Obstacle.NO_BUS, "bus", Obstacle.NO_DAEMON, "service", Obstacle.SILENT_DAEMON, "service",
                        Obstacle.NOT_PERMITTED,
                        "permission")
                .entrySet()) {
            var findings = examined(survey(row.getKey(), null), COMPUTER);
            assertThat(findings).filteredOn(each -> each.state() == State.STOP)
                    .extracting(Finding::check)
                    .containsExactly(row.getValue());
            assertThat(findings).extracting(Finding::check).doesNotContain("adapter", "others");
        }
    }

    @Test void aMemberSinceThisSessionBeganIsToldToBeginANewOne() {
        var refused = survey(Obstacle.NOT_PERMITTED, null);
        assertThat(only("permission", examined(refused, computer(true, "1000"))).says())
                .isEqualTo(
                        "you are in the group bluetooth, but not yet in this session; log out and in again");
        assertThat(only("permission", examined(refused, COMPUTER)).says()).contains("sudo adduser $USER");
    }

    @Test void onlyTheAdapterThatIsUsedHasToBeOn() {
        var off = adapter("hci1", Obstacle.ADAPTER_OFF);
        assertThat(examined(survey(null, HCI0, HCI0, off), COMPUTER))
                .filteredOn(each -> each.check().equals("adapter"))
                .extracting(Finding::state)
                .containsExactly(State.OK, State.OK);
        var blocked = adapter("hci0", Obstacle.ADAPTER_BLOCKED);
        var finding = only("adapter", examined(survey(Obstacle.ADAPTER_BLOCKED, blocked, blocked), COMPUTER));
        assertThat(finding.state()).isEqualTo(State.STOP);
        assertThat(finding.says()).contains("hci0 is blocked").contains("rfkill unblock bluetooth");
        assertThat(only("adapter", examined(survey(Obstacle.NO_ADAPTER, null), COMPUTER)).state())
                .isEqualTo(State.STOP);
    }

    @Test void anOldBluezIsNamed() {
        var old = new Adapter("hci0", "00:AA:01:00:00:00", null, new Version(5, 48));
        assertThat(only("service", examined(survey(null, old, old), COMPUTER)))
                .isEqualTo(Finding.note("service",
                        "the Bluetooth service is running (BlueZ 5.48), which is old; Kick is made for 5.50 and"
                                + " newer"));
    }

    @Test void aTreadmillIsToldWithWhereItIs() {
        assertThat(only("treadmill", examined(READY, COMPUTER)).state()).isEqualTo(State.NOTE);
        for (var row : Map.of(Presence.HEARD, "is in reach", Presence.CONNECTED, "is connected",
                Presence.REMEMBERED, "not heard now").entrySet()) {
            var seen = new Sighting("hci0", ADDRESS, "Home treadmill", null, Set.of(), Map.of(),
                    row.getKey());
            var survey = new Survey(null, List.of(HCI0), HCI0, List.of(seen));
            assertThat(only("treadmill", examined(survey, COMPUTER, mine())).says()).contains(row.getValue());
        }
    }

    @Test void aPolicyThatLetsAStrangerThroughIsNotInForce() {
        assertThat(only("others", examined(READY, computer(true, "1000"))).says()).contains("not in force");
    }

    @Test void whatMakesARunPoorerDoesNotKeepItFromBeingStarted() {
        var findings = examined(READY, computer(false, "112"), mine());
        assertThat(findings).extracting(Finding::state).doesNotContain(State.STOP);
        assertThat(findings).filteredOn(each -> each.state() == State.NOTE)
                .extracting(Finding::check)
                .containsExactly("data", "guardian", "sound");
    }
}
