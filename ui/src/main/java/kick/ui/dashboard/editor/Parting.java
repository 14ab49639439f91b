package kick.ui.dashboard.editor;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The question before what was written is thrown away. */
public final class Parting {
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private Optional<Runnable> onward = Optional.empty();

    Parting() {}

    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** @param where is gone to when nothing is lost any more, or may be */
    void ask(Runnable where) {
        onward = Optional.of(where);
        asked.set(true);
    }

    public void stay() {
        onward = Optional.empty();
        asked.set(false);
    }

    /** Goes where the runner wanted to go; nowhere if they were not asked. */
    public void go() {
        var where = onward;
        stay();
        where.ifPresent(Runnable::run);
    }
}
