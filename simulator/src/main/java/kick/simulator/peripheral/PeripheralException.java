package kick.simulator.peripheral;

/** The treadmill cannot go on the air. The message says why and what to do, in one sentence for a person. */
public final class PeripheralException extends RuntimeException {
    private static final long serialVersionUID = 1;

    PeripheralException(String message) {
        super(message);
    }
}
