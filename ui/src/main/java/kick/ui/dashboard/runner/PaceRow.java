package kick.ui.dashboard.runner;

/** A row of the table of paces. */
public record PaceRow(String name, String speed, String otherSpeed) {}
