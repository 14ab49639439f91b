package kick.ui.terminal;

import java.io.PrintWriter;

import org.jspecify.annotations.Nullable;

import kick.controller.ControllerEvent;
import kick.controller.Snapshot;
import kick.controller.units.Moment;
import kick.ui.json.Json;
import kick.ui.json.RunJson;
import kick.ui.json.RunJson.Truth;

/** A run as JSON lines for another program. */
public final class JsonView implements RunView {
    private final PrintWriter out;
    private final RunJson json;

    public JsonView(PrintWriter out, RunJson json, String treadmill) {
        this.out = out;
        this.json = json;
        print(Json.line(json.session(treadmill)));
    }

    @Override public void happened(ControllerEvent event, Moment at) {
        var line = json.event(event, at);
        if (line != null) print(Json.line(line));
    }

    @Override public boolean isUnread() {
        return out.checkError();
    }

    @Override public void second(Snapshot now, @Nullable Truth truth) {
        print(Json.line(json.sample(now, truth)));
    }

    private void print(String line) {
        out.println(line);
        out.flush();
    }
}
