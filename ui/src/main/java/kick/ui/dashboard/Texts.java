package kick.ui.dashboard;

import java.util.Locale;
import java.util.ResourceBundle;

/** The window's words in one language. Safe for all threads. */
public final class Texts {
    private static final String BUNDLE = "kick.ui.dashboard.dashboard";

    private final ResourceBundle bundle;
    private final Sentences sentences;

    private Texts(ResourceBundle bundle) {
        this.bundle = bundle;
        this.sentences = Sentences.in(bundle.getLocale());
    }

    /** English where there is no translation. */
    public static Texts in(Locale language) {
        return new Texts(ResourceBundle.getBundle(BUNDLE, language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    }

    /** The text with {@code {0}}, {@code {1}} … replaced by the values. */
    public String of(String key, Object... values) {
        var text = bundle.getString(key);
        for (int i = 0; i < values.length; i++) text = text.replace("{" + i + "}", String.valueOf(values[i]));
        return text;
    }

    /** The text, or {@code other} where there is none: for names that come from elsewhere. */
    public String or(String key, String other) {
        return bundle.containsKey(key) ? bundle.getString(key) : other;
    }

    /** A sentence that another part of Kick says in English. */
    public String said(String english) {
        return sentences.of(english);
    }

    /** A workout's title, translated where there is a translation. */
    public String title(String name, String title) {
        return or("workout." + name + ".title", title);
    }

    /** What a treadmill is called; a simulated one is translated where there is a translation. */
    public String machine(String title, boolean simulated) {
        return simulated ? said(title) : title;
    }

    /** English for the texts that are there for every language. */
    public Locale language() {
        return bundle.getLocale().equals(Locale.ROOT) ? Locale.ENGLISH : bundle.getLocale();
    }
}
