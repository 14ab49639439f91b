package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

class TreadmillRecordTest {
    /** Distance 54 m and more to come; then speed 1.13 km/h. */
    private static final TreadmillData FIRST = read("05 00 36 00 00");
    private static final TreadmillData LAST = read("00 00 71 00");

    /** From a FitShow walking pad: the whole record first, then the steps, saying that more follows. */
    private static final TreadmillData WHOLE = read(
            "8C 05 5E 01 10 00 00 00 00 00 00 01 00 FF FF FF 00 1E 00");
    private static final TreadmillData STEPS = read("01 20 07 00 00");

    private TreadmillRecord record = TreadmillRecord.EMPTY;
    private final List<TreadmillData> completed = new ArrayList<>();

    @Test void aRecordInOnePartIsCompleteAtOnce() {
        arrives(WHOLE, 0);
        assertThat(completed).containsExactly(WHOLE);
        assertThat(record).isEqualTo(TreadmillRecord.EMPTY);
    }

    @Test void theLastPartCompletesTheRecord() {
        arrives(FIRST, 0);
        assertThat(completed).isEmpty();
        arrives(LAST, 10);
        assertThat(completed).containsExactly(read("04 00 71 00 36 00 00"));
        assertThat(completed.getFirst().moreData()).isFalse();
    }

    @Test void aPartThatRepeatsAFieldBeginsANewRecord() {
        arrives(FIRST, 0);
        arrives(read("05 00 37 00 00"), 1000);
        arrives(LAST, 1010);
        assertThat(completed).containsExactly(read("04 00 71 00 37 00 00"));
    }

    @Test void aFirstPartThatWasForgottenIsNotJoinedAfterTheLimit() {
        arrives(FIRST, 0);
        arrives(LAST, 2000);
        assertThat(completed).containsExactly(LAST);
    }

    @Test void theLimitCountsFromTheFirstPart() {
        arrives(FIRST, 0);
        arrives(read("03 00 60 00"), 1500);
        assertThat(record.deadline()).isEqualTo(Moment.ORIGIN.plusMillis(2000));
    }

    @Test void aRecordThatStaysUnfinishedIsHandedOutAfterTheLimitWithoutSpeed() {
        arrives(FIRST, 0);
        assertThat(record.expired(Moment.ORIGIN.plusMillis(1999)).completed()).isNull();
        var late = record.expired(Moment.ORIGIN.plusMillis(2000));
        assertThat(late.completed()).isEqualTo(FIRST);
        assertThat(Objects.requireNonNull(late.completed()).speed()).isNull();
        assertThat(late.next()).isEqualTo(TreadmillRecord.EMPTY);
    }

    @Test void betweenRecordsThereIsNothingToWaitFor() {
        assertThat(TreadmillRecord.EMPTY.deadline()).isEqualTo(Moment.NEVER);
        assertThat(TreadmillRecord.EMPTY.expired(Moment.ORIGIN.plusMillis(9999)).completed()).isNull();
    }

    @Test void aPartWithTheSpeedNeverWaitsForAnOrphan() {
        arrives(WHOLE, 0);
        arrives(STEPS, 10);
        arrives(WHOLE, 1000);
        arrives(STEPS, 1010);
        assertThat(completed).extracting(TreadmillData::speed)
                .containsExactly(new Speed(350), new Speed(350));
    }

    @Test void theStepsOfAnOrphanGoIntoTheNextRecord() {
        arrives(WHOLE, 0);
        arrives(STEPS, 10);
        arrives(WHOLE, 1000);
        assertThat(completed).extracting(TreadmillData::steps).containsExactly(null, 7);
    }

    @Test void ofTwoOrphansTheNewerCounts() {
        arrives(STEPS, 0);
        arrives(read("01 20 09 00 00"), 1000);
        assertThat(Objects.requireNonNull(record.unfinished()).steps()).isEqualTo(9);
        assertThat(record.deadline()).isEqualTo(Moment.ORIGIN.plusMillis(3000));
    }

    @Test void pacesOfTwoOctetsStaySoWhicheverPartTheyCameIn() {
        arrives(read("21 00 2C 01"), 0);
        arrives(LAST, 10);
        arrives(FIRST, 1000);
        arrives(read("40 00 71 00 2D 01"), 1010);
        assertThat(completed).extracting(data -> Hex.hex(data.encode()))
                .containsExactly("20 00 71 00 2C 01", "44 00 71 00 36 00 00 2D 01");
    }

    @Test void aRecordThatFitsIsSentInOnePart() {
        assertThat(split(WHOLE, 20)).containsExactly(Hex.hex(WHOLE.encode()));
    }

    @Test void aLongRecordIsSplitBetweenFieldsAndTheSpeedComesLast() {
        assertThat(split(everyFieldButThePaces().build(), 20)).containsExactly(
                "9F 00 DB 03 40 E2 01 23 00 14 00 09 07 92 01 41 01 8E 02 0B",
                "00 1F 1A 04 8E 5F 0F 0E 3D 00 36 01 F5 00");
    }

    @Test void stepsTakeNoRoomInAPartThatDoesNotCarryThem() {
        assertThat(split(everyFieldButThePaces().steps(275).build(), 20)).containsExactly(
                "9F 00 DB 03 40 E2 01 23 00 14 00 09 07 92 01 41 01 8E 02 0B",
                "00 3F 1A 04 8E 5F 0F 0E 3D 00 36 01 F5 00 13 01 00");
    }

    @Test void theSpeedFillsALastPartToItsLastOctet() {
        var data = TreadmillData.builder()
                .speed(new Speed(800))
                .averageSpeed(new Speed(700))
                .totalDistance(Distance.metres(9))
                .inclination(new Incline(1))
                .elevationGain(Distance.ZERO, Distance.ZERO)
                .paces(new Speed(1200), new Speed(600))
                .energy(1, 2, 3)
                .elapsed(Duration.ofSeconds(60))
                .remaining(Duration.ofSeconds(61))
                .force(1, 2)
                .steps(5)
                .build();
        assertThat(split(data, 20)).containsExactly("7F 00 BC 02 09 00 00 01 00 FF 7F 00 00 00 00 02 01",
                "80 3C 20 03 01 00 02 00 03 3C 00 3D 00 01 00 02 00 05 00 00");
    }

    private static TreadmillDataBuilder everyFieldButThePaces() {
        return TreadmillData.builder()
                .speed(new Speed(1050))
                .averageSpeed(new Speed(987))
                .totalDistance(Distance.metres(123_456))
                .inclination(new Incline(35), 20)
                .elevationGain(Distance.metres(180.1), Distance.metres(40.2))
                .energy(321, 654, 11)
                .heartRate(142)
                .metabolicEquivalent(95)
                .elapsed(Duration.ofSeconds(3599))
                .remaining(Duration.ofSeconds(61))
                .force(310, 245);
    }

    @Test void theSpeedComesAloneIfItDoesNotFitBehindTheRest() {
        var data = TreadmillData.builder()
                .speed(new Speed(800))
                .averageSpeed(new Speed(700))
                .totalDistance(Distance.metres(9))
                .inclination(new Incline(1))
                .elevationGain(Distance.ZERO, Distance.ZERO)
                .energy(1, 2, 3)
                .build();
        assertThat(split(data, 20)).containsExactly(
                "9F 00 BC 02 09 00 00 01 00 FF 7F 00 00 00 00 01 00 02 00 03", "00 00 20 03");
    }

    @Test void theSmallestNotificationHasTwentyOctets() {
        assertThatIllegalArgumentException().isThrownBy(() -> TreadmillRecord.split(WHOLE, 19));
    }

    private void arrives(TreadmillData part, long millis) {
        var step = record.joined(part, Moment.ORIGIN.plusMillis(millis));
        record = step.next();
        if (step.completed() != null) completed.add(step.completed());
    }

    private static List<String> split(TreadmillData data, int maxOctets) {
        return TreadmillRecord.split(data, maxOctets).stream().map(Hex::hex).toList();
    }

    private static TreadmillData read(String octets) {
        return TreadmillData.decode(Hex.octets(octets));
    }
}
