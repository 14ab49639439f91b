package kick.controller.fit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;

import org.junit.jupiter.api.Test;

import com.garmin.fit.FitDecoder;

import kick.controller.recording.Records;
import kick.controller.recording.Session;

/** What Garmin's decoder finds in the file of a run with a heart-rate strap and a treadmill that counts steps. */
class FitActivityTest {
    private static final Session SESSION = Session.of(Records.whole(125));

    @Test void heartRateAndCadenceAreThereWhereTheyAreKnown() {
        var fit = new FitDecoder().decode(new ByteArrayInputStream(new FitActivity().octets(SESSION)));
        var records = fit.getRecordMesgs();
        var known = records.getFirst();
        assertThat(known.getHeartRate()).isEqualTo((short) 140);
        assertThat(known.getCadence()).as("strides, which are two steps").isEqualTo((short) 86);
        assertThat(records.get(6).getHeartRate()).as("of the seventh second").isNull();
        assertThat(records.get(10).getCadence()).as("of the eleventh").isNull();
        assertThat(fit.getLapMesgs().getFirst().getAvgHeartRate()).isEqualTo((short) 140);
        var whole = fit.getSessionMesgs().getFirst();
        assertThat(whole.getAvgHeartRate()).isEqualTo((short) 140);
        assertThat(whole.getMaxHeartRate()).isEqualTo((short) 140);
        assertThat(whole.getTotalAscent()).isEqualTo(3);
        assertThat(whole.getTotalCalories()).as("the runner's mass is known").isPositive();
    }
}
