package kick.controller.fit;

import static kick.controller.fit.FitField.uint16;
import static kick.controller.fit.FitField.uint32;
import static kick.controller.fit.FitField.uint8;
import static kick.controller.fit.FitField.word;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.activity.Activity;
import kick.controller.activity.ActivityLap;
import kick.controller.activity.ActivityLap.Effort;
import kick.controller.activity.ActivityLap.Part;
import kick.controller.recording.Lap;

/** What laps and the whole session come to, as FIT messages. */
final class FitLap {
    private static final int EVENT_SESSION = 8;
    private static final int EVENT_LAP = 9;
    private static final int STOP = 1;
    /** The way to a step's speed is neither rest nor work. */
    private static final int OTHER_INTENSITY = 6;

    private FitLap() {}

    static FitField[] lap(int index, ActivityLap lap, Activity activity, FitTime time) {
        var effort = lap.effort();
        boolean step = lap.part() == Part.STEP;
        var cadence = effort.cadence() == null ? null : halved(effort.cadence());
        return new FitField[]{uint16(FitProfile.MESSAGE_INDEX, (long) index),
                uint32(FitProfile.TIMESTAMP, time.at(lap.to())), word(0, EVENT_LAP), word(1, STOP),
                uint32(2, time.at(lap.from())), uint32(7, lap.elapsed().toMillis()),
                uint32(8, lap.timer().toMillis()), uint32(9, centimetres(lap.distance().millimetres())),
                uint16(11, rounded(effort.kilocalories())), uint8(15, number(effort.heartRate())),
                uint8(16, number(effort.highestHeartRate())), uint8(17, wholeOf(cadence)),
                uint8(80, fractionOf(cadence)), uint16(21, metres(effort)),
                word(23, step ? FitStep.intensity(lap.lap().planned().kind()) : OTHER_INTENSITY),
                word(24, step ? trigger(lap.lap().trigger()) : 0), word(25, FitProfile.RUNNING),
                word(39, FitProfile.TREADMILL), uint16(71, step ? (long) lap.lap().index() : null),
                uint32(110, millimetres(lap.meanSpeed())), uint32(111, millimetres(effort.highestSpeed()))};
    }

    static FitField[] session(Activity activity, FitTime time) {
        var total = activity.total();
        var cadence = total.cadence() == null ? null : halved(total.cadence());
        double mean = activity.timer().isZero()
                ? 0
                : activity.distance().metres() / (activity.timer().toMillis() / 1000.0);
        return new FitField[]{uint16(FitProfile.MESSAGE_INDEX, 0L),
                uint32(FitProfile.TIMESTAMP, time.at(activity.elapsed())), word(0, EVENT_SESSION),
                word(1, STOP),
                uint32(2, time.at(Duration.ZERO)), word(5, FitProfile.RUNNING), word(6, FitProfile.TREADMILL),
                uint32(7, activity.elapsed().toMillis()), uint32(8, activity.timer().toMillis()),
                uint32(9, centimetres(activity.distance().millimetres())),
                uint16(11, rounded(total.kilocalories())), uint8(16, number(total.heartRate())),
                uint8(17, number(total.highestHeartRate())), uint8(18, wholeOf(cadence)),
                uint8(92, fractionOf(cadence)), uint16(22, metres(total)), uint16(25, 0L),
                uint16(26, (long) activity.laps().size()), word(28, 0), uint32(124, millimetres(mean)),
                uint32(125, millimetres(total.highestSpeed()))};
    }

    private static int trigger(Lap.Trigger trigger) {
        return switch (trigger) {
            case MANUAL -> 0;
            case TIME -> 1;
            case DISTANCE -> 2;
            case SESSION_END -> 7;
        };
    }

    /** Steps per minute of both feet as strides, which FIT counts. */
    static double halved(double cadence) {
        return cadence / 2;
    }

    static @Nullable Long wholeOf(@Nullable Double strides) {
        return strides == null ? null : (long) Math.floor(strides);
    }

    /** In 1/128 of a stride per minute. */
    static @Nullable Long fractionOf(@Nullable Double strides) {
        return strides == null ? null : (long) Math.floor((strides - Math.floor(strides)) * 128);
    }

    private static @Nullable Long number(@Nullable Integer value) {
        return value == null ? null : value.longValue();
    }

    private static @Nullable Long rounded(@Nullable Double value) {
        return value == null ? null : Math.round(value);
    }

    private static long metres(Effort effort) {
        return Math.round(effort.climb().metres());
    }

    private static long centimetres(long millimetres) {
        return Math.round(millimetres / 10.0);
    }

    private static long millimetres(double metresPerSecond) {
        return Math.round(metresPerSecond * 1000);
    }
}
