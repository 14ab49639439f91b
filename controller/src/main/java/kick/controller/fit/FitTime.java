package kick.controller.fit;

import java.time.Duration;
import java.time.Instant;

/** Moments as FIT has them: whole seconds since the end of 1989. */
record FitTime(Instant start) {
    private static final long EPOCH = Instant.parse("1989-12-31T00:00:00Z").getEpochSecond();

    /** @param since the beginning of the session */
    long at(Duration since) {
        return start.getEpochSecond() + since.toSeconds() - EPOCH;
    }
}
