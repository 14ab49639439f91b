package kick.controller.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of an XML file.
 *
 * @param name in small letters and without a prefix
 * @param attributes by their names, in small letters and without a prefix
 * @param text what stands in the element itself, without white space around it
 */
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text,
        Place place) {

    /** What an attribute says, without white space around it; empty if it is not there or says nothing. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute))
                .map(String::strip)
                .filter(said -> !said.isEmpty());
    }

    /** The first of several attributes that says something: the same thing has many spellings. */
    public Optional<String> attribute(String... attributes) {
        for (String one : attributes) {
            var said = attribute(one);
            if (said.isPresent()) return said;
        }
        return Optional.empty();
    }

    /** The attribute as a number. */
    public Optional<Double> number(String... attributes) {
        return attribute(attributes).map(said -> Sensible.number(said, attributes[0], place));
    }

    /** The first child of this name. */
    public Optional<XmlElement> child(String child) {
        return children.stream().filter(one -> one.name.equals(child)).findFirst();
    }

    /** All children of this name. */
    public List<XmlElement> children(String child) {
        return children.stream().filter(one -> one.name.equals(child)).toList();
    }

    /** The text of the first child of this name; empty if there is none or it says nothing. */
    public Optional<String> textOf(String child) {
        return child(child).map(XmlElement::text).filter(said -> !said.isEmpty());
    }

    /** The text of a child as a number. */
    public Optional<Double> numberOf(String child) {
        return child(child).filter(one -> !one.text.isEmpty())
                .map(one -> Sensible.number(one.text, one.name, one.place));
    }
}
