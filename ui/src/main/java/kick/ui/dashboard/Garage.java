package kick.ui.dashboard;

import java.util.List;
import java.util.Optional;

import kick.controller.workout.Treadmill;

/** The treadmills that there are: those of the runner, those that are heard, simulated ones. */
public interface Garage {

    /** Those that can be run on: the runner's own first. Waits for the disk. */
    List<Machine> machines();

    /** Remembers which one was chosen, for the next time. Waits for the disk. */
    void remember(Machine chosen);

    /**
     * Remembers that the first session on one is over. Waits for the disk.
     *
     * @return it, as it is now
     * @throws java.io.IOException if that cannot be remembered
     */
    Machine commissioned(Machine which) throws java.io.IOException;

    /** Listens for treadmills until it is closed. */
    Going listen(Ear ear);

    /** Listens for heart-rate straps until it is closed. */
    Going listenForStraps(Ear ear);

    /** The strap that is worn on real treadmills; nothing where none is. Waits for the disk. */
    Optional<Nearby> strap();

    /** Remembers which strap is worn, or that none is. Waits for the disk. */
    void wear(Optional<Nearby> strap);

    /** Gets to know one, to make it the runner's own: reads it, watches for a key, and writes nothing to it (S13). */
    Going meet(Nearby which, Witness witness);

    /** Something that goes on until it is over or closed. */
    interface Going extends AutoCloseable {
        @Override void close();
    }

    /** Told on any thread. */
    interface Ear {
        /** Once when it is first heard, and again when that has changed. */
        void heard(Nearby treadmill);

        /** Bluetooth cannot be used: why, and what to do about it, in a sentence without its full stop. */
        void hindered(String why);
    }

    /** Told on any thread, in this order. */
    interface Witness {
        /** It has been read, and its keys are watched; the make is empty where it does not say it. */
        void read(String make, Treadmill reach);

        /** A key was seen to be pressed, and it is the runner's now. */
        void enrolled(Machine machine);

        /** It stays a stranger: why, and what to do about it, in a sentence without its full stop. */
        void failed(String why);
    }
}
