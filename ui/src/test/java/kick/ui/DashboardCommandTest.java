package kick.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

import kick.ui.dashboard.NoDisplayException;

/** What is said where no window can be opened. */
class DashboardCommandTest {

    @Test void whereThereIsADisplayTheCauseIsNamedAndWhatToInstall() {
        var cause = new UnsupportedOperationException("Unable to load glass GTK library.");
        assertThat(DashboardCommand.noWindow(new NoDisplayException(cause)))
                .startsWith(
                        "Kick's window cannot be opened on this display: Unable to load glass GTK library."
                                + " It needs GTK 3")
                .contains("sudo apt-get install libgtk-3-0")
                .doesNotContain("there is none");
    }

    @Test void kickAloneWithoutADisplaySaysSoBeforeItsUsage() {
        assumeThat(DashboardCommand.hasDisplay()).as("a display").isFalse();
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Kick.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)).execute();
        assertThat(code).isZero();
        assertThat(err.toString()).startsWith("Kick's window needs a display, and there is none here.");
        assertThat(out.toString()).startsWith("Usage: kick");
    }
}
