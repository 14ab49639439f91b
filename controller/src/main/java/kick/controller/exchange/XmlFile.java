package kick.controller.exchange;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML into a tree. Nothing outside of the text is ever opened, no entity is expanded, and depth and size are
 * bounded. Prefixes of names mean nothing, because files in the wild use them without telling what for.
 */
public final class XmlFile {
    private static final int DEEPEST = 32;
    private static final XMLInputFactory FACTORY = factory();

    private final int mostElements;
    private final Deque<Open> open = new ArrayDeque<>();
    private int elements;

    /** An element whose end is not yet read. */
    private record Open(String name, Map<String, String> attributes, List<XmlElement> children,
            StringBuilder text,
            Place place) {
        XmlElement closed() {
            return new XmlElement(name, attributes, children, text.toString().strip(), place);
        }
    }

    private XmlFile(int mostElements) {
        this.mostElements = mostElements;
    }

    /**
     * The root element.
     *
     * @param mostElements a file with more is refused
     * @throws ImportException if it is no XML, too deep, or brings definitions of its own
     */
    public static XmlElement parse(byte[] octets, int mostElements, Notes notes) {
        var text = XmlText.of(octets, notes);
        // closed, for the factory remembers the last reader that it made
        try (var in = new StringReader(text)) {
            return new XmlFile(mostElements).read(FACTORY.createXMLStreamReader(in));
        } catch (XMLStreamException e) {
            throw new ImportException(place(e.getLocation()), "this is no XML: " + reason(e),
                    "mend it in the file");
        } catch (ImportException e) {
            throw e;
        } catch (RuntimeException e) {
            // the parser's own mistakes with odd files are the file's trouble to its owner
            throw new ImportException(Place.whole(), "this is no XML (" + e.getClass().getSimpleName() + ")",
                    "mend it in the file");
        }
    }

    /** One that is not changed any more serves all threads. */
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("it refers to something outside of itself");
        });
        return factory;
    }

    private XmlElement read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            var place = place(reader.getLocation());
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader, place);
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (!open.isEmpty()) open.peek().text().append(reader.getText());
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    var closed = open.pop().closed();
                    if (open.isEmpty()) return closed;
                    open.peek().children().add(closed);
                }
                default -> {
                    // comments and processing instructions say nothing to us
                }
            }
        }
        throw new ImportException(Place.whole(), "the file ends too early", "get it anew");
    }

    private void begin(XMLStreamReader reader, Place place) {
        if (open.size() == DEEPEST)
            throw new ImportException(place, "the file is nested too deep", "see that it is the right file");
        if (++elements > mostElements)
            throw new ImportException(place, "the file has more than %d parts".formatted(mostElements),
                    "split it");
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++)
            attributes.put(local(reader.getAttributeLocalName(i)), reader.getAttributeValue(i));
        open.push(new Open(local(reader.getLocalName()), attributes, new ArrayList<>(), new StringBuilder(),
                place));
    }

    private static String local(String name) {
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }

    private static Place place(@org.jspecify.annotations.Nullable Location location) {
        return location == null || location.getLineNumber() < 1
                ? Place.whole()
                : new Place.InText(location.getLineNumber(), Math.max(1, location.getColumnNumber()));
    }

    /** The parser's message without the place, which is told on its own. */
    private static String reason(XMLStreamException e) {
        var message = String.valueOf(e.getMessage());
        int at = message.indexOf("Message: ");
        var words = Sensible.shortened(at < 0 ? message : message.substring(at + 9));
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }
}
