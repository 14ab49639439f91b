package kick.controller.engine;

import java.util.List;

/** What a step of the engine came to: the next phase, and what there is to say, in order. */
public record Next(Phase phase, List<EngineEvent> events) {

    static Next to(Phase phase) {
        return new Next(phase, List.of());
    }

    static Next to(Phase phase, EngineEvent... events) {
        return new Next(phase, List.of(events));
    }
}
