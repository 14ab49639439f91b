package kick.controller.safety;

/**
 * The invariants of the safety case that the kernel enforces or watches, by the names used in
 * docs/safety.md.
 */
public enum Invariant {
    S1("every target stays within the machine's range and every cap, on the machine's grid"),
    S2("nothing is raised without fresh data, a link, control, a known outcome and a belt at its target"),
    S3("after a stop only a new act of the runner starts the belt"),
    S4("a speed that may not be left alone is only asked for over a quick link"),
    S5("stop goes out at once and is repeated until the belt stands"),
    S6("after a stop no other target is written"),
    S7("after a lost link the belt's own speed is adopted, and raises need the runner's word"),
    S8("the console wins"),
    S9("what became of the last request must be known before anything is raised"),
    S10("a belt that surges or does not follow is eased and stopped"),
    S11("changes are no steeper than the runner allows"),
    S12("a start is counted down and begins at walking pace"),
    S13("the machine is proven to be the right one"),
    S16("bad data are dropped, and too many of them count as none"),
    S19("durations come from the monotonic clock only");

    private final String sentence;

    Invariant(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }
}
