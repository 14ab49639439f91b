package kick.controller.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON into a tree whose depth and size are bounded. */
public final class JsonFile {
    private static final int LARGEST = 2_000_000;
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(40)
                    .maxStringLength(100_000)
                    .maxNumberLength(100)
                    .maxNameLength(1000)
                    .maxTokenCount(500_000)
                    .build())
            .build()).build();

    private JsonFile() {}

    /** @throws ImportException if it is no JSON, or larger than any workout */
    public static JsonNode parse(byte[] octets) {
        if (octets.length > LARGEST)
            throw new ImportException(Place.whole(), "the file is larger than 2 MB",
                    "see that it is the right file");
        try {
            return MAPPER.readTree(text(octets));
        } catch (JacksonException e) {
            var at = e.getLocation();
            var place = at == null || at.getLineNr() < 1
                    ? Place.whole()
                    : new Place.InText(at.getLineNr(), Math.max(1, at.getColumnNr()));
            throw new ImportException(place, "this is no JSON that can be used: "
                    + Sensible.shortened(String.valueOf(e.getOriginalMessage())), "get the file anew");
        }
    }

    private static String text(byte[] octets) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw new ImportException(Place.whole(), "the file is not text in UTF-8", "save it as UTF-8");
        }
    }
}
