package kick.controller.enrolment;

import kick.controller.machine.Likeness;

/**
 * A machine that was shown to be the runner's (S13).
 *
 * @param address by which it is found again, such as {@code D2:15:0A:00:11:22}
 * @param name as it called itself; empty where it had none
 * @param likeness what it has to be like to be the same
 */
public record Enrolled(String address, String name, Likeness likeness) {

    /** What a runner calls it. */
    public String title() {
        return name.isEmpty() ? address : name;
    }
}
