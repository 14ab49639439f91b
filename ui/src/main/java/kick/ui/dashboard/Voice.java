package kick.ui.dashboard;

/** What the runner hears. Neither method waits. */
public interface Voice {
    Voice SILENT = new Voice() {
        @Override public void sound(Signal what) {}

        @Override public void say(String text) {}
    };

    /** Sounds that mean something. */
    enum Signal {
        /** A change of the belt is near. */
        ATTENTION,
        /** One of the last three seconds before it. */
        TICK,
        /** Now. */
        GO,
        /** Something is not as planned. */
        WARNING,
        /** The belt may be moving, and Kick does not reach it. */
        ALARM
    }

    void sound(Signal what);

    /** @param text in the window's language; it replaces what is being said */
    void say(String text);

    /** The same without words. */
    default Voice wordless() {
        var whole = this;
        return new Voice() {
            @Override public void sound(Signal what) {
                whole.sound(what);
            }

            @Override public void say(String text) {}
        };
    }
}
