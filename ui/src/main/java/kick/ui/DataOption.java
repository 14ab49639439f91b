package kick.ui;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** Where Kick remembers: what everything that keeps something has in common. */
final class DataOption {
    @Option(names = "--data", paramLabel = "FOLDER", description = "Another folder for what Kick remembers. Usual: the data folder of your desktop.")
    private @Nullable Path folder;

    DataFolder folder() {
        return DataFolder.of(folder);
    }
}
