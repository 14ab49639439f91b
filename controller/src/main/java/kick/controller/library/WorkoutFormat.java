package kick.controller.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Place;
import kick.controller.fit.FitWorkoutReader;
import kick.controller.garmin.GarminReader;
import kick.controller.gpx.GpxReader;
import kick.controller.icu.IcuReader;
import kick.controller.qz.QzReader;
import kick.controller.sheet.SheetReader;
import kick.controller.tcx.TcxReader;
import kick.controller.zwo.ZwoReader;

/** The kinds of workout files that can be read. */
@SuppressWarnings("ImmutableEnumChecker") // List.of makes immutable ones
public enum WorkoutFormat {
    KICK("a workout of Kick's own", "yaml", "yml") {
        @Override boolean recognises(String head) {
            return false;
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return new Imported(SheetReader.read(octets, name), List.of());
        }
    },
    ZWO("a workout for Zwift", "zwo") {
        @Override boolean recognises(String head) {
            return ZwoReader.recognises(head);
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return ZwoReader.read(octets, answers);
        }
    },
    FIT("a workout for a watch", "fit") {
        @Override boolean recognises(String head) {
            return FitWorkoutReader.recognises(head);
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return FitWorkoutReader.read(octets, answers);
        }
    },
    TCX("a workout of Training Center", "tcx") {
        @Override boolean recognises(String head) {
            return TcxReader.recognises(head);
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return TcxReader.read(octets, answers);
        }
    },
    GARMIN("a workout of Garmin Connect", "json", "gcn") {
        @Override boolean recognises(String head) {
            return GarminReader.recognises(head);
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return GarminReader.read(octets, answers);
        }
    },
    QZ("a programme of QZ", "xml") {
        @Override boolean recognises(String head) {
            return QzReader.recognises(head);
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return QzReader.read(octets, name, answers);
        }
    },
    GPX("a course", "gpx") {
        @Override boolean recognises(String head) {
            return GpxReader.recognises(head);
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return GpxReader.read(octets, name);
        }
    },
    ICU("a workout as text for intervals.icu", "txt", "icu") {
        @Override boolean recognises(String head) {
            return IcuReader.recognises(head);
        }

        @Override Imported read(byte[] octets, String name, Answers answers) {
            return IcuReader.read(octets, name, answers);
        }
    };

    private static final int HEAD = 2000;

    private final String title;
    private final List<String> extensions;

    WorkoutFormat(String title, String... extensions) {
        this.title = title;
        this.extensions = List.of(extensions);
    }

    /** What such a file is, e.g. {@code a workout for Zwift}. */
    public String title() {
        return title;
    }

    /** How names of such files end, the usual one first. */
    public List<String> extensions() {
        return extensions;
    }

    /** @param head the first characters, in whatever encoding as far as they are Latin */
    abstract boolean recognises(String head);

    abstract Imported read(byte[] octets, String name, Answers answers);

    /**
     * The format of a file by its content, or where that does not tell, by its name.
     *
     * @throws ImportException if it is none that is known
     */
    static WorkoutFormat of(byte[] octets, String fileName) {
        var head = new String(octets, 0, Math.min(octets.length, HEAD), StandardCharsets.ISO_8859_1);
        var lower = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.recognises(head))
                .findFirst()
                .or(() -> Arrays.stream(values())
                        .filter(format -> format.extensions.stream()
                                .anyMatch(end -> lower.endsWith("." + end)))
                        .findFirst())
                .orElseThrow(() -> new ImportException(Place.whole(),
                        "this is no kind of workout file that Kick reads",
                        "it can be " + String.join(", ", Arrays.stream(values())
                                .map(format -> format.title + " (." + format.extensions.getFirst() + ")")
                                .toList())));
    }
}
