package kick.simulator;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.*;
import kick.controller.ftms.FitnessMachineFeature.TargetSetting;
import kick.controller.ftms.ResultCode;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.simulator.MachineFault.CoarseGrid;
import kick.simulator.MachineFault.TakesMiles;
import kick.simulator.Session.CountingDown;

/**
 * What the procedures of the control point do to the machine, once it is clear that they may (FTMS 4.16.2).
 */
final class Procedures {
    /** What may be lost on the way between miles and kilometres, in hundredths of a km/h. */
    private static final int ROUNDING = 2;

    private final Profile profile;
    private final Attributes attributes;
    private final Ailments ailments;
    private final Console console;
    private final Goals goals = new Goals();
    private final Announcer announcer;

    Procedures(Profile profile, Attributes attributes, Ailments ailments, Console console,
            Announcer announcer) {
        this.profile = profile;
        this.attributes = attributes;
        this.ailments = ailments;
        this.console = console;
        this.announcer = announcer;
    }

    boolean knows(int opCode) {
        return switch (opCode) {
            case 0x00, 0x01, 0x02, 0x07, 0x08 -> true;
            case 0x03 -> attributes.takes(TargetSetting.INCLINATION_TARGET);
            default -> {
                var setting = Goals.settingOf(opCode);
                yield setting != null && attributes.takes(setting);
            }
        };
    }

    /**
     * Whether the parameter is one that the machine takes. Strictly: within the range and on its increment.
     */
    boolean accepts(ControlPointRequest request) {
        return switch (request) {
            case SetTargetSpeed(var speed) -> accepts(speed);
            case SetTargetInclination(var incline) -> accepts(incline);
            case ReservedStopOrPause _ -> false;
            default -> Goals.accepts(request);
        };
    }

    private boolean accepts(Speed speed) {
        var range = profile.belt().range();
        if (profile.has(Quirk.REPORTS_MILES) && profile.has(Quirk.TAKES_MILES)) {
            var meant = Speed.mph(speed.kmh());
            return !meant.isAbove(range.maximum().plus(ROUNDING))
                    && !range.minimum().isAbove(meant.plus(ROUNDING));
        }
        int above = speed.hundredthsKmh() - range.minimum().hundredthsKmh();
        return above >= 0 && !speed.isAbove(range.maximum())
                && above % range.increment().hundredthsKmh() == 0;
    }

    private boolean accepts(Incline incline) {
        var deck = profile.deck();
        if (deck == null) return true;
        int above = incline.tenthsPercent() - deck.range().minimum().tenthsPercent();
        return above >= 0 && !incline.isAbove(deck.range().maximum())
                && above % deck.range().incrementTenthsPercent() == 0;
    }

    /** @param client who asks; null if nobody does any more */
    ResultCode perform(ControlPointRequest request, @Nullable Connection client, Moment now) {
        return switch (request) {
            case Reset() -> {
                goals.clear();
                console.reset(now);
                yield ResultCode.SUCCESS;
            }
            case SetTargetSpeed(var speed) -> speed(speed, client, now);
            case SetTargetInclination(var incline) -> profile.deck() == null
                    ? ResultCode.SUCCESS
                    : console.incline(incline, now);
            case StartOrResume() ->
                profile.has(Quirk.START_WITHOUT_MOTION) ? ResultCode.SUCCESS : console.start(now);
            case Stop() -> profile.has(Quirk.STOP_REFUSED_WHILE_MOVING) && !console.stands(now)
                    ? ResultCode.OPERATION_FAILED
                    : console.stop(now);
            case Pause() -> console.pause(now);
            default -> {
                announcer.accept(goals.keep(request), now);
                yield ResultCode.SUCCESS;
            }
        };
    }

    private ResultCode speed(Speed asked, @Nullable Connection client, Moment now) {
        if (console.session() instanceof CountingDown && profile.has(Quirk.DROPS_LINK_ON_SPEED_IN_COUNTDOWN)
                && client != null) {
            client.close(now);
            return ResultCode.OPERATION_FAILED;
        }
        if (profile.has(Quirk.SPEED_WITHOUT_EFFECT)) return ResultCode.SUCCESS;
        return console.speed(understood(asked), now);
    }

    /** The speed as the machine takes it, which is not always the one that was meant. */
    private Speed understood(Speed asked) {
        boolean miles = profile.has(Quirk.TAKES_MILES) || ailments.of(TakesMiles.class) != null;
        var range = profile.belt().range();
        var speed = (miles ? Speed.mph(asked.kmh()) : asked).min(range.maximum()).max(range.minimum());
        var coarse = ailments.of(CoarseGrid.class);
        if (coarse == null) return speed;
        int grid = coarse.grid().hundredthsKmh();
        return new Speed((speed.hundredthsKmh() + grid / 2) / grid * grid).min(range.maximum())
                .max(range.minimum());
    }

    /** What is left of the training time that a client has set; zero if none was. */
    Duration remaining(Duration elapsed) {
        return goals.remaining(elapsed);
    }
}
