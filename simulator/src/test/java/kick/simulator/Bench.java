package kick.simulator;

import java.time.Duration;

import kick.controller.units.Moment;
import kick.simulator.belt.Surface;

/** A treadmill on a test bench, with time that moves when told to. */
final class Bench {
    private static final String STRICT = """
            title: Conformance
            advertises: STRICT
            device: {manufacturer: Kick, model: Strict, firmware: "1.0"}
            belt: {lowest: 0.8 km/h, highest: 20 km/h, increment: 0.1 km/h, dead-time: 0.5 s,
                   up: 1 km/h/s, down: 2 km/h/s, run-down: 5 km/h/s}
            deck: {lowest: -3 %, highest: 15 %, increment: 0.5 %, rate: 1 %/s}
            console: {countdown: 1 s}
            radio:
              links: 3
              frame-interval: 1 s
              measures: [average-speed, total-distance, inclination, elevation-gain,
                expended-energy, heart-rate-measurement, metabolic-equivalent, elapsed-time,
                remaining-time, force-on-belt-and-power-output]
              targets: [heart-rate-target, targeted-expended-energy, targeted-step-number,
                targeted-stride-number, targeted-distance, targeted-training-time,
                targeted-time-in-two-hr-zones, targeted-time-in-three-hr-zones,
                targeted-time-in-five-hr-zones]
            """;

    final Treadmill treadmill;
    private Moment now = Moment.ORIGIN;

    Bench(Profile profile) {
        treadmill = new Treadmill(profile, now);
    }

    /** A machine that measures and takes everything a treadmill can, and counts down for a second. */
    static Bench strict() {
        return new Bench(strictProfile());
    }

    /** The same, and it sends paces, which a good machine leaves out. */
    static Bench withPaces() {
        return new Bench(
                ProfileReader.read(STRICT.replace("measures: [", "measures: [pace, "), "strict.yaml",
                        "strict"));
    }

    /** The same with quirks. */
    static Bench with(Quirk... quirks) {
        return new Bench(strictProfile().with(quirks));
    }

    static Profile strictProfile() {
        return profile("");
    }

    /** @param more lines of the profile */
    static Profile profile(String more) {
        return ProfileReader.read(STRICT + more, "strict.yaml", "strict");
    }

    Moment now() {
        return now;
    }

    Client connect() {
        return connect(23);
    }

    Client connect(int mtu) {
        return new Client(this, mtu);
    }

    /** A client that hears everything the service can tell, and has control. */
    Client controller() {
        var client = connect().subscribeToAll();
        client.request("00");
        client.clear();
        return client;
    }

    /** A client in control of a belt that has run at its start speed for a while. */
    Client running() {
        var client = controller();
        client.request("07");
        run(10);
        client.clear();
        return client;
    }

    void run(double seconds) {
        now = now.plus(Duration.ofNanos(Math.round(seconds * 1e9)));
        treadmill.tick(now);
    }

    /** To the moment of the next report. */
    void runToReport() {
        run(1 - now.nanos() % 1_000_000_000 / 1e9);
    }

    void press(ConsoleKey... keys) {
        for (var key : keys) treadmill.press(key, now);
    }

    void suffer(MachineFault fault) {
        treadmill.suffer(fault, now);
    }

    Surface truth() {
        return treadmill.surface(now);
    }

    double kmh() {
        return truth().belt().kmh();
    }
}
