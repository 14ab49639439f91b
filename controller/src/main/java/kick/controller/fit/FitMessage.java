package kick.controller.fit;

import java.util.Map;
import java.util.Optional;

/**
 * A message that was read.
 *
 * @param number of the message in the global profile
 * @param numbers by the fields' numbers; only what is known, and of a list only its first value
 * @param texts likewise
 */
record FitMessage(int number, Map<Integer, Long> numbers, Map<Integer, String> texts) {
    Optional<Long> number(int field) {
        return Optional.ofNullable(numbers.get(field));
    }

    long number(int field, long otherwise) {
        return numbers.getOrDefault(field, otherwise);
    }

    Optional<String> text(int field) {
        return Optional.ofNullable(texts.get(field)).filter(text -> !text.isBlank());
    }
}
