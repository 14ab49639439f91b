package kick.ui.dashboard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What other parts of Kick say, in another language. A sentence is found by its English wording, in which {@code {0}},
 * {@code {1}} stand for anything, which is looked up in its turn; of several the first counts. What is not found stays
 * English.
 */
final class Sentences {
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    private final List<Pair> pairs;

    private record Pair(Pattern english, String other) {}

    private Sentences(List<Pair> pairs) {
        this.pairs = List.copyOf(pairs);
    }

    /** From a file with an English line and its translation below it, again and again. */
    static Sentences in(Locale language) {
        var file = "sentences_" + language.getLanguage() + ".txt";
        try (var in = Sentences.class.getResourceAsStream(file)) {
            return new Sentences(in == null ? List.of() : read(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Pair> read(InputStream in) throws IOException {
        List<Pair> pairs = new ArrayList<>();
        @Nullable
        String english = null;
        for (var line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (english == null) english = line.strip();
            else {
                pairs.add(new Pair(pattern(english), line.strip()));
                english = null;
            }
        }
        return pairs;
    }

    private static Pattern pattern(String english) {
        return Pattern.compile(
                Arrays.stream(VALUE.split(english, -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("(.+?)")));
    }

    String of(String english) {
        for (var pair : pairs) {
            var found = pair.english.matcher(english);
            if (!found.matches()) continue;
            var text = pair.other;
            for (int i = 0; i < found.groupCount(); i++)
                text = text.replace("{" + i + "}", of(found.group(i + 1)));
            return text;
        }
        return english;
    }
}
