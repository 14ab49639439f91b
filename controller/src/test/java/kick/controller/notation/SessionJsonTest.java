package kick.controller.notation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import kick.controller.recording.Records;
import kick.controller.recording.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SessionJsonTest {
    @Test void anotherProgramFindsEverySecondAndEveryLap() {
        var json = json(Session.of(Records.whole(125)));
        assertThat(json.get("schema").stringValue()).isEqualTo("kick-session/1");
        assertThat(json.get("start").stringValue()).isEqualTo("2026-11-22T18:05:03.127+01:00");
        assertThat(json.get("ending").stringValue()).isEqualTo("finished");
        assertThat(json.get("samples").size()).isEqualTo(125);
        assertThat(json.at("/samples/2/reported/kmh").doubleValue()).isEqualTo(10);
        assertThat(json.at("/samples/49/reported/kmh").isNull()).isTrue();
        assertThat(json.get("laps").size()).as("two that are written down, and the last seconds")
                .isEqualTo(3);
        assertThat(json.at("/laps/1/run/seconds").doubleValue()).isEqualTo(57);
        assertThat(json.at("/total/distance").doubleValue()).isEqualTo(347.25);
    }

    @Test void aRunThatBrokeOffSaysSo() {
        assertThat(json(Session.of(Records.broken(30))).get("ending").stringValue())
                .isEqualTo("interrupted");
    }

    private static JsonNode json(Session session) {
        return new JsonMapper().readTree(new SessionJson().octets(session));
    }
}
