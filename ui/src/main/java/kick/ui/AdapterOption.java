package kick.ui;

import picocli.CommandLine.Option;

/** Which Bluetooth adapter: what everything that goes over the air has in common. */
final class AdapterOption {
    @Option(names = "--adapter", paramLabel = "hciN", defaultValue = "", description = "With this Bluetooth adapter. Usual: the first one that is switched on.")
    private String adapter = "";

    Bluetooth bluetooth() {
        return new Bluetooth(adapter);
    }

    String adapter() {
        return adapter;
    }
}
