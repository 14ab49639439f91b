package kick.controller.exchange;

import java.util.Locale;

/**
 * Something that a runner should know about a file that could be read or written.
 *
 * @param words a sentence without a full stop
 */
public record Warning(Code code, Places places, String words) {

    /** What kind of thing it is, for programs. */
    public enum Code {
        /** The file is malformed in a way that leaves no doubt about what was meant. */
        REPAIRED,
        /** A part of the file has no meaning on a treadmill, or none that is known, and is left out. */
        LEFT_OUT,
        /** A number can be read in two ways; told is in which it was. */
        READ_AS,
        /** The file gives a band and the belt needs one speed. */
        BAND,
        /** The file gives no speed, or none that a belt can have, so the step is the runner's. */
        YOURS,
        /** The file ends a step in a way that a treadmill does not know, so the runner does. */
        OPEN_END,
        /** A text was shortened. */
        SHORTENED,
        /** The format cannot hold it; something near stands in its place. */
        NEAREST;

        /** The word used in JSON, e.g. {@code left-out}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** With its first place before it, as a complaint begins, and all of them after it if there are several. */
    public String in(String file) {
        var others = places.areSeveral() ? " (%s)".formatted(places.words()) : "";
        return places.first().in(file) + ": " + words + others;
    }

    /** With its places in words before it. */
    public String sentence() {
        var where = places.words();
        return where.isEmpty() ? words : where + ": " + words;
    }
}
