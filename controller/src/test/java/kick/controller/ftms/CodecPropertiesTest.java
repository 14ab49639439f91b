package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Moment;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for all octets. */
class CodecPropertiesTest {
    private static final List<Function<byte[], FtmsValue>> DECODERS = new ArrayList<>();
    static {
        for (var characteristic : Characteristic.values())
            DECODERS.add(characteristic::decode);
        DECODERS.add(ControlPointRequest::decode);
        DECODERS.add(ServiceData::decode);
    }

    @Property(tries = 20_000) void everyDecoderEndsInAValueOrInMalformed(
            @ForAll @Size(max = 64) byte[] octets) {
        for (var decoder : DECODERS)
            check(decoder, octets);
    }

    /** Random octets seldom begin with an op code that has a meaning. */
    @Property(tries = 20_000) void everyOpCodeEndsInAValueOrInMalformed(
            @ForAll @IntRange(max = 0x16) int opCode,
            @ForAll @Size(max = 20) byte[] parameter) {
        byte[] octets = Octets.of(parameter).after(opCode);
        check(ControlPointRequest::decode, octets);
        check(FitnessMachineStatus::decode, octets);
    }

    /** A value can be shown, and is read again from what it writes. */
    private static void check(Function<byte[], FtmsValue> decoder, byte[] octets) {
        assertThat(FtmsValue.describe(octets, decoder)).containsKey("decode_status");
        var value = decoded(decoder, octets);
        if (value != null) assertThat(decoder.apply(value.encode())).isEqualTo(value);
    }

    private static @Nullable FtmsValue decoded(Function<byte[], FtmsValue> decoder, byte[] octets) {
        try {
            return decoder.apply(octets);
        } catch (MalformedValueException e) {
            assertThat(e.octets()).isEqualTo(Octets.of(octets));
            return null;
        }
    }

    @Property(tries = 20_000) void treadmillDataGivesBackItsOctets(@ForAll @IntRange(max = 0xFFFF) int flags,
            @ForAll @Size(max = 40) byte[] rest) {
        byte[] octets = Octets.of(rest).after(flags, flags >> 8);
        var data = TreadmillData.decode(octets);
        assertThat(data.encode()).isEqualTo(octets);
        checkReadable(data);
    }

    @Property(tries = 5000) void whateverPartsAreJoinedCanBeRead(
            @ForAll @Size(max = 5) List<@Size(min = 2, max = 24) byte[]> parts) {
        var record = TreadmillRecord.EMPTY;
        for (byte[] part : parts) {
            var joined = record.joined(TreadmillData.decode(part), Moment.ORIGIN);
            record = joined.next();
            if (joined.completed() != null) checkReadable(joined.completed());
            if (record.unfinished() != null) checkReadable(record.unfinished());
        }
    }

    /** No reading, and no way to show them all, ends in an exception. */
    private static void checkReadable(TreadmillData data) {
        assertThat(Stream.of(data.speed(), data.averageSpeed(), data.totalDistance(), data.inclination(),
                data.rampAngleTenths(), data.positiveElevationGain(), data.negativeElevationGain(),
                data.instantaneousPace(), data.averagePace(), data.totalEnergyKcal(),
                data.energyPerHourKcal(), data.energyPerMinuteKcal(), data.heartRate(),
                data.metabolicEquivalentTenths(), data.elapsed(), data.remaining(),
                data.forceOnBeltNewtons(), data.powerOutputWatts(), data.steps())).hasSize(19);
        assertThat(data.describe()).containsKey("fields");
        assertThat(data.encode()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Property(tries = 5000) void whatIsSplitCanBeJoined(@ForAll @IntRange(max = 0x1FFF) int flags,
            @ForAll @Size(40) byte[] rest,
            @ForAll @IntRange(min = 20, max = 40) int maxOctets) {
        var record = whole(flags << 1, rest); // More Data is clear: there is a speed
        var joined = new TreadmillRecord.Joined(TreadmillRecord.EMPTY, null);
        for (byte[] part : TreadmillRecord.split(record, maxOctets)) {
            assertThat(joined.completed()).isNull();
            assertThat(part).hasSizeLessThanOrEqualTo(maxOctets);
            joined = joined.next().joined(TreadmillData.decode(part), Moment.ORIGIN);
        }
        assertThat(joined.completed()).isEqualTo(record);
    }

    /** A value that holds all that the flags announce, and three octets of steps if bit 13 is set. */
    private static TreadmillData whole(int flags, byte[] rest) {
        byte[] octets = Octets.of(rest).after(flags, flags >> 8);
        int fields = octets.length - TreadmillData.decode(octets).raw().tail().length();
        int steps = Bits.isSet(flags, TreadmillData.STEP_COUNT_BIT) ? 3 : 0;
        return TreadmillData.decode(Arrays.copyOf(octets, fields + steps));
    }
}
