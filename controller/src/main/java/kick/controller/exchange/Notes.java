package kick.controller.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The warnings of one file while it is read or written. What is said in the same words is said once, with its places. */
public final class Notes {
    private static final int MOST = 40;

    private final Map<String, Note> notes = new LinkedHashMap<>();
    private int unsaid;

    public void add(Warning.Code code, Place place, String words) {
        var known = notes.get(words);
        if (known != null) known.at(place);
        else
            if (notes.size() < MOST) notes.put(words, new Note(code, place, words));
            else unsaid++;
    }

    /** All of them so far; the last one says how many there was no room for. */
    public List<Warning> all() {
        var all = new ArrayList<>(notes.values().stream().map(Note::warning).toList());
        if (unsaid > 0)
            all.add(new Warning(Warning.Code.LEFT_OUT, Places.whole(),
                    "there are %d more of such notes".formatted(unsaid)));
        return List.copyOf(all);
    }

    /** A warning that may be found in more places. */
    private static final class Note {
        private static final int MOST_PLACES = 10;

        private final Warning.Code code;
        private final String words;
        private final List<Place> told = new ArrayList<>();
        private Place last;
        private int more;

        Note(Warning.Code code, Place place, String words) {
            this.code = code;
            this.words = words;
            this.last = place;
            told.add(place);
        }

        /** A line counts once. */
        void at(Place place) {
            if (place.number() == last.number()) return;
            last = place;
            if (told.size() < MOST_PLACES) told.add(place);
            else more++;
        }

        Warning warning() {
            return new Warning(code, new Places(told, more), words);
        }
    }
}
