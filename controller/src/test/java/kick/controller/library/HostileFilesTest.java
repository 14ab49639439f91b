package kick.controller.library;

import static kick.controller.exchange.Sheets.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Question;

/** Files that would keep a careless reader busy, or make it open others. Every format refuses them at once. */
class HostileFilesTest {
    private static final Answers ALL = new Answers(
            Map.of(Question.LENGTHS, "distance", Question.UNITS, "km/h",
                    Question.SPORT, "run", Question.M_AS, "minutes", Question.PERCENT_OF, "pace",
                    Question.PACE_OF, "5km"));
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final String ENTITIES = """
            <?xml version="1.0"?>
            <!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;&x;&x;">]>
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    @Timeout(60) void isRefusedAtOnce(String name, String text) {
        var octets = utf8(text);
        long began = THREADS.getCurrentThreadCpuTime();
        assertThatThrownBy(() -> WorkoutFormat.of(octets, name).read(octets, "a", ALL))
                .isInstanceOf(ImportException.class)
                .message()
                .doesNotContain("root:");
        // of the processor's time, for the machine may have other work
        assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - began)).isLessThan(SOON);
    }

    static Stream<Arguments> isRefusedAtOnce() {
        return Stream.of(
                file("entities.zwo", ENTITIES + "<workout_file><name>&y;</name></workout_file>"),
                file("entities.tcx", ENTITIES + "<TrainingCenterDatabase>&y;</TrainingCenterDatabase>"),
                file("entities.xml", ENTITIES + "<rows>&y;</rows>"),
                file("entities.gpx", ENTITIES + "<gpx>&y;</gpx>"),
                file("many.zwo",
                        "<workout_file><sportType>run</sportType><durationType>time</durationType><workout>"
                                + "<SteadyState Duration=\"1\" Power=\"1\" pace=\"1\"/>".repeat(5000)
                                + "</workout></workout_file>"),
                file("many.tcx", "<TrainingCenterDatabase><Workouts><Workout Sport=\"Running\">"
                        + "<Step><Duration xsi:type=\"Time_t\"><Seconds>9</Seconds></Duration></Step>"
                                .repeat(5000)
                        + "</Workout></Workouts></TrainingCenterDatabase>"),
                file("many.xml", "<rows>" + "<row duration=\"9\" speed=\"9\"/>".repeat(5000) + "</rows>"),
                file("many.json", "{\"sportType\":{},\"workoutSegments\":[{\"workoutSteps\":["
                        + "{\"endConditionValue\":9,\"endCondition\":{\"conditionTypeId\":2}},".repeat(5000)
                        + "{}]}]}"),
                file("many.txt", "- 1m 90% pace\n".repeat(5000)),
                file("bomb.xml",
                        "<rows>" + "<repeat times=\"1999\">".repeat(5) + "<row duration=\"9\" speed=\"9\"/>"
                                + "</repeat>".repeat(5) + "</rows>"),
                file("bomb.txt", "9999x\n- 1m 90% pace\n"),
                file("deep.xml", "<rows>" + "<repeat times=\"1\">".repeat(100_000)),
                file("deep.tcx", "<TrainingCenterDatabase>" + "<a>".repeat(1_000_000)),
                file("deep.json", "{\"workoutSegments\":" + "[".repeat(900_000)),
                file("large.json", "{\"workoutSegments\":[" + "1,".repeat(4_900_000)),
                file("large.txt", "- 1m 90% pace " + "9".repeat(9_900_000)),
                file("wide.txt", "- " + "9".repeat(900) + "m"),
                file("wide.gpx", "<gpx><trk><trkseg>" + "<trkpt lat=\"1\" lon=\"1\"/>".repeat(300_000)),
                file("attributes.gpx", "<gpx " + attributes(200_000) + ">"),
                file("ampersands.zwo", "<workout_file>" + "&".repeat(3_000_000)),
                file("name.zwo", "<workout_file><" + "a".repeat(9_000_000)),
                file("spaces.xml", "<rows>\\" + " ".repeat(9_000_000)),
                file("doctypes.xml", "<rows>" + "<!DOCTYPE ".repeat(900_000)));
    }

    private static Arguments file(String name, String text) {
        return Arguments.of(name, text);
    }

    private static String attributes(int count) {
        var all = new StringBuilder();
        for (int i = 0; i < count; i++) all.append('a').append(i).append("=\"\" ");
        return all.toString();
    }
}
