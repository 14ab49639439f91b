package kick.simulator;

import java.util.Arrays;
import java.util.List;

import kick.controller.ftms.Characteristic;
import kick.controller.ftms.FitnessMachineFeature.Feature;
import kick.controller.ftms.RscMeasurement;
import kick.controller.ftms.TreadmillData;
import kick.controller.ftms.TreadmillDataBuilder;
import kick.controller.ftms.TreadmillRecord;
import kick.controller.units.Distance;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.simulator.belt.Counters;
import kick.simulator.belt.Surface;

/** Reports about the run, at the machine's own rate, to everybody who wants to hear them (FTMS 4.4). */
final class Reports {
    private static final int TRUNCATED = 20;
    /** Bit 2 of the flags of an RSC Measurement. */
    private static final int RUNNING = 4;
    private static final Speed WALK = Speed.kmh(7);

    private final Profile profile;
    private final Drive drive;
    private final Console console;
    private final Procedures procedures;
    private final Readings readings;
    private final Characteristic kind;
    private final Feature[] measures;
    private Moment next = Moment.ORIGIN;
    private int heartRate;

    Reports(Profile profile, Drive drive, Console console, Procedures procedures, Readings readings) {
        this.profile = profile;
        this.drive = drive;
        this.console = console;
        this.procedures = procedures;
        this.readings = readings;
        this.kind = profile.has(Quirk.RSC_INSTEAD)
                ? Characteristic.RSC_MEASUREMENT
                : Characteristic.TREADMILL_DATA;
        this.measures = profile.radio().measures().toArray(Feature[]::new);
    }

    void heartRate(int beatsPerMinute) {
        heartRate = beatsPerMinute;
    }

    /** The next report; never while nobody wants to hear it. */
    Moment deadline(List<Connection> clients) {
        for (var client : clients)
            if (client.configuration(kind) == Connection.NOTIFY) return next;
        return Moment.NEVER;
    }

    /** Reports are made at whole multiples of the interval, whoever listens since when. */
    void aligned(Moment now) {
        long interval = profile.radio().frameInterval().toNanos();
        if (!next.isAfter(now)) next = new Moment((now.nanos() / interval + 1) * interval);
    }

    void tick(List<Connection> clients, Moment now) {
        if (now.isBefore(next)) return;
        aligned(now);
        var surface = drive.surface(now);
        if (profile.has(Quirk.SILENT_AT_REST) && surface.belt().stands()) return;
        if (kind == Characteristic.RSC_MEASUREMENT) {
            var speed = readings.running(surface);
            for (var client : clients) client.notify(kind, running(surface, speed), now);
            return;
        }
        var data = record(surface, now);
        for (var client : clients)
            if (client.configuration(kind) == Connection.NOTIFY) send(client, data, surface, now);
    }

    private void send(Connection client, TreadmillData data, Surface surface, Moment now) {
        byte[] whole = data.encode();
        int room = client.mtu() - 3;
        if (profile.has(Quirk.TRUNCATED_AT_20))
            whole = Arrays.copyOf(whole, Math.min(whole.length, TRUNCATED));
        if (whole.length <= room) client.notify(kind, whole, now);
        else for (byte[] part : TreadmillRecord.split(data, room)) client.notify(kind, part, now);
        if (profile.has(Quirk.STEPS_AFTERWARDS))
            client.notify(kind, TreadmillData.builder().steps(readings.steps(surface)).build().encode(), now);
    }

    private static byte[] running(Surface surface, Speed speed) {
        boolean runs = speed.isAbove(WALK);
        int cadence = speed.isZero() ? 0 : (int) (surface.belt().kmh() / 0.06 / Readings.METRES_PER_STEP);
        int sent = (int) Math.round(speed.metresPerSecond() * 256);
        return new RscMeasurement(runs ? RUNNING : 0, sent, Math.min(cadence, 0xFF), null, null).encode();
    }

    private TreadmillData record(Surface surface, Moment now) {
        var speed = readings.speed(surface);
        var data = TreadmillData.builder().speed(speed);
        for (var measure : measures) put(measure, data, speed, surface, now);
        if (profile.has(Quirk.STEP_COUNTER)) data.steps(readings.steps(surface));
        return data.build();
    }

    private void put(Feature measure, TreadmillDataBuilder data, Speed speed, Surface surface, Moment now) {
        var counters = console.counters();
        switch (measure) {
            case AVERAGE_SPEED -> data.averageSpeed(readings.averageSpeed(surface, now));
            case TOTAL_DISTANCE -> data.totalDistance(readings.distance(surface, now));
            case INCLINATION -> data.inclination(readings.incline(surface), Readings.rampAngle(surface));
            case ELEVATION_GAIN -> data.elevationGain(Distance.metres(counters.climbed(surface)),
                    Distance.metres(counters.descended(surface)));
            case PACE -> data.paces(speed, readings.averageSpeed(surface, now));
            case EXPENDED_ENERGY -> {
                double perMinute = surface.belt().stands() ? 0 : Counters.energyPerMinute(surface);
                data.energy(readings.energy(surface, now), (int) (perMinute * 60), (int) perMinute);
            }
            case HEART_RATE_MEASUREMENT -> data.heartRate(heartRate);
            case METABOLIC_EQUIVALENT ->
                data.metabolicEquivalent((int) Math.min(0xFF, Counters.oxygen(surface) / 3.5 * 10));
            case ELAPSED_TIME -> data.elapsed(readings.elapsed(now));
            case REMAINING_TIME -> data.remaining(procedures.remaining(counters.elapsed(now)));
            case FORCE_ON_BELT_AND_POWER_OUTPUT -> data.force(null, (int) Counters.watts(surface));
            default -> throw new IllegalArgumentException("not in Treadmill Data: " + measure);
        }
    }
}
