package kick.controller.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/** Writes XML, each element on its own line. */
public final class XmlLines {
    /** What XML cannot hold in any form. */
    private static final Pattern UNFIT = Pattern
            .compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|[\\uD800-\\uDFFF]");

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Begins an element that has others in it.
     *
     * @param attributes names and values by turns
     */
    public XmlLines begin(String name, String... attributes) {
        tag(name, attributes).append(">\n");
        open.push(name);
        return this;
    }

    public XmlLines end() {
        var name = open.pop();
        margin().append("</").append(name).append(">\n");
        return this;
    }

    /** An element with nothing in it. */
    public XmlLines empty(String name, String... attributes) {
        tag(name, attributes).append("/>\n");
        return this;
    }

    /** An element with a text in it. */
    public XmlLines text(String name, String text, String... attributes) {
        tag(name, attributes).append('>').append(escaped(text)).append("</").append(name).append(">\n");
        return this;
    }

    /** In UTF-8. */
    public byte[] octets() {
        if (!open.isEmpty()) throw new IllegalStateException(open.peek() + " has no end");
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder tag(String name, String... attributes) {
        margin().append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        return out;
    }

    private StringBuilder margin() {
        return out.append("  ".repeat(open.size()));
    }

    private static String escaped(String text) {
        return UNFIT.matcher(text)
                .replaceAll("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", " ");
    }
}
