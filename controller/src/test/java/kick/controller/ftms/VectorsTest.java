package kick.controller.ftms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.units.Moment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every value in the files beside this test is shown as its file says. */
class VectorsTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<JsonNode> vectors() {
        return Stream.of("advertising", "control-exchanges", "control-point-values", "device-information",
                "feature", "heart-rate", "machine-status", "ranges", "rsc", "training-status",
                "treadmill-data")
                .flatMap(file -> read(file).get("vectors").valueStream());
    }

    static Stream<JsonNode> records() {
        return read("multi-part-records").get("records").valueStream();
    }

    /** The text is compared, so the order of the keys counts too. */
    @ParameterizedTest
    @MethodSource("vectors") void aValueIsShownAsItsFileSays(JsonNode vector) {
        var shown = FtmsValue.describe(Hex.octets(vector.get("hex").asString()), decoder(vector));
        assertThat(JSON.writeValueAsString(shown)).isEqualTo(vector.get("expected").toString());
    }

    @ParameterizedTest
    @MethodSource("records") void aRecordIsJoinedAsItsFileSays(JsonNode vector) {
        var record = TreadmillRecord.EMPTY;
        var completed = new ArrayList<TreadmillData>();
        for (JsonNode part : vector.get("parts")) {
            var step = record.joined(TreadmillData.decode(Hex.octets(part.asString())), Moment.ORIGIN);
            record = step.next();
            if (step.completed() != null) completed.add(step.completed());
        }
        // Of a record without its last part, the file says what is still held.
        var joined = completed.isEmpty() ? Objects.requireNonNull(record.unfinished()) : completed.getFirst();
        JsonNode fields = JSON.valueToTree(joined.describe()).get("fields");
        assertThat(fields).isEqualTo(vector.get("fields"));
        assertThat(record.equals(TreadmillRecord.EMPTY)).isEqualTo(vector.get("complete").asBoolean());
    }

    private static Function<byte[], FtmsValue> decoder(JsonNode vector) {
        String characteristic = vector.get("characteristic").asString();
        if (characteristic.equals("ADV")) return ServiceData::decode;
        if (vector.get("direction").asString().equals("write")) return ControlPointRequest::decode;
        var uuid = Services.uuid16(Integer.parseInt(characteristic, 16));
        return Objects.requireNonNull(Characteristic.of(uuid))::decode;
    }

    private static JsonNode read(String file) {
        try (var in = VectorsTest.class.getResourceAsStream(file + ".json")) {
            return JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
