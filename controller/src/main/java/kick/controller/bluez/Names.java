package kick.controller.bluez;

import java.util.regex.Pattern;

/** Text that came over the air or from another program, made fit to be shown. */
final class Names {
    /**
     * Control and format characters: line breaks, escape sequences, marks that turn the direction of
     * writing.
     */
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final int LONGEST_NAME = 64;

    private Names() {}

    /** The last part of an object's path. */
    static String ofPath(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static String clean(String text) {
        return clean(text, LONGEST_NAME);
    }

    static String clean(String text, int longest) {
        var clean = UNFIT.matcher(text).replaceAll(" ").strip();
        return clean.length() <= longest ? clean : clean.substring(0, longest);
    }
}
