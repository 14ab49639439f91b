package kick.controller.history;

import java.sql.SQLException;
import java.util.List;

import kick.controller.engine.PauseReason;
import kick.controller.recording.Best;
import kick.controller.recording.Lap;
import kick.controller.recording.Pause;
import kick.controller.recording.Place;
import kick.controller.recording.Sample;
import kick.controller.recording.SessionEvent;
import kick.controller.recording.Setting;
import kick.controller.recording.Stage;
import kick.controller.workout.Plan;

/** What a session consists of. */
final class Tables {
    static final Table<Sample> SAMPLES = new Table<>("sample", List.of("at_ms", "stage", "wanted_speed",
            "wanted_incline", "granted_speed", "granted_incline", "reported_speed", "reported_incline",
            "step",
            "waiting", "step_ms", "step_mm", "moving_ms", "distance_mm", "climb_mm", "heart_rate", "cadence"),
            Tables::write, Tables::sample);

    static final Table<Pause> PAUSES = new Table<>("pause", List.of("pause", "from_ms", "to_ms", "why"),
            (n, pause, to) -> to.value(n).millis(pause.from()).millis(pause.to()).word(pause.why()),
            from -> {
                from.count();
                return new Pause(from.millis(), from.millis(), from.word(PauseReason.values()));
            });

    static final Table<SessionEvent> EVENTS = new Table<>("event",
            List.of("event", "at_ms", "kind", "detail"),
            (n, event, to) -> to.value(n).millis(event.at()).word(event.kind()).value(event.detail()),
            from -> {
                from.count();
                return new SessionEvent(from.millis(), from.word(SessionEvent.Kind.values()), from.text());
            });

    static final Table<Best> BESTS = new Table<>("best", List.of("over_mm", "from_ms", "time_ms"),
            (_, best, to) -> to.millimetres(best.distance()).millis(best.from()).millis(best.time()),
            from -> new Best(from.millimetres(), from.millis(), from.millis()));

    private Tables() {}

    /** Of a session with this plan. */
    static Table<Lap> laps(Plan plan) {
        return new Table<>("lap",
                List.of("lap", "step", "from_ms", "to_ms", "run_ms", "run_mm", "transition_ms",
                        "transition_mm", "at_target_ms", "at_target_mm", "overshoot", "climb_mm",
                        "heart_rate",
                        "completed", "ended_by"),
                Tables::write, from -> lap(plan, from));
    }

    private static void write(int n, Lap lap, Binder to) throws SQLException {
        to.value(n)
                .value(lap.index())
                .millis(lap.from())
                .millis(lap.to())
                .odometer(lap.run())
                .odometer(lap.transition())
                .odometer(lap.atTarget())
                .speed(lap.overshoot())
                .millimetres(lap.climb())
                .value(lap.heartRate())
                .value(lap.completed())
                .word(lap.trigger());
    }

    private static Lap lap(Plan plan, Columns from) throws SQLException {
        from.count();
        int step = from.count();
        if (step < 0 || step >= plan.steps().size()) throw new SQLException("the plan has no step " + step);
        return new Lap(step, plan.steps().get(step), from.millis(), from.millis(), from.odometer(),
                from.odometer(), from.odometer(), from.speed(), from.millimetres(), from.countOrNull(),
                from.flag(), from.word(Lap.Trigger.values()));
    }

    private static void write(int n, Sample sample, Binder to) throws SQLException {
        to.millis(sample.at()).word(sample.stage());
        for (var setting : List.of(sample.wanted(), sample.granted(), sample.reported()))
            to.speed(setting.speed()).incline(setting.incline());
        var place = sample.place();
        to.value(place.step())
                .value(place.waiting())
                .millis(place.time())
                .millimetres(place.distance())
                .millis(sample.moving())
                .millimetres(sample.distance())
                .millimetres(sample.climb())
                .value(sample.heartRate())
                .value(sample.cadence());
    }

    private static Sample sample(Columns from) throws SQLException {
        return new Sample(from.millis(), from.word(Stage.values()), setting(from), setting(from),
                setting(from), new Place(from.count(), from.flag(), from.millis(), from.millimetres()),
                from.millis(), from.millimetres(), from.millimetres(), from.countOrNull(),
                from.countOrNull());
    }

    private static Setting setting(Columns from) throws SQLException {
        return new Setting(from.speedOrNull(), from.inclineOrNull());
    }
}
