package kick.ui.terminal;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;
import org.jspecify.annotations.Nullable;

import kick.controller.workout.Plan;
import kick.ui.text.RunWords;
import kick.ui.text.TextProfile;
import kick.ui.text.Words;

/** A terminal with a person at it: keys one by one, and a whole screen to draw on. */
public final class Console implements AutoCloseable {
    /** How long the rest of an arrow key's sequence may take before Escape was meant. */
    private static final long SEQUENCE_MILLIS = 50;
    /** Reads end now and then: one that waited for a key would keep the terminal from being closed. */
    private static final long READ_MILLIS = 200;
    private static final int ESCAPE = 27;
    /** No key has this meaning (POSIX: _POSIX_VDISABLE). */
    private static final int NONE = 0;

    private final Terminal terminal;
    private final Attributes before;
    private final ConcurrentLinkedQueue<Integer> keys = new ConcurrentLinkedQueue<>();
    private final Thread listener;
    private volatile boolean closed;

    private Console(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
        // Ctrl-C stays a signal: it has to work however busy this program is. Ctrl-Z would leave a belt running
        // with nobody in charge of it, and Ctrl-\ print a page of threads: they do nothing.
        var raw = terminal.getAttributes();
        raw.setLocalFlag(Attributes.LocalFlag.ISIG, true);
        raw.setControlChar(Attributes.ControlChar.VSUSP, NONE);
        raw.setControlChar(Attributes.ControlChar.VQUIT, NONE);
        terminal.setAttributes(raw);
        listener = Thread.ofPlatform().daemon().name("keys").unstarted(this::listen);
        listener.start();
    }

    /** Null where there is no terminal to speak of. */
    public static @Nullable Console open() {
        try {
            var terminal = TerminalBuilder.builder().system(true).dumb(false).nativeSignals(false).build();
            if (!Terminal.TYPE_DUMB.equals(terminal.getType())) return new Console(terminal);
            terminal.close();
            return null;
        } catch (IOException | IllegalStateException _) {
            return null;
        }
    }

    public RunView view(Plan plan, TextProfile profile, Words words, String treadmill) {
        return new LiveView(page(), new Screen(plan, profile, words, treadmill), new RunWords(plan, words));
    }

    /** The whole screen, until the page is closed. */
    public Page page() {
        return new Page(terminal);
    }

    /** The next key that was pressed; null if there is none. Arrow keys come as the keys they stand for. */
    public @Nullable Integer key() {
        return keys.poll();
    }

    private void listen() {
        try {
            while (!closed) {
                int c = terminal.reader().read(READ_MILLIS);
                if (c == NonBlockingReader.EOF) return;
                if (c >= 0) keys.add(c == ESCAPE ? afterEscape() : c);
            }
        } catch (IOException _) {
            // the terminal is gone, and the hang-up signal stops the belt
        }
    }

    /** Up and down change the speed, right and left the incline; Escape alone stays Escape. */
    private int afterEscape() throws IOException {
        if (terminal.reader().peek(SEQUENCE_MILLIS) != '[') return ESCAPE;
        terminal.reader().read();
        return switch (terminal.reader().read(SEQUENCE_MILLIS)) {
            case 'A' -> '+';
            case 'B' -> '-';
            case 'C' -> 'i';
            case 'D' -> 'k';
            default -> 0;
        };
    }

    @Override public void close() {
        closed = true;
        try {
            listener.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        terminal.setAttributes(before);
        try {
            terminal.close();
        } catch (IOException _) {
            // nothing is lost by a terminal that does not close
        }
    }
}
