package kick.simulator;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.function.Function;

/** Words that stand for something, and which of them was meant. */
public final class Spelling {
    private Spelling() {}

    /** A remedy: the known word nearest to {@code word} if it is near, else all of them. */
    public static String remedy(String word, Collection<String> known) {
        String lower = word.toLowerCase(Locale.ROOT);
        return known.stream()
                .min(Comparator.comparingInt(candidate -> edits(lower, candidate)))
                .filter(best -> isNear(lower, best))
                .map(best -> "did you mean " + best + "?")
                .orElseGet(() -> "there are " + String.join(", ", known));
    }

    /** Whether {@code word} may be {@code known} misspelt. */
    static boolean isNear(String word, String known) {
        return edits(word.toLowerCase(Locale.ROOT), known) <= Math.max(1, known.length() / 3);
    }

    /** Reads one of the constants of an enum, written in small letters with hyphens. */
    public static <E extends Enum<E>> Function<String, E> word(Iterable<E> allowed) {
        return text -> {
            var words = new LinkedHashMap<String, E>();
            for (var constant : allowed)
                words.put(of(constant), constant);
            var found = words.get(text);
            if (found == null)
                throw new WordException("there is no " + text, remedy(text, words.keySet()));
            return found;
        };
    }

    /** How a constant is written: in small letters with hyphens. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Levenshtein: letters put in, taken out or exchanged. */
    private static int edits(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int exchanged = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(exchanged, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
