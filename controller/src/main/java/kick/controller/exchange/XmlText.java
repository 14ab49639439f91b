package kick.controller.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Octets as text, with the mistakes mended that are common in files of hand-made programs. */
final class XmlText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Map<String, Charset> CHARSETS = Map.of("utf-8", StandardCharsets.UTF_8, "utf8",
            StandardCharsets.UTF_8, "us-ascii", StandardCharsets.UTF_8, "iso-8859-1", WINDOWS, "windows-1252",
            WINDOWS, "cp1252", WINDOWS, "utf-16", StandardCharsets.UTF_16);
    private static final Pattern DECLARED = Pattern
            .compile("<\\?xml[^>]{0,200}encoding\\s*=\\s*[\"']([\\w.-]{1,40})");
    private static final Pattern AMPERSAND = Pattern
            .compile("&(?!(?:amp|lt|gt|quot|apos|#\\d{1,7}|#x[0-9a-fA-F]{1,6});)");
    private static final Pattern BACKSLASH = Pattern.compile("\\\\\\s{0,10}>");
    private static final Pattern DOCTYPE = Pattern.compile("<!DOCTYPE[^\\[>]{0,1000}>");

    private XmlText() {}

    static String of(byte[] octets, Notes notes) {
        var text = decoded(octets, notes);
        int doctype = text.indexOf("<!DOCTYPE");
        boolean twice = doctype >= 0 && text.indexOf("<!DOCTYPE", doctype + 1) >= 0;
        if (twice || text.contains("<!ENTITY")) throw definitions();
        text = mended(text, DOCTYPE, "", "its DOCTYPE is not looked at", notes);
        if (text.contains("<!DOCTYPE")) throw definitions();
        text = mended(text, AMPERSAND, "&amp;", "an & that stands for itself should be &amp;", notes);
        return mended(text, BACKSLASH, "/>", "\\> should be />", notes);
    }

    private static ImportException definitions() {
        return new ImportException(Place.whole(),
                "the file brings definitions of its own (DTD), which are not followed",
                "take the DOCTYPE out of it");
    }

    private static String decoded(byte[] octets, Notes notes) {
        var charset = charset(octets);
        try {
            var text = charset.newDecoder().decode(ByteBuffer.wrap(octets)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            notes.add(Warning.Code.REPAIRED, Place.whole(),
                    "the file is not in %s as it should be; it was read as Windows-1252".formatted(charset));
            return new String(octets, WINDOWS);
        }
    }

    private static Charset charset(byte[] octets) {
        if (octets.length >= 2 && (octets[0] & 0xFF) + (octets[1] & 0xFF) == 0xFE + 0xFF && octets[0] < 0
                && octets[1] < 0)
            return StandardCharsets.UTF_16;
        var head = new String(octets, 0, Math.min(octets.length, 300), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(head);
        if (!declared.find()) return StandardCharsets.UTF_8;
        var charset = CHARSETS.get(declared.group(1).toLowerCase(Locale.ROOT));
        if (charset == null)
            throw new ImportException(Place.whole(), "the file is written in " + declared.group(1),
                    "save it as UTF-8");
        return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_8 : charset;
    }

    private static String mended(String text, Pattern wrong, String right, String words, Notes notes) {
        Matcher matcher = wrong.matcher(text);
        int line = 1;
        int begins = 0;
        for (int at = 0; matcher.find();) {
            for (; at < matcher.start(); at++) {
                if (text.charAt(at) != '\n') continue;
                line++;
                begins = at + 1;
            }
            notes.add(Warning.Code.REPAIRED, new Place.InText(line, at - begins + 1), words);
        }
        return matcher.replaceAll(Matcher.quoteReplacement(right));
    }
}
