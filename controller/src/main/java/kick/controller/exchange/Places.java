package kick.controller.exchange;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where in a file something is that can be in many places.
 *
 * @param told the first of them, at least one
 * @param more how many there are besides
 */
public record Places(List<Place> told, int more) {
    public Places {
        told = List.copyOf(told);
        if (told.isEmpty()) throw new IllegalArgumentException("a place that is nowhere");
    }

    static Places whole() {
        return new Places(List.of(Place.whole()), 0);
    }

    public Place first() {
        return told.getFirst();
    }

    public boolean areSeveral() {
        return told.size() + more > 1;
    }

    /** {@code line 3}, {@code lines 3, 5 and 7} or {@code steps 1, 2, 3 and 12 more}; empty for the file as a whole. */
    public String words() {
        var noun = switch (first()) {
            case Place.Whole() -> "";
            case Place.InText _ -> areSeveral() ? "lines " : "line ";
            case Place.AtStep _ -> areSeveral() ? "steps " : "step ";
        };
        if (noun.isEmpty()) return "";
        var numbers = told.stream().map(place -> String.valueOf(place.number())).toList();
        if (!areSeveral()) return noun + numbers.getFirst();
        int listed = more > 0 ? numbers.size() : numbers.size() - 1;
        return noun + numbers.stream().limit(listed).collect(Collectors.joining(", ")) + " and "
                + (more > 0 ? more + " more" : numbers.getLast());
    }
}
