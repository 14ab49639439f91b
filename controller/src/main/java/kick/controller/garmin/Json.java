package kick.controller.garmin;

import java.util.Optional;

import kick.controller.exchange.Place;
import kick.controller.exchange.Sensible;
import tools.jackson.databind.JsonNode;

/** Values of Garmin's JSON, in which a number may stand as a text, and nothing as an empty one. */
final class Json {
    private Json() {}

    /** Empty where there is none. */
    static String word(JsonNode node) {
        return node.isString() ? node.stringValue().strip() : "";
    }

    static Optional<Double> number(JsonNode node, String what, Place place) {
        if (node.isNumber()) return Optional.of(node.doubleValue()).filter(Double::isFinite);
        return Optional.of(word(node))
                .filter(text -> !text.isEmpty())
                .map(text -> Sensible.number(text, what, place));
    }
}
