package kick.ui.dashboard;

/** The screens that can be gone to. */
public enum Place {
    WORKOUTS, TREADMILLS, HISTORY, RUNNER
}
