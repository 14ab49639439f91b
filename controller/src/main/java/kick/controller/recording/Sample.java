package kick.controller.recording;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.units.Distance;

/**
 * One second of a session.
 *
 * @param at monotonic, since the beginning of the session
 * @param wanted by the programme within every limit; nothing while it pauses or stops
 * @param granted what the machine had agreed to
 * @param reported what it said that it does
 * @param place in the programme
 * @param moving how long the belt had moved in this session
 * @param distance how far
 * @param climb height gained
 * @param heartRate in beats per minute; null where it is not known
 * @param cadence in steps per minute, both feet; null where it is not known
 */
public record Sample(Duration at, Stage stage, Setting wanted, Setting granted, Setting reported, Place place,
        Duration moving, Distance distance, Distance climb, @Nullable Integer heartRate,
        @Nullable Integer cadence) {}
