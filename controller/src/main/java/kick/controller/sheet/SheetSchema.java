package kick.controller.sheet;

/** The JSON schema with which an editor completes and checks a workout file while it is written. */
public final class SheetSchema {
    private SheetSchema() {}

    /** JSON Schema, draft 2020-12. */
    public static String text() {
        return Resources.text("workout.schema.json");
    }
}
