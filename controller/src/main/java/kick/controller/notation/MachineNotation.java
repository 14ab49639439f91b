package kick.controller.notation;

import kick.controller.actuation.Ramp;
import kick.controller.actuation.Response;
import kick.controller.recording.MachineRecord;

/** A treadmill and how it answers, as JSON. */
public final class MachineNotation {
    private MachineNotation() {}

    static Tree tree(MachineRecord machine) {
        return new Tree().put("name", machine.name())
                .put("manufacturer", machine.manufacturer())
                .put("model", machine.model())
                .put("firmware", machine.firmware())
                .put("simulated", machine.simulated())
                .tree("learned", tree(machine.learned()));
    }

    static MachineRecord read(Fields in) throws NotationException {
        return new MachineRecord(in.text("name"), in.text("manufacturer"), in.text("model"),
                in.text("firmware"), in.flag("simulated"), response(in.object("learned")));
    }

    /** One line: what was learned of a machine. */
    public static String text(Response learned) {
        return tree(learned).text();
    }

    public static Response response(String text) throws NotationException {
        return response(Fields.of(text));
    }

    static Tree tree(Response learned) {
        return new Tree().tree("beltUp", tree(learned.up()))
                .tree("beltDown", tree(learned.down()))
                .tree("liftUp", tree(learned.rise()))
                .tree("liftDown", tree(learned.fall()))
                .put("showsSetpoint", learned.showsSetpoint());
    }

    static Response response(Fields in) throws NotationException {
        return new Response(ramp(in.object("beltUp")), ramp(in.object("beltDown")),
                ramp(in.object("liftUp")), ramp(in.object("liftDown")), in.flag("showsSetpoint"));
    }

    private static Tree tree(Ramp ramp) {
        return new Tree().put("deadSeconds", ramp.deadSeconds())
                .put("perSecond", ramp.rate())
                .put("episodes", ramp.episodes());
    }

    private static Ramp ramp(Fields in) throws NotationException {
        try {
            return new Ramp(in.number("deadSeconds"), in.number("perSecond"), in.count("episodes"));
        } catch (IllegalArgumentException e) {
            throw new NotationException("no ramp: " + e.getMessage());
        }
    }
}
