package kick.controller.workout;

/** The units in which the runner likes to read. They change no number of a workout. */
public record Units(SpeedUnit speed, LengthUnit length) {
    public static final Units USUAL = new Units(SpeedUnit.KMH, LengthUnit.METRIC);

    /** How speeds are shown. */
    public enum SpeedUnit {
        KMH("km/h"), MPH("mph"), MIN_PER_KM("min/km"), MIN_PER_MILE("min/mile");

        private final String word;

        SpeedUnit(String word) {
            this.word = word;
        }

        /** The word used in files and on screens, e.g. {@code min/km}. */
        public String word() {
            return word;
        }
    }

    /** How distances are shown: metres and kilometres, or miles. */
    public enum LengthUnit {
        METRIC("metric"), IMPERIAL("imperial");

        private final String word;

        LengthUnit(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }
}
