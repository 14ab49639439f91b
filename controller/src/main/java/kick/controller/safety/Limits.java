package kick.controller.safety;

import java.util.ArrayList;
import java.util.List;

import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * The chain of limits that every target passes (S1). Each link can only tighten, and says why.
 *
 * @param slowest the machine's lowest target while it runs
 * @param speedGrid the machine's speed increment; targets are {@code slowest} plus whole increments
 * @param flattest the machine's lowest incline
 * @param inclineGrid the machine's incline increment
 * @param leftAlone the speed at which the belt may be left if nobody can reach it any more (S4)
 * @param acceleration the steepest change the runner allows, in km/h per s (S11)
 * @param inMiles whether the machine counts its speeds in hundredths of a mile per hour, so that they are no whole
 *        hundredths of a km/h apart
 */
public record Limits(Speed slowest, Speed speedGrid, Incline flattest, Incline inclineGrid,
        List<SpeedCap> speedCaps,
        List<InclineCap> inclineCaps, Speed leftAlone, double acceleration, boolean inMiles) {

    /** No setting and no plan goes beyond these. */
    public static final Speed HARD_SPEED = Speed.kmh(22);
    public static final Incline HARD_INCLINE = Incline.percent(15);

    /** A highest speed, and whose it is ("the treadmill", "your own cap"). */
    public record SpeedCap(Speed speed, String whose) {}

    public record InclineCap(Incline incline, String whose) {}

    public Limits {
        if (speedGrid.isZero()) throw new IllegalArgumentException("a speed grid of zero");
        if (inclineGrid.tenthsPercent() <= 0) throw new IllegalArgumentException("an incline grid of zero");
        speedCaps = List.copyOf(speedCaps);
        inclineCaps = List.copyOf(inclineCaps);
    }

    /** Limits with the compiled ones alone, for a machine of this range. */
    public static Limits of(Speed slowest, Speed fastest, Speed speedGrid, Incline flattest, Incline steepest,
            Incline inclineGrid) {
        return new Limits(slowest, speedGrid, flattest, inclineGrid,
                List.of(new SpeedCap(HARD_SPEED, "Kick"), new SpeedCap(fastest, "the treadmill")),
                List.of(new InclineCap(HARD_INCLINE, "Kick"), new InclineCap(steepest, "the treadmill")),
                Speed.kmh(5), 1.0, false);
    }

    public Limits with(SpeedCap cap) {
        var caps = new ArrayList<>(speedCaps);
        caps.add(cap);
        return new Limits(slowest, speedGrid, flattest, inclineGrid, caps, inclineCaps, leftAlone,
                acceleration, inMiles);
    }

    public Limits with(InclineCap cap) {
        var caps = new ArrayList<>(inclineCaps);
        caps.add(cap);
        return new Limits(slowest, speedGrid, flattest, inclineGrid, speedCaps, caps, leftAlone,
                acceleration, inMiles);
    }

    public Limits leavingAlone(Speed speed) {
        return new Limits(slowest, speedGrid, flattest, inclineGrid, speedCaps, inclineCaps, speed,
                acceleration, inMiles);
    }

    public Limits acceleratingAtMost(double kmhPerSecond) {
        return new Limits(slowest, speedGrid, flattest, inclineGrid, speedCaps, inclineCaps, leftAlone,
                kmhPerSecond, inMiles);
    }

    public Limits countingMiles() {
        return new Limits(slowest, speedGrid, flattest, inclineGrid, speedCaps, inclineCaps, leftAlone,
                acceleration, true);
    }

    /** The cap that binds: the lowest of all. */
    public SpeedCap tightestSpeed() {
        var tightest = speedCaps.getFirst();
        for (var cap : speedCaps)
            if (tightest.speed().isAbove(cap.speed())) tightest = cap;
        return tightest;
    }

    public InclineCap tightestIncline() {
        var tightest = inclineCaps.getFirst();
        for (var cap : inclineCaps)
            if (tightest.incline().isAbove(cap.incline())) tightest = cap;
        return tightest;
    }

    /** The nearest speed that the machine can be asked for, within every cap. */
    public Speed within(Speed wanted) {
        var ceiling = onGridBelow(tightestSpeed().speed());
        if (slowest.isAbove(wanted)) return slowest;
        if (!ceiling.isAbove(wanted)) return ceiling;
        int step = number(speedGrid);
        return afterSteps((number(wanted) - number(slowest) + step / 2) / step).min(ceiling);
    }

    /** The nearest incline that the machine can be asked for, within every cap. */
    public Incline within(Incline wanted) {
        var ceiling = onGridBelow(tightestIncline().incline());
        if (flattest.isAbove(wanted)) return flattest;
        int above = wanted.tenthsPercent() - flattest.tenthsPercent();
        int steps = (above + inclineGrid.tenthsPercent() / 2) / inclineGrid.tenthsPercent();
        return flattest.plus(steps * inclineGrid.tenthsPercent()).min(ceiling);
    }

    /** The fastest speed that the machine can be asked for up to {@code cap}; its slowest if that is above. */
    Speed onGridBelow(Speed cap) {
        if (slowest.isAbove(cap)) return slowest;
        int steps = (number(cap) - number(slowest)) / number(speedGrid);
        var nearest = afterSteps(steps);
        return nearest.isAbove(cap) ? afterSteps(steps - 1) : nearest;
    }

    private Speed afterSteps(int steps) {
        int number = number(slowest) + steps * number(speedGrid);
        return inMiles ? Speed.mph(number / 100.0) : new Speed(number);
    }

    /** In hundredths of what the machine counts. */
    private int number(Speed speed) {
        return inMiles ? (int) Math.round(speed.mph() * 100) : speed.hundredthsKmh();
    }

    Incline onGridBelow(Incline cap) {
        if (flattest.isAbove(cap)) return flattest;
        int steps = (cap.tenthsPercent() - flattest.tenthsPercent()) / inclineGrid.tenthsPercent();
        return flattest.plus(steps * inclineGrid.tenthsPercent());
    }
}
