package kick.controller.tcx;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.activity.Activity;
import kick.controller.activity.ActivityLap;
import kick.controller.activity.ActivityLap.Part;
import kick.controller.exchange.Resolved;
import kick.controller.exchange.XmlLines;
import kick.controller.recording.Lap;
import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.recording.SessionExport;
import kick.controller.workout.StepKind;

/**
 * A session as a TCX activity, with speed and cadence in the activity extension. A pause is a gap: a new track begins
 * after it. TCX has no place for incline, and knows only active and resting laps.
 */
public final class TcxActivity implements SessionExport {
    private static final String TCX = "http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2";
    private static final String EXTENSION = "http://www.garmin.com/xmlschemas/ActivityExtension/v2";

    @Override public String extension() {
        return "tcx";
    }

    @Override public byte[] octets(Session session) {
        return new Writing(Activity.of(session)).octets();
    }

    /** One file under way. */
    private static final class Writing {
        private final Activity activity;
        private final XmlLines out = new XmlLines();

        Writing(Activity activity) {
            this.activity = activity;
        }

        byte[] octets() {
            out.begin("TrainingCenterDatabase", "xmlns", TCX, "xmlns:xsi",
                    "http://www.w3.org/2001/XMLSchema-instance")
                    .begin("Activities")
                    .begin("Activity", "Sport", "Running")
                    .text("Id", time(Duration.ZERO));
            // a run that broke off in its first second has no lap, and a TCX activity needs one
            if (activity.laps().isEmpty()) empty();
            for (int i = 0; i < activity.laps().size(); i++) lap(i);
            out.text("Notes", activity.session().plan().title());
            creator();
            return out.end().end().end().octets();
        }

        private void empty() {
            out.begin("Lap", "StartTime", time(Duration.ZERO))
                    .text("TotalTimeSeconds", "0")
                    .text("DistanceMeters", "0")
                    .text("Calories", "0")
                    .text("Intensity", "Active")
                    .text("TriggerMethod", "Manual")
                    .end();
        }

        private void lap(int index) {
            var lap = activity.laps().get(index);
            var effort = lap.effort();
            out.begin("Lap", "StartTime", time(lap.from()))
                    .text("TotalTimeSeconds", number(lap.timer().toMillis() / 1000.0, 3))
                    .text("DistanceMeters", number(lap.distance().metres(), 2))
                    .text("MaximumSpeed", number(effort.highestSpeed(), 3))
                    .text("Calories", number(effort.kilocalories() == null ? 0 : effort.kilocalories(), 0));
            heart("AverageHeartRateBpm", effort.heartRate());
            heart("MaximumHeartRateBpm", effort.highestHeartRate());
            out.text("Intensity", resting(lap) ? "Resting" : "Active").text("TriggerMethod", trigger(lap));
            tracks(lap, index == activity.laps().size() - 1);
            out.text("Notes", lap.part() == Part.STEP
                    ? lap.lap().planned().name()
                    : "on the way to " + lap.lap().planned().name());
            extension("LX", "AvgSpeed", lap.meanSpeed(), "AvgRunCadence", effort.cadence());
            out.end();
        }

        private void tracks(ActivityLap lap, boolean last) {
            boolean open = false;
            @Nullable
            Sample before = null;
            for (var point : activity.points()) {
                if (!within(point, lap, last)) continue;
                if (open && before != null && pausedBetween(before, point)) {
                    out.end();
                    open = false;
                }
                if (!open) out.begin("Track");
                open = true;
                point(point);
                before = point;
            }
            if (open) out.end();
        }

        private static boolean within(Sample point, ActivityLap lap, boolean last) {
            return point.at().compareTo(lap.from()) >= 0
                    && (point.at().compareTo(lap.to()) < 0 || last && point.at().equals(lap.to()));
        }

        private boolean pausedBetween(Sample before, Sample after) {
            return activity.pauses()
                    .stream()
                    .anyMatch(pause -> pause.from().compareTo(before.at()) >= 0
                            && pause.to().compareTo(after.at()) <= 0);
        }

        private void point(Sample point) {
            out.begin("Trackpoint")
                    .text("Time", time(point.at()))
                    .text("DistanceMeters", number(point.distance().metres(), 2));
            heart("HeartRateBpm", point.heartRate());
            var speed = point.reported().speed();
            extension("TPX", "Speed", speed == null ? null : speed.metresPerSecond(), "RunCadence",
                    point.cadence() == null ? null : point.cadence().doubleValue());
            out.end();
        }

        private void heart(String name, @Nullable Integer rate) {
            if (rate == null || rate < 1 || rate > 255) return;
            out.begin(name).text("Value", rate.toString()).end();
        }

        /** Speed in m/s, cadence of both feet, which TCX has of one. */
        private void extension(String part, String speedName, @Nullable Double speed, String cadenceName,
                @Nullable Double cadence) {
            if (speed == null && cadence == null) return;
            out.begin("Extensions").begin(part, "xmlns", EXTENSION);
            if (speed != null) out.text(speedName, number(speed, 3));
            if (cadence != null) out.text(cadenceName, number(Math.min(254, cadence / 2), 0));
            out.end().end();
        }

        private void creator() {
            out.begin("Creator", "xsi:type", "Device_t")
                    .text("Name", "Kick")
                    .text("UnitId", "0")
                    .text("ProductID", "0")
                    .begin("Version")
                    .text("VersionMajor", "1")
                    .text("VersionMinor", "0")
                    .end()
                    .end();
        }

        private String time(Duration since) {
            return activity.at(since).toString();
        }
    }

    private static boolean resting(ActivityLap lap) {
        return lap.part() == Part.TRANSITION || lap.lap().planned().kind() == StepKind.RECOVERY;
    }

    private static String trigger(ActivityLap lap) {
        if (lap.part() == Part.TRANSITION) return "Manual";
        return lap.lap().trigger() == Lap.Trigger.TIME
                ? "Time"
                : lap.lap().trigger() == Lap.Trigger.DISTANCE
                        ? "Distance"
                        : "Manual";
    }

    private static String number(double value, int places) {
        return Resolved.text(value, places);
    }

}
