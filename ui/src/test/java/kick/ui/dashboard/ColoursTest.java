package kick.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The style sheet's colours against each other, by the formula of WCAG 2. */
class ColoursTest {
    private static final Pattern TOKEN = Pattern.compile("(-kick-[a-z-]+): #([0-9a-f]{6})");

    @ParameterizedTest
    @CsvSource(textBlock = """
            -kick-text      , -kick-ground , 7
            -kick-text      , -kick-card   , 7
            -kick-text      , -kick-chosen , 7
            -kick-muted     , -kick-ground , 7
            -kick-muted     , -kick-card   , 7
            -kick-on-stop   , -kick-stop   , 7
            -kick-on-go     , -kick-go     , 7
            -kick-on-cue    , -kick-cue    , 7
            -kick-on-warning, -kick-warning, 7
            -kick-on-accent , -kick-accent , 4.5
            -kick-now       , -kick-ground , 4.5
            -kick-incline   , -kick-ground , 4.5
            """) void textStandsOutFromItsGround(String text, String ground, double least)
            throws IOException {
        for (var theme : new String[]{"light", "dark"})
            assertThat(contrast(colours(theme), text, ground)).as("%s on %s, %s", text, ground, theme)
                    .isGreaterThanOrEqualTo(least);
    }

    @Test void nothingIsDimmedWhichWouldTakeItsContrastAway() throws IOException {
        assertThat(sheet()).doesNotContain("-fx-opacity");
    }

    private static double contrast(Map<String, Integer> colours, String text, String ground) {
        double a = luminance(Objects.requireNonNull(colours.get(text)));
        double b = luminance(Objects.requireNonNull(colours.get(ground)));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255)
                + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> colours(String theme) throws IOException {
        var css = sheet();
        int from = css.indexOf("." + theme + " {");
        var found = TOKEN.matcher(css.substring(from, css.indexOf('}', from)));
        Map<String, Integer> colours = new HashMap<>();
        while (found.find()) colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
        return colours;
    }

    private static String sheet() throws IOException {
        try (var in = Objects.requireNonNull(ColoursTest.class.getResourceAsStream("dashboard.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
