package kick.ui.dashboard.summary;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import kick.controller.fit.FitActivity;
import kick.controller.recording.Session;
import kick.controller.recording.SessionExport;
import kick.controller.tcx.TcxActivity;
import kick.ui.dashboard.Archive;
import kick.ui.dashboard.Errands;
import kick.ui.dashboard.Texts;
import kick.ui.text.Words;

/** A run that is over: what is shown of it, and what can be done with it. */
public final class SummaryModel {
    private final Session run;
    private final Page page;
    private final Archive archive;
    private final Errands errands;
    private final Texts texts;
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");

    /** @param notes what there was to say when it was kept, a sentence each */
    public SummaryModel(Session run, List<String> notes, Archive archive, Errands errands, Texts texts,
            Words words) {
        this.run = run;
        this.page = new Pages(texts, words).of(run, notes);
        this.archive = archive;
        this.errands = errands;
        this.texts = texts;
    }

    public Page page() {
        return page;
    }

    /** What came of the last thing that was asked for; empty before. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    public void exportFit() {
        export(new FitActivity());
    }

    public void exportTcx() {
        export(new TcxActivity());
    }

    private void export(SessionExport format) {
        errands.send(() -> archive.export(run, format), file -> said.set(texts.of("summary.written", file)),
                e -> said.set(
                        texts.of("summary.not-written", archive.exports(), String.valueOf(e.getMessage()))));
    }

    /** @param opener shows a folder to the runner; waits for nobody */
    public void openFolder(Consumer<Path> opener) {
        errands.send(() -> java.nio.file.Files.createDirectories(archive.exports()), folder -> {
            said.set(folder.toString());
            opener.accept(folder);
        }, e -> said.set(texts.of("summary.not-written", archive.exports(), String.valueOf(e.getMessage()))));
    }
}
