package kick.controller.zwo;

import static kick.controller.exchange.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.time.Duration;

import org.junit.jupiter.api.Test;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;
import kick.controller.exchange.Place;
import kick.controller.exchange.Question;
import kick.controller.exchange.UnansweredException;
import kick.controller.units.Distance;
import kick.controller.workout.Cue;

class ZwoReaderTest {
    private static final String STEADY = "<SteadyState Duration=\"1609.344\" Power=\"1\" pace=\"1\"/>";

    @Test void readsASessionByDistance() {
        var imported = ZwoReader.read(octets("zwo/track-night.zwo"), Answers.NONE);
        assertThat(imported.workout().title()).isEqualTo("Track night: 6 x 800 m");
        assertThat(imported.workout().name()).isEqualTo("track-night-6-x-800-m");
        assertThat(imported.workout().description()).isEqualTo("Even 800s, then one on feel");
        assertThat(imported.warnings()).isEmpty();
        // 15 km/h is the pace of 5 km in 20:00; 14.47 that of its 10 km
        assertThat(lines(imported)).hasSize(15)
                .startsWith("warm-up | warm-up | 1.5 km | 8.25 km/h to 11.25 km/h | 1 %",
                        "work 1/6 | work | 800 m | 14.62 km/h | 1 %",
                        "recovery 1/6 | recovery | 400 m | 7.24 km/h | 1 %")
                .endsWith("recovery 6/6 | recovery | 400 m | 7.24 km/h | 1 %",
                        "easy | easy | 300 m | 11.02 km/h, yours to 18.16 km/h | 1 %",
                        "cool-down | cool-down | 1.2 km | 10.5 km/h to 7.5 km/h | 1 %");
        assertThat(steps(imported.workout().elements()).getFirst().cues()).containsExactly(
                new Cue("Easy does it", new Cue.After(Duration.ZERO)),
                new Cue("Shoes tied?", new Cue.AfterDistance(Distance.metres(1400))));
    }

    @Test void readsASessionByTimeOnAHill() {
        var imported = ZwoReader.read(octets("zwo/steep.zwo"), Answers.NONE);
        assertThat(imported.workout().title()).isEqualTo("Steep & short");
        assertThat(lines(imported)).containsExactly("warm-up | warm-up | 8 min | 7.5 km/h to 12 km/h | 1 %",
                "work | work | 40 s | 15.68 km/h | 8 %", "recovery | recovery | 80 s | 6 km/h | 8 %",
                "work | work | 40 s | 15.68 km/h | 8 %", "recovery | recovery | 80 s | 6 km/h | 8 %",
                "work | work | 40 s | 15.68 km/h | 8 %",
                "cool-down | cool-down | 5 min | 9.75 km/h to 6.75 km/h | 1 %");
        assertThat(warnings(imported.warnings())).containsExactly(
                "read-as f:9:6: an incline is read as a fraction (0.08 is 8.0 %); if it is per cent,"
                        + " say --inclines-as percent (lines 9, 12, 13, 14 and 15)",
                "read-as f:16:6: a cool-down is run so that it gets slower, although the file has it the other way round");
        var told = ZwoReader.read(octets("zwo/steep.zwo"),
                Answers.NONE.with(Question.INCLINES_AS, "percent"));
        assertThat(lines(told).get(1)).endsWith("0.1 %");
    }

    @Test void mendsWhatIsFoundInTheWildAndTells() {
        var imported = ZwoReader.read(octets("zwo/wild.zwo"), Answers.NONE);
        assertThat(imported.workout().title()).isEqualTo("Salt & pepper");
        assertThat(lines(imported)).hasSize(4)
                .endsWith("work | work | 20.5 s | 16.51 km/h, yours to 18.16 km/h | 1 %");
        assertThat(steps(imported.workout().elements()).get(1).cues())
                .containsExactly(new Cue("Look up", new Cue.After(Duration.ofSeconds(5))));
        assertThat(warnings(imported.warnings())).containsExactly(
                "repaired f:1:1: its DOCTYPE is not looked at",
                "repaired f:3:14: an & that stands for itself should be &amp;",
                "repaired f:7:53: \\> should be />",
                "left-out f:9:6: \"too late\" is left out, for it would come after the end of its step",
                "left-out f:10:6: a step of no length is left out",
                "left-out f:11:6: <restday> is left out, for it is no step that is known");
    }

    @Test void everyLineThatIsMendedIsTold() {
        var text = sheet(
                "<name>A & B\n& C & D</name><sportType>run</sportType><durationType>distance</durationType>",
                STEADY);
        assertThat(warnings(ZwoReader.read(utf8(text), Answers.NONE).warnings())).containsExactly(
                "repaired f:1:23: an & that stands for itself should be &amp; (lines 1 and 2)");
    }

    @Test void readsOldFilesInWindows1252() {
        var text = sheet(
                "<name>Cr\u00EApes</name><sportType>run</sportType><durationType>distance</durationType>",
                STEADY);
        var imported = ZwoReader.read(text.getBytes(Charset.forName("windows-1252")), Answers.NONE);
        assertThat(imported.workout().title()).isEqualTo("Cr\u00EApes");
        assertThat(imported.workout().name()).isEqualTo("crepes");
        assertThat(warnings(imported.warnings()).getFirst()).contains("Windows-1252");
        var declared = "<?xml version='1.0' encoding='ISO-8859-1'?>" + text;
        assertThat(
                ZwoReader.read(declared.getBytes(Charset.forName("windows-1252")), Answers.NONE).warnings())
                .isEmpty();
    }

    @Test void asksWhetherLengthsAreMetresOrSeconds() {
        var file = utf8(sheet("<sportType>run</sportType>",
                STEADY + "<IntervalsT Repeat=\"7\" OnDuration=\"400\" OffDuration=\"200\" OnPower=\"1\" OffPower=\".5\" pace=\"0\"/>"));
        assertThatThrownBy(() -> ZwoReader.read(file, Answers.NONE))
                .isInstanceOfSatisfying(UnansweredException.class,
                        e -> assertThat(e.question()).isEqualTo(Question.LENGTHS))
                .hasMessage("it does not say whether its lengths are 5.8 km or 97 min altogether;"
                        + " say it with --lengths distance|time");
        assertThat(lines(read(file, Question.LENGTHS, "distance")).getFirst()).contains("1.609344 km");
        assertThat(lines(read(file, Question.LENGTHS, "time")).getFirst()).contains("26:49.344");
    }

    @Test void aDurationTypeThatIsNotKnownSaysNothing() {
        var file = utf8(sheet("\n<sportType>run</sportType>\n<durationType>fathoms</durationType>", STEADY));
        assertThatThrownBy(() -> ZwoReader.read(file, Answers.NONE))
                .isInstanceOfSatisfying(UnansweredException.class,
                        e -> assertThat(e.place()).isEqualTo(new Place.InText(3, 2)))
                .hasMessageContaining(
                        "durationType \"fathoms\" does not say whether its lengths are 1.6 km or 27 min");
        assertThat(lines(read(file, Question.LENGTHS, "distance")).getFirst()).contains("1.609344 km");
    }

    @Test void whatIsTheRunnersOwnIsNoWorkEvenAfterARecovery() {
        var file = utf8(sheet("<sportType>run</sportType><durationType>time</durationType>",
                "<IntervalsT Repeat='2' OnDuration='60' OffDuration='60' OnPower='1' OffPower='.4' pace='1'/>"
                        + "<FreeRide Duration='60'/><MaxEffort Duration='20'/>"));
        assertThat(lines(ZwoReader.read(file, Answers.NONE))).endsWith(
                "recovery 2/2 | recovery | 1 min | 6 km/h | 1 %",
                "easy | easy | 1 min | 11.02 km/h, yours to 18.16 km/h | 1 %",
                "work | work | 20 s | 16.51 km/h, yours to 18.16 km/h | 1 %");
    }

    @Test void asksForTheRaceWhereItsNumberIsNone() {
        for (var pace : new String[]{"pace=\"-1307163960\"", "pace=\"8268\"", ""}) {
            var file = utf8(sheet("<sportType>run</sportType><durationType>time</durationType>",
                    "<SteadyState Duration=\"60\" Power=\"1\" " + pace + "/>"));
            assertThatThrownBy(() -> ZwoReader.read(file, Answers.NONE))
                    .isInstanceOfSatisfying(UnansweredException.class,
                            e -> assertThat(e.question()).isEqualTo(Question.PACE_OF));
            assertThat(lines(read(file, Question.PACE_OF, "5km")))
                    .containsExactly("easy | easy | 1 min | 15 km/h | 1 %");
        }
    }

    @Test void refusesBikeWorkoutsAndAsksWhereNoSportIsSaid() {
        refused(octets("zwo/bike.zwo"), "this is a workout for \"bike\"");
        var file = utf8(sheet("<durationType>distance</durationType>", STEADY));
        assertThatThrownBy(() -> ZwoReader.read(file, Answers.NONE))
                .isInstanceOfSatisfying(UnansweredException.class,
                        e -> assertThat(e.question()).isEqualTo(Question.SPORT));
        assertThat(lines(read(file, Question.SPORT, "run"))).hasSize(1);
    }

    @Test void refusesNumbersThatNobodyRuns() {
        for (var part : new String[]{"<SteadyState Duration='60' Power='75' pace='1'/>",
                "<SteadyState Duration='9999999' Power='1' pace='1'/>",
                "<SteadyState Duration='60' Power='1' pace='1' Incline='99'/>",
                "<SteadyState Duration='-5' Power='1' pace='1'/>",
                "<SteadyState Duration='60' Power='0x1p3' pace='1'/>",
                "<SteadyState Duration='60' Power='NaN' pace='1'/>", "<SteadyState Power='1' pace='1'/>",
                "<IntervalsT Repeat='100000' OnDuration='1' OffDuration='1' OnPower='1' OffPower='1' pace='1'/>",
                "<IntervalsT Repeat='0' OnDuration='1' OffDuration='1' OnPower='1' OffPower='1' pace='1'/>"})
            refused(utf8(sheet("<sportType>run</sportType><durationType>time</durationType>", part)), "");
    }

    @Test void refusesWhatIsNoWorkout() {
        refused(utf8(""), "this is no XML");
        refused(utf8("<workout_file>"), "this is no XML");
        refused(utf8("<gpx/>"), "its root is <gpx>");
        refused(utf8("<workout_file><sportType>run</sportType></workout_file>"), "there is no step");
        refused(utf8("<?xml version='1.0' encoding='EBCDIC'?><workout_file/>"), "EBCDIC");
    }

    @Test void opensNothingOutsideOfTheFile() {
        refused(utf8(
                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><workout_file>&x;</workout_file>"),
                "definitions of its own");
        refused(utf8("<!DOCTYPE w [<!ELEMENT w ANY>]><workout_file/>"), "definitions of its own");
        refused(utf8("<!DOCTYPE w SYSTEM \"http://localhost:1/w.dtd\"><workout_file/>"), "sport");
    }

    @Test void refusesFilesWithoutEnd() {
        var deep = "<a>".repeat(5000);
        refused(utf8("<workout_file>" + deep), "nested too deep");
        refused(utf8(sheet("<sportType>run</sportType><durationType>distance</durationType>",
                STEADY.repeat(5000))),
                "more than 2000 steps");
        refused(utf8(sheet("<sportType>run</sportType><durationType>distance</durationType>",
                "<a/>".repeat(30_000))),
                "more than 20000 parts");
    }

    private static Imported read(byte[] file, Question question, String answer) {
        return ZwoReader.read(file, Answers.NONE.with(question, answer));
    }

    private static void refused(byte[] file, String why) {
        assertThatThrownBy(() -> ZwoReader.read(file, Answers.NONE)).isInstanceOf(ImportException.class)
                .hasMessageContaining(why);
    }

    private static String sheet(String head, String parts) {
        return "<workout_file>%s<workout>%s</workout></workout_file>".formatted(head, parts);
    }
}
