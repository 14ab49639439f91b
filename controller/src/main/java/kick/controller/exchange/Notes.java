package kick.controller.exchange;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The warnings of one file while it is read or written. What is said in the same words is said once. */
public final class Notes {
    private static final int MOST = 40;

    private final List<Warning> warnings = new ArrayList<>();
    private final Set<String> said = new LinkedHashSet<>();
    private int unsaid;

    public void add(Warning.Code code, Place place, String words) {
        if (!said.add(words)) return;
        if (warnings.size() < MOST) warnings.add(new Warning(code, place, words));
        else {
            said.remove(words);
            unsaid++;
        }
    }

    /** All of them so far; the last one says how many there was no room for. */
    public List<Warning> all() {
        if (unsaid == 0) return List.copyOf(warnings);
        var all = new ArrayList<>(warnings);
        all.add(new Warning(Warning.Code.LEFT_OUT, Place.whole(),
                "there are %d more of such notes".formatted(unsaid)));
        return List.copyOf(all);
    }
}
