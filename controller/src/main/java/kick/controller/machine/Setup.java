package kick.controller.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.Characteristic;
import kick.controller.units.Moment;

/**
 * What is read and subscribed to after a link came up, one thing at a time (FTMS reference 6.4): first what the
 * machine can do, then its data, and last the control point's indications. Some firmware drops descriptor writes that
 * follow each other too closely, so there is a pause before each subscription.
 *
 * @param left what is still to be done, in order
 * @param underWay whether the first of them has been asked for
 * @param notBefore when the next may be asked for
 */
public record Setup(List<Task> left, boolean underWay, Moment notBefore) {

    private static final long PAUSE_MILLIS = 100;
    private static final long PATIENCE_MILLIS = 5_000;

    /**
     * Read or subscribe to one characteristic.
     *
     * @param again whether it has failed before
     */
    public record Task(Characteristic characteristic, boolean subscribe, boolean again) {
        public Task(Characteristic characteristic, boolean subscribe) {
            this(characteristic, subscribe, false);
        }
    }

    private static final List<Characteristic> READ = List.of(
            Characteristic.FITNESS_MACHINE_FEATURE, Characteristic.SUPPORTED_SPEED_RANGE,
            Characteristic.SUPPORTED_INCLINATION_RANGE, Characteristic.TRAINING_STATUS,
            Characteristic.MANUFACTURER_NAME, Characteristic.MODEL_NUMBER, Characteristic.FIRMWARE_REVISION);

    private static final List<Characteristic> SUBSCRIBED = List.of(
            Characteristic.TREADMILL_DATA, Characteristic.TRAINING_STATUS,
            Characteristic.FITNESS_MACHINE_STATUS,
            Characteristic.FITNESS_MACHINE_CONTROL_POINT, Characteristic.HEART_RATE_MEASUREMENT,
            Characteristic.RSC_MEASUREMENT);

    static final Setup DONE = new Setup(List.of(), false, Moment.ORIGIN);

    public Setup {
        left = List.copyOf(left);
    }

    /**
     * The tasks for a machine that has these characteristics.
     *
     * @param urgent whether a stop is waiting: then the control point comes first
     */
    static Setup of(Set<Characteristic> present, boolean urgent, Moment now) {
        var tasks = new ArrayList<Task>();
        if (urgent) tasks.add(new Task(Characteristic.FITNESS_MACHINE_CONTROL_POINT, true));
        for (var c : READ)
            if (present.contains(c)) tasks.add(new Task(c, false));
        for (var c : SUBSCRIBED)
            if (present.contains(c)) tasks.add(new Task(c, true));
        return new Setup(tasks, false, now);
    }

    public boolean isDone() {
        return left.isEmpty();
    }

    /** What to ask for now, if anything. */
    @Nullable Task next(Moment now) {
        return left.isEmpty() || underWay || now.isBefore(notBefore) ? null : left.getFirst();
    }

    Setup asked(Moment now) {
        return new Setup(left, true, now.plusMillis(PATIENCE_MILLIS));
    }

    /** The task about this characteristic was done; or it could not be read, and is still a machine without it. */
    Setup settled(Characteristic characteristic, Moment now) {
        return isAbout(characteristic) ? then(left.subList(1, left.size()), now) : this;
    }

    /** The task about this characteristic failed. */
    Setup failed(Characteristic characteristic, Moment now) {
        return isAbout(characteristic) ? failed(now) : this;
    }

    /** Whether a subscription to this characteristic is still to come. */
    public boolean attempts(Characteristic characteristic) {
        return left.stream().anyMatch(task -> task.subscribe() && task.characteristic() == characteristic);
    }

    private boolean isAbout(Characteristic characteristic) {
        return underWay && !left.isEmpty() && left.getFirst().characteristic() == characteristic;
    }

    /** Gives up on a task that was not answered in time. */
    Setup at(Moment now) {
        return underWay && !now.isBefore(notBefore) ? failed(now) : this;
    }

    /** A subscription that failed comes once more, after all others: a run without data or answers is blind. */
    private Setup failed(Moment now) {
        var first = left.getFirst();
        var rest = new ArrayList<>(left.subList(1, left.size()));
        if (first.subscribe() && !first.again()) rest.add(new Task(first.characteristic(), true, true));
        return then(rest, now);
    }

    private static Setup then(List<Task> rest, Moment now) {
        boolean pause = !rest.isEmpty() && rest.getFirst().subscribe();
        return new Setup(rest, false, pause ? now.plusMillis(PAUSE_MILLIS) : now);
    }

    Moment deadline() {
        return left.isEmpty() ? Moment.NEVER : notBefore;
    }
}
