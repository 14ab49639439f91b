package kick.controller.fit;

import static kick.controller.fit.FitField.sint16;
import static kick.controller.fit.FitField.text;
import static kick.controller.fit.FitField.uint16;
import static kick.controller.fit.FitField.uint32;
import static kick.controller.fit.FitField.uint8;
import static kick.controller.fit.FitField.word;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import kick.controller.activity.Activity;
import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.recording.SessionExport;

/**
 * A session as a FIT activity, as a watch would have recorded it: a run on a treadmill with a record for each second,
 * pauses as stops of the timer, a lap for each step and each way to a step's speed, and the plan as a workout. The order
 * is that of a watch, each message at its time.
 */
public final class FitActivity implements SessionExport {
    private static final int TIMER = 0;
    private static final int WHOLE_ACTIVITY = 26;
    private static final int START = 0;
    private static final int STOP = 1;
    private static final int STOP_ALL = 4;

    @Override public String extension() {
        return "fit";
    }

    @Override public byte[] octets(Session session) {
        return new Writing(Activity.of(session)).octets();
    }

    /** One file under way. */
    private static final class Writing {
        private final Activity activity;
        private final FitTime time;
        private final FitWriter out = new FitWriter();
        private final List<Timed> timed = new ArrayList<>();

        /** A message at its moment; {@code rank} orders those of one second. */
        private record Timed(long second, int rank, int number, FitField... fields) {}

        Writing(Activity activity) {
            this.activity = activity;
            this.time = new FitTime(activity.start());
        }

        byte[] octets() {
            head();
            plan();
            event(Duration.ZERO, 0, START);
            for (var pause : activity.pauses()) {
                event(pause.from(), 3, STOP);
                event(pause.to(), 0, START);
            }
            event(activity.elapsed(), 4, STOP_ALL);
            for (var point : activity.points())
                timed.add(new Timed(time.at(point.at()), 1, FitProfile.RECORD, point(point)));
            for (int i = 0; i < activity.laps().size(); i++) {
                var lap = activity.laps().get(i);
                timed.add(
                        new Timed(time.at(lap.to()), 2, FitProfile.LAP, FitLap.lap(i, lap, activity, time)));
            }
            timed.sort(Comparator.comparingLong(Timed::second).thenComparingInt(Timed::rank));
            for (var one : timed) out.message(one.number, one.fields);
            out.message(FitProfile.SESSION, FitLap.session(activity, time));
            tail();
            return out.octets();
        }

        private void head() {
            var session = activity.session();
            long serial = session.id().hashCode() & 0x7FFF_FFFFL | 1;
            out.message(FitProfile.FILE_ID,
                    FitProfile.fileId(FitProfile.FILE_IS_ACTIVITY, serial, time.at(Duration.ZERO)));
            out.message(FitProfile.FILE_CREATOR, uint16(0, 100L));
            device(0, "Kick");
            device(1, session.machine().name());
            out.message(FitProfile.SPORT, word(0, FitProfile.RUNNING), word(1, FitProfile.TREADMILL),
                    text(3, "Treadmill"));
        }

        private void device(long index, String name) {
            out.message(FitProfile.DEVICE_INFO, uint32(FitProfile.TIMESTAMP, time.at(Duration.ZERO)),
                    uint8(0, index), uint16(2, FitProfile.DEVELOPMENT), uint16(4, index + 1), text(27, name));
        }

        private void plan() {
            var plan = activity.session().plan();
            out.message(FitProfile.WORKOUT, word(4, FitProfile.RUNNING),
                    uint16(6, (long) plan.steps().size()), text(8, plan.title()),
                    word(11, FitProfile.TREADMILL));
            for (int i = 0; i < plan.steps().size(); i++)
                out.message(FitProfile.WORKOUT_STEP, FitStep.of(i, plan.steps().get(i), List.of()));
        }

        private void event(Duration at, int rank, int type) {
            timed.add(new Timed(time.at(at), rank, FitProfile.EVENT,
                    uint32(FitProfile.TIMESTAMP, time.at(at)), word(0, TIMER), word(1, type),
                    uint32(3, 0L), uint8(4, 0L)));
        }

        private FitField[] point(Sample point) {
            var speed = point.reported().speed();
            var incline = point.reported().incline();
            var cadence = point.cadence() == null ? null : FitLap.halved(point.cadence());
            return new FitField[]{uint32(FitProfile.TIMESTAMP, time.at(point.at())),
                    uint32(5, Math.round(point.distance().millimetres() / 10.0)),
                    uint32(73, speed == null ? null : Math.round(speed.metresPerSecond() * 1000)),
                    sint16(9, incline == null ? null : incline.tenthsPercent() * 10L),
                    uint8(3, whole(point.heartRate())), uint8(4, FitLap.wholeOf(cadence)),
                    uint8(53, FitLap.fractionOf(cadence))};
        }

        private static @Nullable Long whole(@Nullable Integer value) {
            return value == null ? null : value.longValue();
        }

        private void tail() {
            var offset = activity.session().zone().getRules().getOffset(activity.start()).getTotalSeconds();
            long end = time.at(activity.elapsed());
            out.message(FitProfile.ACTIVITY, uint32(FitProfile.TIMESTAMP, end),
                    uint32(0, activity.timer().toMillis()), uint16(1, 1L), word(2, 0),
                    word(3, WHOLE_ACTIVITY),
                    word(4, STOP), uint32(5, end + offset));
        }
    }
}
