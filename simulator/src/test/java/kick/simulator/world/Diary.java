package kick.simulator.world;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import kick.controller.ControllerEvent;
import kick.controller.engine.EngineEvent;
import kick.controller.units.Moment;

/** Everything that a controller told in a run, to be asked afterwards. */
final class Diary {
    private final List<ControllerEvent> events = new ArrayList<>();

    void hear(ControllerEvent event, Moment now) {
        events.add(event);
    }

    <E extends ControllerEvent> List<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** What the engine said, of one kind. */
    <E extends EngineEvent> List<E> said(Class<E> kind) {
        return run().filter(kind::isInstance).map(kind::cast).toList();
    }

    private Stream<EngineEvent> run() {
        return events.stream().mapMulti((event, into) -> {
            if (event instanceof ControllerEvent.Run(var said)) into.accept(said);
        });
    }
}
