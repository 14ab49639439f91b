package kick.controller.enrolment;

import kick.controller.machine.Likeness;

/**
 * A machine that was shown to be the runner's (S13).
 *
 * @param address by which it is found again, such as {@code D2:15:0A:00:11:22}
 * @param name as it called itself; empty where it had none
 * @param likeness what it has to be like to be the same
 * @param commissioned whether the first session on it is over and it did what it was told
 */
public record Enrolled(String address, String name, Likeness likeness, boolean commissioned) {

    /** One that Kick has never moved. */
    public Enrolled(String address, String name, Likeness likeness) {
        this(address, name, likeness, false);
    }

    /** The same, after its first session. */
    public Enrolled asCommissioned() {
        return new Enrolled(address, name, likeness, true);
    }

    /** What a runner calls it. */
    public String title() {
        return name.isEmpty() ? address : name;
    }
}
