package kick.controller.sheet;

import java.util.ArrayList;
import java.util.Comparator;
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
    private static final Comparator<Place> ORDER = Comparator
            .comparingInt((Place place) -> place instanceof Place.InText at ? at.line() : 0)
            .thenComparingInt(place -> place instanceof Place.InText at ? at.column() : 0);

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

    /** In the file's order, which is not the one in which they are found. */
    List<SheetException.Complaint> all() {
        return all.stream().sorted(Comparator.comparing(SheetException.Complaint::place, ORDER)).toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** @throws SheetException if there was anything */
    void check() {
        if (!all.isEmpty()) throw new SheetException(all());
    }

    private static Place place(Optional<Mark> mark) {
        return mark.<Place>map(at -> new Place.InText(at.getLine() + 1, at.getColumn() + 1))
                .orElse(Place.whole());
    }
}
