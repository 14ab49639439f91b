package kick.controller.activity;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.units.Distance;
import kick.controller.units.Incline;
import kick.controller.workout.Acsm;
import kick.controller.workout.Mass;

/** What the seconds of a span come to. */
final class Efforts {
    /** Above it most people run, and the equation for running holds; in km/h. */
    private static final double RUNNING = 7;

    private Efforts() {}

    static ActivityLap.Effort between(Session session, Duration from, Duration to) {
        var seconds = session.samples()
                .stream()
                .filter(sample -> sample.at().compareTo(from) > 0 && sample.at().compareTo(to) <= 0)
                .toList();
        var rates = rates(seconds);
        return new ActivityLap.Effort(climb(session, to).minus(climb(session, from)),
                seconds.stream().mapToDouble(Efforts::metresPerSecond).max().orElse(0),
                whole(rates.average()), rates(seconds).max().stream().boxed().findFirst().orElse(null),
                mean(seconds, Sample::cadence),
                session.runner().body().mass().map(mass -> kilocalories(seconds, mass)).orElse(null));
    }

    private static Distance climb(Session session, Duration at) {
        return session.samples()
                .stream()
                .filter(sample -> sample.at().compareTo(at) <= 0)
                .reduce((_, later) -> later)
                .map(Sample::climb)
                .orElse(Distance.ZERO);
    }

    private static IntStream rates(List<Sample> seconds) {
        return seconds.stream().map(Sample::heartRate).filter(Objects::nonNull).mapToInt(Integer::intValue);
    }

    private static @Nullable Integer whole(OptionalDouble mean) {
        return mean.isPresent() ? (int) Math.round(mean.getAsDouble()) : null;
    }

    private static @Nullable Double mean(List<Sample> seconds, Function<Sample, @Nullable Integer> value) {
        var mean = seconds.stream()
                .map(value)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }

    private static double metresPerSecond(Sample sample) {
        var speed = sample.reported().speed();
        return speed == null ? 0 : speed.metresPerSecond();
    }

    /** By the oxygen that the speed and the incline need, each second as it was. */
    private static double kilocalories(List<Sample> seconds, Mass mass) {
        double sum = 0;
        for (int i = 1; i < seconds.size(); i++) {
            var sample = seconds.get(i);
            double minutes = sample.moving().minus(seconds.get(i - 1).moving()).toMillis() / 60_000.0;
            sum += minutes * Acsm.kcalPerMinute(vo2(sample), mass);
        }
        return sum;
    }

    private static double vo2(Sample sample) {
        var speed = sample.reported().speed();
        if (speed == null) return 0;
        var incline = sample.reported().incline() == null ? Incline.FLAT : sample.reported().incline();
        return speed.kmh() >= RUNNING ? Acsm.runningVo2(speed, incline) : Acsm.walkingVo2(speed, incline);
    }
}
