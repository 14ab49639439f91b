package kick.ui;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.LineUnavailableException;

import org.jspecify.annotations.Nullable;

import kick.ui.dashboard.Voice;

/**
 * This computer's loudspeaker, and its speech program where it has one. A thread of its own does what may wait; what it is
 * not quick enough for is left out. A computer that cannot sound is silent.
 */
final class SystemVoice implements Voice {
    private static final float RATE = 22_050;
    private static final double LOUD = 0.5;
    private static final int FADE = 100;
    private static final int MOST_WAITING = 4;
    private static final List<String> PROGRAMS = List.of("spd-say", "espeak-ng", "espeak");

    private final Locale language;
    private final ThreadPoolExecutor aside;
    private final Optional<Path> program;
    private @Nullable Process speaking;

    SystemVoice(Locale language) {
        this(language, System.getenv().getOrDefault("PATH", ""));
    }

    /** @param path the folders in which programs are sought, as in the environment */
    SystemVoice(Locale language, String path) {
        this.language = language;
        this.program = program(path);
        this.aside = new ThreadPoolExecutor(1, 1, 10, TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(MOST_WAITING),
                Thread.ofPlatform().daemon().name("voice").factory(), new ThreadPoolExecutor.DiscardPolicy());
        aside.allowCoreThreadTimeOut(true);
    }

    private static Optional<Path> program(String path) {
        return PROGRAMS.stream()
                .flatMap(name -> List.of(path.split(File.pathSeparator))
                        .stream()
                        .map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The command that says something; empty where no program can. */
    List<String> command(String text) {
        if (program.isEmpty()) return List.of();
        boolean dispatcher = program.get().endsWith("spd-say");
        return List.of(program.get().toString(), dispatcher ? "-l" : "-v", language.getLanguage(), "--",
                text);
    }

    @Override public void say(String text) {
        if (program.isPresent()) aside.execute(() -> speak(text));
    }

    private void speak(String text) {
        if (speaking != null) speaking.destroy();
        try {
            speaking = new ProcessBuilder(command(text)).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException _) {
            speaking = null;
        }
    }

    @Override public void sound(Signal what) {
        aside.execute(() -> play(switch (what) {
            case ATTENTION -> tones(660, 120, 880, 160);
            case TICK -> tones(880, 90);
            case GO -> tones(1320, 350);
            case WARNING -> tones(660, 180, 495, 260);
            case ALARM -> tones(990, 160, 660, 160, 990, 160, 660, 160, 990, 320);
        }));
    }

    private static void play(byte[] samples) {
        try (var line = AudioSystem.getSourceDataLine(format())) {
            line.open(format());
            line.start();
            line.write(samples, 0, samples.length);
            line.drain();
        } catch (LineUnavailableException | IllegalArgumentException _) {
            // there is nothing to sound with
        }
    }

    private static AudioFormat format() {
        return new AudioFormat(RATE, 16, 1, true, false);
    }

    /** @param tones hertz and milliseconds by turns */
    static byte[] tones(int... tones) {
        int length = 0;
        for (int i = 1; i < tones.length; i += 2) length += samples(tones[i]);
        var octets = new byte[2 * length];
        int at = 0;
        for (int i = 0; i < tones.length; i += 2) {
            int count = samples(tones[i + 1]);
            for (int s = 0; s < count; s++, at++) {
                double swell = Math.min(1, Math.min(s, count - 1 - s) / (double) FADE);
                int value = (int) (Short.MAX_VALUE * LOUD * swell
                        * Math.sin(2 * Math.PI * tones[i] * s / RATE));
                octets[2 * at] = (byte) value;
                octets[2 * at + 1] = (byte) (value >> 8);
            }
        }
        return octets;
    }

    private static int samples(int millis) {
        return (int) (RATE * millis / 1000);
    }
}
