package kick.simulator.monitor;

import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointRequest.SetTargetInclination;
import kick.controller.ftms.ControlPointRequest.SetTargetSpeed;
import kick.controller.ftms.ControlPointRequest.StartOrResume;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.units.Incline;
import kick.controller.units.Speed;

/**
 * S1: every target is at most the lowest of machine range, hard limit and caps, and on the machine's grid;
 * an unknown range means no control.
 *
 * <p>Read as: the grid counts from the lower end of the range that the machine declared on this link.
 * Without a usable speed range there is no start and no target; without a usable incline range there is no
 * incline. A target below the range is not within it either. Range and grid are compared with the number that is written,
 * the caps with the speed that it means, which are two things where a machine takes miles. Where a machine states its
 * range in miles and takes kilometres, the range is converted.
 */
final class TargetsWithinLimits extends Invariant {

    TargetsWithinLimits(Sight sight, Consumer<Violation> found) {
        super("S1", sight, found);
    }

    @Override void writes(ControlPointRequest request) {
        if (request instanceof SetTargetSpeed(var to) && to.isAbove(sight.rules.speedCap()))
            broken("a target of " + to + " above a cap");
    }

    @Override void writesOnAir(ControlPointRequest request) {
        switch (request) {
            case SetTargetSpeed(var to) -> speed(to);
            case SetTargetInclination(var to) -> incline(to);
            case StartOrResume() when sight.declared.speeds == null ->
                broken("a start although the machine's speed range is not known");
            default -> {}
        }
    }

    private void speed(Speed to) {
        var range = range();
        if (range == null) broken("a target of " + to + " although the machine's speed range is not known");
        else
            if (to.isAbove(range.maximum()) || range.minimum().isAbove(to))
                broken("a target of " + to + " outside of the machine's range");
            else
                if ((to.hundredthsKmh() - range.minimum().hundredthsKmh())
                        % range.increment().hundredthsKmh() != 0)
                    broken("a target of " + to + " beside the machine's grid");
    }

    private @Nullable SupportedSpeedRange range() {
        var stated = sight.declared.speeds;
        if (stated == null || !sight.rules.reportsMiles() || sight.rules.takesMiles()) return stated;
        return new SupportedSpeedRange(Speed.mph(stated.minimum().kmh()), Speed.mph(stated.maximum().kmh()),
                Speed.mph(stated.increment().kmh()));
    }

    private void incline(Incline to) {
        var range = sight.declared.inclines;
        if (range == null) broken("a target of " + to + " although the machine's incline range is not known");
        else
            if (to.isAbove(range.maximum()) || range.minimum().isAbove(to))
                broken("a target of " + to + " outside of the machine's range");
            else
                if ((to.tenthsPercent() - range.minimum().tenthsPercent())
                        % range.incrementTenthsPercent() != 0)
                    broken("a target of " + to + " beside the machine's grid");
        if (to.isAbove(sight.rules.inclineCap())) broken("a target of " + to + " above a cap");
    }
}
