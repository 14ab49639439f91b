package kick.simulator.monitor;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.EngineEvent;
import kick.controller.engine.Input;
import kick.controller.ftms.Characteristic;
import kick.controller.ftms.ControlPointRequest;
import kick.controller.ftms.ControlPointResponse;
import kick.controller.ftms.FitnessMachineStatus;
import kick.controller.ftms.ResultCode;
import kick.controller.ftms.SupportedInclinationRange;
import kick.controller.ftms.SupportedSpeedRange;
import kick.controller.ftms.TreadmillData;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/** A history written by hand, with a monitor that reads it as it is written. Moments are seconds. */
final class History {
    private final List<Violation> violations = new ArrayList<>();
    private final Monitor monitor;
    private Moment now = Moment.ORIGIN;
    private double kmh;
    private double percent;
    private @Nullable ControlPointRequest last;

    History(Rules rules) {
        monitor = new Monitor(rules, violations::add);
        saw(new Fact.Began());
    }

    /** A belt that may be left at any speed, so that S4 keeps still. */
    static History free() {
        return new History(Rules.USUAL.leavingAlone(Speed.kmh(22)));
    }

    /** The invariants that were broken, in the order in which that was noticed. */
    List<String> broken() {
        return violations.stream().map(Violation::id).toList();
    }

    double seconds() {
        return now.seconds();
    }

    History saw(Fact fact) {
        monitor.saw(fact, now);
        return this;
    }

    History end() {
        monitor.end(now);
        return this;
    }

    /** Nothing happens for so long. */
    History silent(double seconds) {
        now = now.plusNanos(Math.round(seconds * 1e9));
        return this;
    }

    /** The belt reports twice a second, always the same. */
    History runs(double seconds) {
        for (int i = 0; i < Math.round(seconds * 2); i++) silent(0.5).reports(kmh, percent);
        return this;
    }

    // --- the machine

    History linked() {
        return saw(new Fact.LinkUp("")).declares(0.8, 20, 0.1).declaresInclines(0, 15, 0.5);
    }

    History declares(double lowest, double highest, double increment) {
        return read(Characteristic.SUPPORTED_SPEED_RANGE,
                new SupportedSpeedRange(Speed.kmh(lowest), Speed.kmh(highest), Speed.kmh(increment))
                        .encode());
    }

    History declaresInclines(double lowest, double highest, double increment) {
        return read(Characteristic.SUPPORTED_INCLINATION_RANGE,
                new SupportedInclinationRange(Incline.percent(lowest), Incline.percent(highest),
                        Incline.percent(increment)).encode());
    }

    History read(Characteristic from, byte[] octets) {
        return saw(new Fact.Read(from, octets));
    }

    History reports(double speed) {
        return reports(speed, percent);
    }

    History reports(double speed, double incline) {
        kmh = speed;
        percent = incline;
        return heard(TreadmillData.builder()
                .speed(Speed.kmh(speed))
                .inclination(Incline.percent(incline))
                .build());
    }

    /** With the machine's own time, in s. */
    History reportsAt(double speed, int elapsed) {
        kmh = speed;
        return heard(
                TreadmillData.builder().speed(Speed.kmh(speed)).elapsed(Duration.ofSeconds(elapsed)).build());
    }

    private History heard(TreadmillData data) {
        return heard(Characteristic.TREADMILL_DATA, data.encode());
    }

    History heard(Characteristic from, byte... octets) {
        return saw(new Fact.Heard(from, octets));
    }

    History says(FitnessMachineStatus status) {
        return heard(Characteristic.FITNESS_MACHINE_STATUS, status.encode());
    }

    History answers(ResultCode result) {
        var response = new ControlPointResponse(Objects.requireNonNull(last).opCode(), result);
        return heard(Characteristic.FITNESS_MACHINE_CONTROL_POINT, response.encode());
    }

    History grants() {
        return answers(ResultCode.SUCCESS);
    }

    // --- Kick

    History writes(ControlPointRequest request) {
        last = request;
        return saw(new Fact.Wrote(request));
    }

    History speed(double target) {
        return writes(new ControlPointRequest.SetTargetSpeed(Speed.kmh(target)));
    }

    History incline(double target) {
        return writes(new ControlPointRequest.SetTargetInclination(Incline.percent(target)));
    }

    History stops() {
        return writes(new ControlPointRequest.Stop());
    }

    History starts() {
        return writes(new ControlPointRequest.StartOrResume());
    }

    History wants(double speed, double incline) {
        return saw(new Fact.Wants(Speed.kmh(speed), Incline.percent(incline)));
    }

    History asks(Input act) {
        return saw(new Fact.Asked(act));
    }

    History tells(EngineEvent event) {
        return saw(new Fact.Told(event));
    }

    History clock(double seconds) {
        return saw(new Fact.Clock(Duration.ofNanos(Math.round(seconds * 1e9))));
    }

    // --- how it should be

    /**
     * Linked, control granted, the belt at rest, the runner's Start and its count-down: 3 s after the
     * Start.
     */
    History countedDown() {
        linked().reports(0, 0).runs(1).asks(new Input.Start()).tells(new EngineEvent.CountDown(3));
        writes(new ControlPointRequest.RequestControl()).silent(0.1).grants().silent(-0.1 + 0.5).reports(0);
        return runs(2.5);
    }

    /** Counted down, started, and seen to move for the first time, at 0.8 km/h. */
    History setsOff() {
        return countedDown().starts().silent(0.1).grants().silent(0.4).reports(0.8);
    }

    /** Counted down, started, and seen to move three times: the first step has begun, at 0.8 km/h. */
    History started() {
        return setsOff()
                .runs(1)
                .tells(new EngineEvent.StepBegan(0));
    }

    /** Started, and run at this speed for some seconds without incline. */
    History running(double speed) {
        started().wants(3, 0).speed(3).silent(0.1).grants().silent(0.4).reports(3).runs(1);
        return wants(speed, 0).goesTo(speed).runs(2);
    }

    /** Tells a speed that is granted and reported half a second later. */
    History goesTo(double speed) {
        return speed(speed).silent(0.1).grants().silent(0.4).reports(speed);
    }
}
