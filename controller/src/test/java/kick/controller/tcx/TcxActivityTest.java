package kick.controller.tcx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import kick.controller.recording.Records;
import kick.controller.recording.Session;

class TcxActivityTest {
    @Test void heartRateAndCadenceAreThereWhereTheyAreKnown() {
        var text = new String(new TcxActivity().octets(Session.of(Records.whole(125))),
                StandardCharsets.UTF_8)
                .replaceAll("\\s+", "");
        assertThat(text).contains("<HeartRateBpm><Value>140</Value></HeartRateBpm>",
                "<RunCadence>86</RunCadence>",
                "<AverageHeartRateBpm><Value>140</Value></AverageHeartRateBpm>");
        assertThat(text.split("<Trackpoint>", -1).length - text.split("<HeartRateBpm>", -1).length)
                .as("points without a heart rate")
                .isEqualTo(125 / 7);
    }
}
