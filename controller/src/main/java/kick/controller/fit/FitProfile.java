package kick.controller.fit;

/** The numbers of the FIT global profile: messages, and words of fields that are in several of them. */
final class FitProfile {
    static final int FILE_ID = 0;
    static final int SPORT = 12;
    static final int SESSION = 18;
    static final int LAP = 19;
    static final int RECORD = 20;
    static final int EVENT = 21;
    static final int DEVICE_INFO = 23;
    static final int WORKOUT = 26;
    static final int WORKOUT_STEP = 27;
    static final int ACTIVITY = 34;
    static final int FILE_CREATOR = 49;

    /** Fields of every message that has them. */
    static final int TIMESTAMP = 253;
    static final int MESSAGE_INDEX = 254;

    static final int FILE_IS_ACTIVITY = 4;
    static final int FILE_IS_WORKOUT = 5;
    /** Of a maker that has no number. */
    static final long DEVELOPMENT = 255;
    /** 2026-01-01, where a moment must stand and none is meant. */
    static final long SOME_DAY = 1_136_160_000;
    static final int RUNNING = 1;
    static final int TREADMILL = 1;

    private FitProfile() {}

    /** The message that every file begins with. */
    static FitField[] fileId(int type, long serial, long created) {
        return new FitField[]{FitField.word(0, type), FitField.uint16(1, DEVELOPMENT), FitField.uint16(2, 1L),
                FitField.uint32z(3, serial), FitField.uint32(4, created)};
    }
}
