package kick.controller.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Node;

import kick.controller.exchange.Place;
import kick.controller.workout.QuantityException;

/** What is wrong with a file, while it is read to its end all the same. */
final class Complaints {
    private static final int MOST = 50;

    private final List<SheetException.Complaint> all = new ArrayList<>();

    void add(Node node, String problem, String remedy) {
        add(node.getStartMark(), problem, remedy);
    }

    void add(Optional<Mark> mark, String problem, String remedy) {
        if (all.size() < MOST) all.add(new SheetException.Complaint(place(mark), problem, remedy));
    }

    /** What {@code reader} makes of a text; nothing, and a complaint, if that cannot be used. */
    <T> Optional<T> reading(Node node, String key, Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (QuantityException e) {
            add(node, "%s: \"%s\" cannot be used".formatted(key, e.text()), "write " + e.expected());
        } catch (IllegalArgumentException e) {
            add(node, key + ": " + e.getMessage(), "write another one");
        }
        return Optional.empty();
    }

    List<SheetException.Complaint> all() {
        return all;
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @throws SheetException if there was anything */
    void check() {
        if (!all.isEmpty()) throw new SheetException(all);
    }

    private static Place place(Optional<Mark> mark) {
        return mark.<Place>map(at -> new Place.InText(at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.whole());
    }
}
