package kick.controller.garmin;

import static kick.controller.exchange.Sheets.lines;
import static kick.controller.exchange.Sheets.utf8;
import static kick.controller.exchange.Sheets.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;

class GarminReaderTest {
    @Test void readsNestedRepeatsWithPacesInEitherOrder() {
        var imported = read("running", step("warmup", "time", "600", "no.target", "null", "null", "\"Relax\"")
                + ","
                + repeat(2, false, step("interval", "distance", "400", "pace.zone", "4.3", "4.2", "null")
                        + ","
                        + repeat(2, true,
                                step("recovery", "time", "\"60\"", "speed.zone", "2", "2", "null") + ","
                                        + step("rest", "lap.button", "null", "heart.rate.zone", "\"\"",
                                                "\"\"", "null"))));
        assertThat(lines(imported)).containsExactly(
                "warm-up | warm-up | 10 min | 11.02 km/h, yours to 18.16 km/h | 1 %",
                "work 1/2 | work | 400 m | 15.3 km/h | 1 %",
                "recovery 1/2, set 1/2 | recovery | 1 min | 7.2 km/h | 1 %",
                "recovery 1/2, set 1/2 | recovery | open | 11.02 km/h, yours to 18.16 km/h | 1 %",
                "recovery 2/2, set 1/2 | recovery | 1 min | 7.2 km/h | 1 %",
                "work 2/2 | work | 400 m | 15.3 km/h | 1 %",
                "recovery 1/2, set 2/2 | recovery | 1 min | 7.2 km/h | 1 %",
                "recovery 1/2, set 2/2 | recovery | open | 11.02 km/h, yours to 18.16 km/h | 1 %",
                "recovery 2/2, set 2/2 | recovery | 1 min | 7.2 km/h | 1 %");
        assertThat(warnings(imported.warnings())).contains(
                "band f, step 3: a step is run in the middle of the band that it gives");
    }

    @Test void readsNumbersWhereKeysAreMissing() {
        var imported = read("running",
                """
                        {"stepType": {"stepTypeId": 3}, "endCondition": {"conditionTypeId": 3}, "endConditionValue": 800,
                         "targetType": {"workoutTargetTypeId": 6}, "targetValueOne": 4, "targetValueTwo": 4,
                         "secondaryTargetType": {"workoutTargetTypeId": 4}}""");
        assertThat(lines(imported)).containsExactly("work | work | 800 m | 14.4 km/h | 1 %");
        assertThat(warnings(imported.warnings()))
                .containsExactly("left-out f, step 1: a step's second target is left out");
    }

    @Test void aNumberBeyondAllMeasureIsRefusedOrUnknown() {
        var nines = "9".repeat(90);
        assertThatThrownBy(
                () -> read("running", step("interval", "time", nines, "no.target", "1", "1", "null")))
                .isInstanceOf(ImportException.class);
        assertThat(lines(read("running",
                """
                        {"stepType": {"stepTypeId": 3}, "endCondition": {"conditionTypeId": 3}, "endConditionValue": 800,
                         "targetType": {"workoutTargetTypeId": %s}, "targetValueOne": %s}"""
                        .formatted(nines, nines))))
                .containsExactly("work | work | 800 m | 11.02 km/h, yours to 18.16 km/h | 1 %");
    }

    @Test void refusesWhatIsNoWorkoutForRunners() {
        assertThatThrownBy(() -> read("cycling", "")).hasMessageContaining("a workout for \"cycling\"");
        assertThatThrownBy(
                () -> read("running", step("interval", "distance", "null", "no.target", "1", "1", "null")))
                .hasMessageContaining("the step does not say how long it is");
        assertThatThrownBy(() -> GarminReader.read(utf8("{\"a\": 1}"), Answers.NONE))
                .hasMessageContaining("no workout of Garmin Connect");
        assertThatThrownBy(() -> GarminReader.read(utf8("{\n  \"workoutSegments\": [}"), Answers.NONE))
                .isInstanceOfSatisfying(ImportException.class,
                        e -> assertThat(e.place().in("f")).startsWith("f:2:"));
    }

    private static String step(String type, String end, String length, String target, String one,
            String other,
            String words) {
        return """
                {"type": "ExecutableStepDTO", "stepType": {"stepTypeKey": "%s"},
                 "endCondition": {"conditionTypeKey": "%s"}, "endConditionValue": %s,
                 "targetType": {"workoutTargetTypeKey": "%s"}, "targetValueOne": %s, "targetValueTwo": %s,
                 "description": %s}""".formatted(type, end, length, target, one, other, words);
    }

    private static String repeat(int times, boolean skipLast, String steps) {
        return "{\"type\": \"RepeatGroupDTO\", \"numberOfIterations\": %d, \"skipLastRestStep\": %s, \"workoutSteps\": [%s]}"
                .formatted(times, skipLast, steps);
    }

    private static Imported read(String sport, String steps) {
        return GarminReader.read(utf8("""
                {"sportType": {"sportTypeKey": "%s"}, "workoutName": "Track",
                 "workoutSegments": [{"workoutSteps": [%s]}]}""".formatted(sport, steps)), Answers.NONE);
    }
}
