package kick.controller.notation;

import kick.controller.recording.Place;
import kick.controller.recording.Sample;
import kick.controller.recording.Setting;
import kick.controller.recording.Stage;
import kick.controller.workout.Plan;

/** One second of a session. */
final class SampleNotation {
    private SampleNotation() {}

    static Tree tree(Sample sample) {
        return new Tree().seconds("at", sample.at())
                .word("stage", sample.stage())
                .tree("wanted", tree(sample.wanted()))
                .tree("granted", tree(sample.granted()))
                .tree("reported", tree(sample.reported()))
                .tree("place", tree(sample.place()))
                .seconds("moving", sample.moving())
                .metres("distance", sample.distance())
                .metres("climb", sample.climb())
                .put("heartRate", sample.heartRate())
                .put("cadence", sample.cadence());
    }

    static Sample read(Fields in, Plan plan) throws NotationException {
        return new Sample(in.seconds("at"), in.word("stage", Stage.values()), setting(in.object("wanted")),
                setting(in.object("granted")), setting(in.object("reported")),
                place(in.object("place"), plan),
                in.seconds("moving"), in.metres("distance"), in.metres("climb"),
                in.countOrNull("heartRate"), in.countOrNull("cadence"));
    }

    private static Tree tree(Setting setting) {
        return new Tree().kmh("kmh", setting.speed()).percent("percent", setting.incline());
    }

    private static Setting setting(Fields in) throws NotationException {
        return new Setting(in.kmhOrNull("kmh"), in.percentOrNull("percent"));
    }

    private static Tree tree(Place place) {
        return new Tree().put("step", place.step())
                .put("waiting", place.waiting())
                .seconds("seconds", place.time())
                .metres("metres", place.distance());
    }

    private static Place place(Fields in, Plan plan) throws NotationException {
        return new Place(in.step("step", plan), in.flag("waiting"), in.seconds("seconds"),
                in.metres("metres"));
    }
}
