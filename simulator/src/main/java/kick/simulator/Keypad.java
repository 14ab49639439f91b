package kick.simulator;

import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.simulator.Session.Running;

/** The keys of the console: each does what a hand expects of it, or nothing. */
final class Keypad {
    private final Profile profile;
    private final Drive drive;
    private final Console console;

    Keypad(Profile profile, Drive drive, Console console) {
        this.profile = profile;
        this.drive = drive;
        this.console = console;
    }

    void press(ConsoleKey key, Moment now) {
        var range = profile.belt().range();
        int step = range.increment().hundredthsKmh();
        switch (key) {
            case START -> console.start(now);
            case STOP -> console.stop(now);
            case PAUSE -> console.pause(now);
            case FASTER -> speed(drive.target().plus(step).min(range.maximum()), now);
            case SLOWER -> speed(drive.target().plus(-step).max(range.minimum()), now);
            case STEEPER -> tilt(1, now);
            case FLATTER -> tilt(-1, now);
            case SAFETY_KEY_PULLED -> console.pullKey(now);
            case SAFETY_KEY_BACK -> console.insertKey();
        }
    }

    private void speed(Speed target, Moment now) {
        if (console.session() instanceof Running && !target.equals(drive.target()))
            console.speed(target, now);
    }

    private void tilt(int steps, Moment now) {
        var deck = profile.deck();
        if (deck == null) return;
        var range = deck.range();
        var grade = drive.grade()
                .plus(steps * range.incrementTenthsPercent())
                .min(range.maximum())
                .max(range.minimum());
        if (!grade.equals(drive.grade())) console.incline(grade, now);
    }
}
