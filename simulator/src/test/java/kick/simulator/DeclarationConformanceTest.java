package kick.simulator;

import static kick.controller.gatt.GattCharacteristic.Property.INDICATE;
import static kick.controller.gatt.GattCharacteristic.Property.READ;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.Services;
import kick.controller.gatt.GattCharacteristic;
import kick.controller.gatt.GattCharacteristic.Property;

/** The service and its characteristics as they are declared and read (FTMS test suite: SGGIT, CR, CON). */
class DeclarationConformanceTest {
    private final Bench bench = Bench.strict();

    private Set<Property> propertiesOf(Characteristic characteristic) {
        return bench.treadmill.table()
                .stream()
                .filter(row -> row.uuid().equals(characteristic.uuid()))
                .findFirst()
                .orElseThrow()
                .properties();
    }

    @DisplayName("FTMS/SR/SGGIT/SER/BV-01-C: the service is there once, with everything a treadmill needs")
    @Test void theServiceIsDeclared() {
        var inService = bench.treadmill.table()
                .stream()
                .filter(row -> row.service().equals(Services.FITNESS_MACHINE))
                .map(GattCharacteristic::uuid)
                .map(Characteristic::of)
                .collect(Collectors.toSet());
        assertThat(inService).containsExactlyInAnyOrder(Characteristic.FITNESS_MACHINE_FEATURE,
                Characteristic.TREADMILL_DATA, Characteristic.TRAINING_STATUS,
                Characteristic.SUPPORTED_SPEED_RANGE,
                Characteristic.SUPPORTED_INCLINATION_RANGE, Characteristic.SUPPORTED_HEART_RATE_RANGE,
                Characteristic.FITNESS_MACHINE_CONTROL_POINT, Characteristic.FITNESS_MACHINE_STATUS);
    }

    @DisplayName("the treadmill's characteristics have their properties")
    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(textBlock = """
            FTMS/SR/SGGIT/CHA/BV-01-C, FITNESS_MACHINE_FEATURE,       READ
            FTMS/SR/SGGIT/CHA/BV-02-C, TREADMILL_DATA,                NOTIFY
            FTMS/SR/SGGIT/CHA/BV-08-C, TRAINING_STATUS,               READ NOTIFY
            FTMS/SR/SGGIT/CHA/BV-09-C, SUPPORTED_SPEED_RANGE,         READ
            FTMS/SR/SGGIT/CHA/BV-10-C, SUPPORTED_INCLINATION_RANGE,   READ
            FTMS/SR/SGGIT/CHA/BV-13-C, SUPPORTED_HEART_RATE_RANGE,    READ
            FTMS/SR/SGGIT/CHA/BV-14-C, FITNESS_MACHINE_CONTROL_POINT, WRITE INDICATE
            FTMS/SR/SGGIT/CHA/BV-15-C, FITNESS_MACHINE_STATUS,        NOTIFY
            """) void characteristicsAreDeclared(String id, Characteristic characteristic,
            String properties) {
        var expected = Set.of(properties.split(" "))
                .stream()
                .map(Property::valueOf)
                .collect(Collectors.toSet());
        assertThat(propertiesOf(characteristic)).isEqualTo(expected);
    }

    @DisplayName("FTMS/SR/SGGIT/CHA/BV-16-C: the feature characteristic may have Indicate besides Read")
    @Test void aProfileMayDeclareOtherProperties() {
        var odd = new Bench(Bench.profile("""
                  properties: {fitness-machine-feature: [read, indicate]}
                """));
        var row = odd.treadmill.table()
                .stream()
                .filter(entry -> entry.uuid().equals(Characteristic.FITNESS_MACHINE_FEATURE.uuid()))
                .findFirst();
        assertThat(row.orElseThrow().properties()).containsExactlyInAnyOrder(READ, INDICATE);
    }

    @DisplayName("FTMS/SR/CR/BV-01-C: Feature reads as eight octets with reserved bits zero")
    @Test void featureIsRead() {
        // average speed, distance, inclination, elevation, energy, heart rate, MET, elapsed, remaining, force
        assertThat(bench.connect().read(Characteristic.FITNESS_MACHINE_FEATURE))
                .isEqualTo("value 1D BE 00 00 F3 1F 00 00");
    }

    @DisplayName("FTMS/SR/CR/BV-02-C: Training Status reads as two octets")
    @Test void trainingStatusIsRead() {
        assertThat(bench.connect().read(Characteristic.TRAINING_STATUS)).isEqualTo("value 00 01");
    }

    @DisplayName("FTMS/SR/CR/BV-03-C: Supported Speed Range reads as six octets")
    @Test void speedRangeIsRead() {
        assertThat(bench.connect().read(Characteristic.SUPPORTED_SPEED_RANGE))
                .isEqualTo("value 50 00 D0 07 0A 00");
    }

    @DisplayName("FTMS/SR/CR/BV-04-C: Supported Inclination Range reads as six octets")
    @Test void inclinationRangeIsRead() {
        assertThat(bench.connect().read(Characteristic.SUPPORTED_INCLINATION_RANGE))
                .isEqualTo("value E2 FF 96 00 05 00");
    }

    @DisplayName("FTMS/SR/CR/BV-07-C: Supported Heart Rate Range reads as three octets")
    @Test void heartRateRangeIsRead() {
        assertThat(bench.connect().read(Characteristic.SUPPORTED_HEART_RATE_RANGE))
                .isEqualTo("value 3C C8 01");
    }

    @DisplayName("configurations are written and read back")
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            FTMS/SR/CON/BV-01-C, TREADMILL_DATA
            FTMS/SR/CON/BV-07-C, TRAINING_STATUS
            FTMS/SR/CON/BV-09-C, FITNESS_MACHINE_STATUS
            """) void notificationsAreConfigured(String id, Characteristic characteristic) {
        var client = bench.connect();
        assertThat(client.connection.configuration(characteristic)).isEqualTo(Connection.OFF);
        client.subscribe(characteristic, Connection.NOTIFY);
        assertThat(client.heard()).containsExactly("write response");
        assertThat(client.connection.configuration(characteristic)).isEqualTo(Connection.NOTIFY);
        client.subscribe(characteristic, Connection.OFF);
        assertThat(client.connection.configuration(characteristic)).isEqualTo(Connection.OFF);
    }

    @DisplayName("FTMS/SR/CON/BV-08-C: the control point is configured for indications")
    @Test void indicationsAreConfigured() {
        var client = bench.connect()
                .subscribe(Characteristic.FITNESS_MACHINE_CONTROL_POINT, Connection.INDICATE);
        assertThat(client.connection.configuration(Characteristic.FITNESS_MACHINE_CONTROL_POINT))
                .isEqualTo(Connection.INDICATE);
    }

    @Test void aConfigurationThatTheCharacteristicCannotHaveIsRefused() {
        var client = bench.connect()
                .subscribe(Characteristic.FITNESS_MACHINE_CONTROL_POINT, Connection.NOTIFY)
                .subscribe(Characteristic.TREADMILL_DATA, Connection.INDICATE)
                .subscribe(Characteristic.SUPPORTED_SPEED_RANGE, Connection.NOTIFY);
        assertThat(client.heard()).containsExactly("error 13", "error 13", "error 13");
    }

    @Test void configurationsBelongToOneConnectionAndEndWithIt() {
        var first = bench.connect().subscribeToAll();
        var second = bench.connect();
        assertThat(second.connection.configuration(Characteristic.TREADMILL_DATA)).isEqualTo(Connection.OFF);
        first.connection.end(bench.now());
        assertThat(bench.connect().connection.configuration(Characteristic.TREADMILL_DATA))
                .isEqualTo(Connection.OFF);
    }

    @Test void whatCannotBeReadOrWrittenIsRefused() {
        var client = bench.connect();
        assertThat(client.read(Characteristic.TREADMILL_DATA)).isEqualTo("error 02");
        assertThat(client.read(Characteristic.SUPPORTED_POWER_RANGE)).isEqualTo("error 0A");
        client.connection.write(Characteristic.SUPPORTED_SPEED_RANGE, new byte[6], true, bench.now());
        assertThat(client.heard()).containsExactly("error 03");
    }

    @Test void aTreadmillWithoutALiftHasNoInclination() {
        var pad = new Treadmill(Profiles.named("walking-pad"), bench.now());
        var present = pad.table().stream().map(GattCharacteristic::uuid).map(Characteristic::of).toList();
        assertThat(present).doesNotContain(Characteristic.SUPPORTED_INCLINATION_RANGE)
                .contains(Characteristic.SUPPORTED_SPEED_RANGE);
    }

    @Test void itAdvertisesATreadmillAndWhetherItIsFree() {
        var pad = new Bench(Profiles.named("walking-pad"));
        assertThat(pad.treadmill.serviceData().encode()).containsExactly(1, 1, 0);
        var client = pad.connect();
        assertThat(pad.treadmill.serviceData().encode()).containsExactly(0, 1, 0);
        assertThat(pad.treadmill.connect(23, (_, _) -> {}, pad.now())).isNull();
        client.connection.end(pad.now());
        assertThat(pad.treadmill.serviceData().available()).isTrue();
    }

    @Test void theMtuIsTheSmallerOfWhatBothOffer() {
        assertThat(new Bench(Profiles.named("lab")).connect(185).connection.mtu()).isEqualTo(185);
        assertThat(new Bench(Profiles.named("lab")).connect(517).connection.mtu()).isEqualTo(247);
        assertThat(new Bench(Profiles.named("home")).connect(517).connection.mtu()).isEqualTo(23);
    }
}
