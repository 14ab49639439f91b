package kick.controller.recording;

import kick.controller.actuation.Response;

/**
 * The treadmill of a session.
 *
 * @param name what the runner knows it by
 * @param manufacturer as it says itself; like model and firmware empty where it does not
 * @param simulated whether there was no treadmill at all
 * @param learned how it answers to targets, as far as that was known at the end
 */
public record MachineRecord(String name, String manufacturer, String model, String firmware,
        boolean simulated, Response learned) {

    public MachineRecord with(Response response) {
        return new MachineRecord(name, manufacturer, model, firmware, simulated, response);
    }
}
