package kick.controller.recording;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kick.controller.Snapshot;

/** Heart rates, in beats per minute. */
final class Hearts {
    private Hearts() {}

    /** From a sensor of the runner's, or else from the treadmill; null where neither says. */
    static @Nullable Integer rate(Snapshot now) {
        if (now.heartRate() != null) return now.heartRate();
        return now.reported() == null ? null : now.reported().heartRate();
    }

    /** The mean over these seconds; null where none has one. */
    static @Nullable Integer mean(List<Sample> seconds) {
        var mean = seconds.stream()
                .map(Sample::heartRate)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
    }
}
