package kick.controller.guardian;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes a noise by whatever there is: the terminal's bell, and the first player of sounds that can be started. */
final class Siren {
    private static final List<List<String>> PLAYERS = List.of(List.of("pw-play"), List.of("paplay"),
            List.of("aplay", "-q"));
    private static final int RATE = 8000;

    private final PrintStream terminal;
    private final Path sound;

    /** @param folder where the sound is kept for players */
    Siren(PrintStream terminal, Path folder) {
        this.terminal = terminal;
        this.sound = folder.resolve("alarm.wav");
    }

    /** Returns at once. */
    void sound() {
        if (isTerminal()) {
            terminal.print('\007');
            terminal.flush();
        }
        try {
            if (!Files.exists(sound)) Files.write(sound, wave());
        } catch (IOException | UncheckedIOException _) {
            return; // the bell has to do
        }
        for (var player : PLAYERS) if (plays(player)) return;
    }

    private boolean plays(List<String> player) {
        var command = new ArrayList<>(player);
        command.add(sound.toString());
        try {
            new ProcessBuilder(command)
                    .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return true;
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean isTerminal() {
        try {
            var target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException _) {
            return false;
        }
    }

    /** A WAV file, 8 bit, mono: three high and three low tones, a second and a half in all. */
    static byte[] wave() {
        int samples = RATE * 3 / 2;
        var file = ByteBuffer.allocate(44 + samples).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(36 + samples);
        file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII))
                .putInt(16)
                .putShort((short) 1)
                .putShort((short) 1);
        file.putInt(RATE).putInt(RATE).putShort((short) 1).putShort((short) 8);
        file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(samples);
        for (int i = 0; i < samples; i++) {
            int hertz = i / (RATE / 4) % 2 == 0 ? 1000 : 750;
            file.put((byte) (128 + 100 * Math.sin(2 * Math.PI * hertz * i / RATE)));
        }
        return file.array();
    }
}
