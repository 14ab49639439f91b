package kick.controller.sheet;

import java.util.List;

import kick.controller.exchange.ImportException;
import kick.controller.exchange.Place;

/** A workout file of Kick's own has mistakes. The message is that of the first one. */
public final class SheetException extends ImportException {
    private static final long serialVersionUID = 1;

    private final transient List<Complaint> complaints;

    /**
     * A mistake.
     *
     * @param problem what is wrong, without a capital letter or a full stop
     * @param remedy what the person can do
     */
    public record Complaint(Place place, String problem, String remedy) {
        public String sentence() {
            return problem + "; " + remedy;
        }
    }

    /** @param complaints not empty */
    SheetException(List<Complaint> complaints) {
        super(complaints.getFirst().place(), complaints.getFirst().problem(), complaints.getFirst().remedy());
        this.complaints = List.copyOf(complaints);
    }

    /** All that is wrong, in the file's order as far as it was understood. */
    public List<Complaint> complaints() {
        return complaints;
    }
}
