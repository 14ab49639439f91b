package kick.controller.workout;

/** What a step is for. FTMS Training Status has the same words. */
public enum StepKind {
    WARM_UP, EASY, WORK, RECOVERY, COOL_DOWN;

    /** The word used in files and JSON, e.g. {@code warm-up}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
