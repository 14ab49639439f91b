package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Pace;
import kick.controller.units.Speed;

class TreadmillDataTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets , 0.01 km/h, metres, 0.1 %, bpm, seconds
            00 00 20 03                                               , 800      ,       ,      ,    ,
            04 00 20 03 D2 04 00                                      , 800      , 1234  ,      ,    ,
            08 00 20 03 F1 FF 09 00                                   , 800      ,       , -15  ,    ,
            84 04 90 01 2C 01 00 00 00 FF FF FF 0C 00                 , 400      , 300   ,      ,    , 12
            8C 05 20 03 D2 04 00 0F 00 09 00 2A 00 2C 01 05 78 3C 00  , 800      , 1234  , 15   , 120, 60
            0D 00 D2 04 00 F6 FF 00 00                                ,          , 1234  , -10  ,    ,
            00 04 00 00 00 00                                         , 0        ,       ,      ,    , 0
            """) void readsTheCommonFields(
            String octets, @Nullable Integer speed, @Nullable Integer metres,
            @Nullable Integer tenths, @Nullable Integer heartRate, @Nullable Integer seconds) {
        var data = TreadmillData.decode(Hex.octets(octets));
        assertThat(data.speed()).isEqualTo(speed == null ? null : new Speed(speed));
        assertThat(data.totalDistance()).isEqualTo(metres == null ? null : Distance.metres(metres));
        assertThat(data.inclination()).isEqualTo(tenths == null ? null : new Incline(tenths));
        assertThat(data.heartRate()).isEqualTo(heartRate);
        assertThat(data.elapsed()).isEqualTo(seconds == null ? null : Duration.ofSeconds(seconds));
    }

    /** Each field has its own number, so that no two can be mistaken for one another. */
    private static final String EVERYTHING = "FE 1F 01 01 02 01 03 00 01 04 01 05 01 06 01 07 01 08 09 "
            + "0A 01 0B 01 0C 0D 0E 0F 01 10 01 11 01 12 01";

    @Test void readsEveryField() {
        var data = TreadmillData.decode(Hex.octets(EVERYTHING));
        assertThat(data.speed()).isEqualTo(new Speed(0x0101));
        assertThat(data.averageSpeed()).isEqualTo(new Speed(0x0102));
        assertThat(data.totalDistance()).isEqualTo(Distance.metres(0x010003));
        assertThat(data.inclination()).isEqualTo(new Incline(0x0104));
        assertThat(data.rampAngleTenths()).isEqualTo(0x0105);
        assertThat(data.positiveElevationGain()).isEqualTo(new Distance(0x0106 * 100));
        assertThat(data.negativeElevationGain()).isEqualTo(new Distance(0x0107 * 100));
        assertThat(data.instantaneousPace()).isEqualTo(Pace.perKm(Duration.ofSeconds(75))); // 0.8 km/min
        assertThat(data.averagePace()).isEqualTo(new Pace(66_666)); // 0.9 km/min
        assertThat(data.totalEnergyKcal()).isEqualTo(0x010A);
        assertThat(data.energyPerHourKcal()).isEqualTo(0x010B);
        assertThat(data.energyPerMinuteKcal()).isEqualTo(0x0C);
        assertThat(data.heartRate()).isEqualTo(0x0D);
        assertThat(data.metabolicEquivalentTenths()).isEqualTo(0x0E);
        assertThat(data.elapsed()).isEqualTo(Duration.ofSeconds(0x010F));
        assertThat(data.remaining()).isEqualTo(Duration.ofSeconds(0x0110));
        assertThat(data.forceOnBeltNewtons()).isEqualTo(0x0111);
        assertThat(data.powerOutputWatts()).isEqualTo(0x0112);
        assertThat(data.moreData() || data.isTruncated()).isFalse();
    }

    @Test void givesBackTheOctetsItWasReadFrom() {
        assertThat(Hex.hex(TreadmillData.decode(Hex.octets(EVERYTHING)).encode())).isEqualTo(EVERYTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "08 00 20 03 FF 7F FF 7F", // inclination and ramp angle not available
            "80 00 20 03 FF FF FF FF FF", // energy not available
            "00 10 20 03 FF 7F FF 7F", // force and power not available
            "10 00 20 03 00 00 FF FF", // negative gain as Matrix fills it
            "10 00 20 03 00 00 FF 7F", // negative gain as Life Fitness fills it
            "00 01 20 03 00", // heart rate without a strap
            "00 01 20 03 FF", // implausible heart rate
            "02 00 20 03 FF FF" // implausible speed
    }) void aMarkerOrAFillerIsNoReading(String octets) {
        var data = TreadmillData.decode(Hex.octets(octets));
        assertThat(data.speed()).isEqualTo(new Speed(800));
        assertThat(data).extracting(TreadmillData::averageSpeed, TreadmillData::inclination,
                TreadmillData::rampAngleTenths, TreadmillData::negativeElevationGain,
                TreadmillData::totalEnergyKcal, TreadmillData::energyPerHourKcal,
                TreadmillData::energyPerMinuteKcal, TreadmillData::heartRate,
                TreadmillData::forceOnBeltNewtons, TreadmillData::powerOutputWatts).containsOnlyNulls();
    }

    @Test void anImplausibleSpeedIsNoReadingButStillShown() {
        var data = TreadmillData.decode(Hex.octets("00 00 FF FF"));
        assertThat(data.speed()).isNull();
        assertThat(data.describe()).extractingByKey("fields").asString().contains("655.35");
    }

    @Test void aValueCutShortKeepsTheFieldsBeforeTheCut() {
        var data = TreadmillData
                .decode(Hex.octets("9E 1F C6 03 94 02 3E 01 00 5A 00 FF 7F 32 00 FF FF 25 00 F4"));
        assertThat(data.isTruncated()).isTrue();
        assertThat(data.totalEnergyKcal()).isEqualTo(37);
        assertThat(data.energyPerHourKcal()).isNull();
        assertThat(data.elapsed()).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets                  , now in s/km, on average
            60 00 B0 04 02 03       , 300        , 200
            20 00 B0 04 02          , 300        ,
            60 00 B0 04 96 00 78 00 , 300        , 240
            20 00 B0 04 96 00       , 300        ,
            60 00 B0 04 00 00       ,            ,
            """) void theSizeOfThePacesShowsInTheLength(String octets, @Nullable Integer now,
            @Nullable Integer average) {
        var data = TreadmillData.decode(Hex.octets(octets));
        assertThat(data.instantaneousPace()).isEqualTo(pace(now));
        assertThat(data.averagePace()).isEqualTo(pace(average));
    }

    @Test void pacesHaveOneOctetWhereTheLengthDoesNotTell() {
        var data = TreadmillData.decode(Hex.octets("20 01 B0 04 02 78 00 00 00"));
        assertThat(data.instantaneousPace()).isEqualTo(pace(300));
        assertThat(data.heartRate()).isEqualTo(0x78);
    }

    @Test void pacesHaveOneOctetWhereStepsMayFollow() {
        assertThat(TreadmillData.decode(Hex.octets("60 20 B0 04 02 03 07 00")).steps()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # octets                                           , steps
            84 25 E1 00 00 00 00 01 00 00 00 00 00 21 00 02 00 00, 2
            01 20 07 00 00                                     , 7
            01 20 07 01                                        , 263
            84 24 2C 01 96 00 00 0C 00 00 00 00 78 00          ,
            01 20 07                                           ,
            01 00 07 00 00                                     ,
            0C 20 20 03 07 00 00 01                            ,
            """) void bitThirteenIsAStepCounterIfOctetsFollow(String octets, @Nullable Integer steps) {
        assertThat(TreadmillData.decode(Hex.octets(octets)).steps()).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8C"}) void flagsCutShortAreMalformed(String octets) {
        assertThatExceptionOfType(MalformedValueException.class)
                .isThrownBy(() -> TreadmillData.decode(Hex.octets(octets)))
                .withMessageContaining("TREADMILL_DATA (0x2ACD)");
    }

    @Test void theServerSendsWhatWasSet() {
        var data = TreadmillData.builder()
                .speed(new Speed(800))
                .totalDistance(Distance.metres(1234.9))
                .inclination(new Incline(15), 9)
                .energy(42, 300, 5)
                .heartRate(120)
                .elapsed(Duration.ofMillis(60_999))
                .build();
        assertThat(Hex.hex(data.encode()))
                .isEqualTo("8C 05 20 03 D2 04 00 0F 00 09 00 2A 00 2C 01 05 78 3C 00");
    }

    @Test void theServerSendsNotAvailableForTheCompanionOfWhatWasSet() {
        var data = TreadmillData.builder()
                .speed(Speed.ZERO)
                .inclination(new Incline(-15))
                .energy(7, null, null)
                .force(null, 250)
                .build();
        assertThat(Hex.hex(data.encode())).isEqualTo("88 10 00 00 F1 FF FF 7F 07 00 FF FF FF FF 7F FA 00");
    }

    @Test void theServerCanSendEveryFieldButThePaces() {
        var data = TreadmillData.builder()
                .speed(new Speed(0x0101))
                .averageSpeed(new Speed(0x0102))
                .totalDistance(Distance.metres(0x010003))
                .inclination(new Incline(0x0104), 0x0105)
                .elevationGain(new Distance(0x0106 * 100), new Distance(0x0107 * 100))
                .energy(0x010A, 0x010B, 0x0C)
                .heartRate(0x0D)
                .metabolicEquivalent(0x0E)
                .elapsed(Duration.ofSeconds(0x010F))
                .remaining(Duration.ofSeconds(0x0110))
                .force(0x0111, 0x0112)
                .steps(0x0113)
                .build();
        assertThat(Hex.hex(data.encode())).isEqualTo("9E 3F 01 01 02 01 03 00 01 04 01 05 01 06 01 07 01 "
                + "0A 01 0B 01 0C 0D 0E 0F 01 10 01 11 01 12 01 13 01 00");
    }

    @Test void theServerSendsPacesInTenthsOfAKilometreAMinute() {
        var data = TreadmillData.builder()
                .speed(new Speed(1200))
                .paces(new Speed(1200), new Speed(889))
                .build();
        // 12 km/h are 0.2 km/min, 8.89 km/h not quite 0.15
        assertThat(Hex.hex(data.encode())).isEqualTo("60 00 B0 04 02 01");
    }

    @Test void twoValuesOfTheSameOctetsAreTheSame() {
        var data = TreadmillData.builder().speed(new Speed(800)).heartRate(120).build();
        var read = TreadmillData.decode(data.encode());
        assertThat(read).isEqualTo(data).hasSameHashCodeAs(data);
        assertThat(read).isNotEqualTo(TreadmillData.builder().speed(new Speed(800)).heartRate(121).build());
        assertThat(read).hasToString("TreadmillData" + read.describe().get("fields"));
    }

    @Test void withoutASpeedThereIsMoreToCome() {
        assertThat(TreadmillData.builder().heartRate(90).build().moreData()).isTrue();
    }

    @Test void theServerCannotSendWhatDoesNotFit() {
        assertThatIllegalArgumentException().isThrownBy(() -> TreadmillData.builder().heartRate(256))
                .withMessage("heart_rate does not fit its UINT8: 256");
    }

    private static @Nullable Pace pace(@Nullable Integer secondsPerKm) {
        return secondsPerKm == null ? null : Pace.perKm(Duration.ofSeconds(secondsPerKm));
    }
}
