package kick.ui.dashboard.editor;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The question before what was written is thrown away. */
public final class Parting {
    private static final Runnable NOWHERE = () -> {};

    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();
    private Runnable onward = NOWHERE;

    Parting() {}

    public ReadOnlyBooleanProperty askedProperty() {
        return asked.getReadOnlyProperty();
    }

    /** @param where is gone to when nothing is lost any more, or may be */
    void ask(Runnable where) {
        onward = where;
        asked.set(true);
    }

    public void stay() {
        onward = NOWHERE;
        asked.set(false);
    }

    /** Goes where the runner wanted to go; nowhere if they were not asked. */
    public void go() {
        var where = onward;
        stay();
        where.run();
    }
}
