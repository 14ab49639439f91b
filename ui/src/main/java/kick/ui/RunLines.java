package kick.ui;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Input;

/** What a program, or a person without a whole terminal, asks of a run: one word a line. */
final class RunLines {
    private static final Pattern NUDGE = Pattern.compile("(speed|incline) ([+-]\\d{1,2}(?:\\.\\d)?)");

    private final Queue<Input> inputs = new ConcurrentLinkedQueue<>();
    private final InputStream in;
    private final PrintWriter err;

    RunLines(InputStream in, PrintWriter err) {
        this.in = in;
        this.err = err;
    }

    /** Begins to listen. The end of the lines is not the end of the run. */
    void listen() {
        Thread.ofPlatform().daemon().name("lines").start(() -> {
            try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) typed(line);
            } catch (IOException _) {
                // no more lines
            }
        });
    }

    void typed(String line) {
        var text = line.strip();
        var input = input(text);
        if (input != null) inputs.add(input);
        else
            if (!text.isEmpty())
                err.println("kick: \"" + text
                        + "\" is not understood; there are start, pause, stop, go-on, next, back,"
                        + " speed +0.5, incline -1");
    }

    /** What was asked for next; null if nothing. */
    @Nullable Input next() {
        return inputs.poll();
    }

    private static @Nullable Input input(String text) {
        var nudge = NUDGE.matcher(text);
        if (nudge.matches()) {
            double by = Double.parseDouble(nudge.group(2));
            return nudge.group(1).equals("speed")
                    ? new Input.NudgeSpeed((int) Math.round(by * 100))
                    : new Input.NudgeIncline((int) Math.round(by * 10));
        }
        return switch (text) {
            case "start" -> new Input.Start();
            case "pause" -> new Input.Pause();
            case "stop" -> new Input.Stop();
            case "go-on" -> new Input.GoOn();
            case "next" -> new Input.Skip();
            case "back" -> new Input.Back();
            default -> null;
        };
    }
}
