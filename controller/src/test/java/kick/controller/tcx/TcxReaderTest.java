package kick.controller.tcx;

import static kick.controller.exchange.Sheets.lines;
import static kick.controller.exchange.Sheets.utf8;
import static kick.controller.exchange.Sheets.warnings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Imported;

class TcxReaderTest {
    private static final String SPEED = """
            <Target xsi:type="Speed_t"><SpeedZone xsi:type="CustomSpeedZone_t"><ViewAs>Pace</ViewAs>
            <LowInMetersPerSecond>4.2</LowInMetersPerSecond><HighInMetersPerSecond>4.3</HighInMetersPerSecond>
            </SpeedZone></Target>""";

    @Test void readsRepeatsOfTimesAndDistances() {
        var imported = read("Running",
                """
                        <Step xsi:type="Step_t"><StepId>1</StepId><Name>Warm up and then some more</Name>
                          <Duration xsi:type="Time_t"><Seconds>600</Seconds></Duration><Intensity>Active</Intensity>
                          <Target xsi:type="None_t"/></Step>
                        <Step xsi:type="Repeat_t"><StepId>2</StepId><Repetitions>3</Repetitions>
                          <Child xsi:type="Step_t"><StepId>3</StepId><Name>Fast</Name>
                            <Duration xsi:type="Distance_t"><Meters>400</Meters></Duration><Intensity>Active</Intensity>
                            %s</Child>
                          <Child xsi:type="Step_t"><StepId>4</StepId>
                            <Duration xsi:type="UserInitiated_t"/><Intensity>Resting</Intensity>
                            <Target xsi:type="HeartRate_t"/></Child>
                        </Step>"""
                        .formatted(SPEED));
        assertThat(imported.workout().title()).isEqualTo("Track");
        assertThat(lines(imported)).hasSize(7)
                .startsWith(
                        "Warm up and then some more | easy | 10 min | 11.02 km/h, yours to 18.16 km/h | 1 %",
                        "Fast 1/3 | work | 400 m | 15.3 km/h | 1 %",
                        "recovery 1/3 | recovery | open | 11.02 km/h, yours to 18.16 km/h | 1 %");
        assertThat(warnings(imported.warnings())).anyMatch(line -> line.startsWith("band f:9:"))
                .anyMatch(line -> line.contains("aims at a heart rate, which is not a speed"));
    }

    @Test void endsThatATreadmillDoesNotKnowAreTheRunners() {
        var imported = read("Running",
                """
                        <Step xsi:type="Step_t"><Duration xsi:type="CaloriesBurned_t"><Calories>100</Calories></Duration>
                        <Target xsi:type="Cadence_t"><Low>80</Low><High>90</High></Target></Step>""");
        assertThat(lines(imported))
                .containsExactly("easy | easy | open | 11.02 km/h, yours to 18.16 km/h | 1 %");
        assertThat(warnings(imported.warnings())).anyMatch(line -> line.contains("ends by energy"));
    }

    @Test void refusesWhatIsNoWorkoutForRunners() {
        assertThatThrownBy(() -> read("Biking", "")).hasMessageContaining("a workout for \"Biking\"");
        assertThatThrownBy(() -> read("Other", "")).hasMessageContaining("--sport run");
        assertThatThrownBy(() -> read("Running", "")).hasMessageContaining("there is no step");
        assertThatThrownBy(
                () -> TcxReader.read(utf8("<TrainingCenterDatabase><Activities/></TrainingCenterDatabase>"),
                        Answers.NONE))
                .hasMessageContaining("a run that was recorded");
        assertThatThrownBy(() -> read("Running", "<Step><Duration xsi:type=\"Time_t\"/></Step>"))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("<duration> has no <seconds>");
    }

    private static Imported read(String sport, String steps) {
        return TcxReader.read(utf8("""
                <TrainingCenterDatabase xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                <Workouts><Workout Sport="%s"><Name>Track</Name>
                %s
                </Workout></Workouts></TrainingCenterDatabase>""".formatted(sport, steps)), Answers.NONE);
    }
}
