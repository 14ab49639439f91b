package kick.controller.sheet;

import static kick.controller.exchange.Sheets.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import kick.controller.exchange.Sketches;
import kick.controller.workout.Workout;
import kick.controller.workout.Workouts;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The schema that editors check a workout with agrees with the reader. */
class SchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SheetSchema.text(), InputFormat.JSON);

    @Test void theSchemaTakesBuiltInSessionsAndWhatPeopleWrite() {
        assertThat(mistakes(new String(octets("sheet/tuesday.yaml"), StandardCharsets.UTF_8))).isEmpty();
        for (var template : Workouts.BUILT_IN.all())
            assertThat(mistakes(SheetWriter.write(template.workout(Map.of(), RUNNER), List.of()))).isEmpty();
    }

    @Property(tries = 100) void theSchemaTakesAnyWorkout(@ForAll("workouts") Workout workout) {
        assertThat(mistakes(SheetWriter.write(workout, List.of()))).isEmpty();
    }

    @Provide Arbitrary<Workout> workouts() {
        return Sketches.workouts(SheetWriterTest.steps(), 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"titl: a\nsteps: [{work: 30 s, speed: E}]", "title: a", "title: a\nsteps: []",
            "title: a\nsteps: [{work: 400, speed: E}]", "title: a\nsteps: [{work: 400 m}]",
            "title: a\nsteps: [{work: 400 m, easy: 1 min, speed: E}]", "title: a\nsteps: [{speed: E}]",
            "title: a\nsteps: [{work: 400 m, speed: E, incline: 5}]",
            "title: a\nsteps: [{work: 400 m, speed: E, counts: later}]",
            "title: a\nsteps: [{repeat: 0, steps: [{work: 30 s, speed: E}]}]",
            "title: a\nsteps: [{repeat: 2}]",
            "title: a\nsteps: [{work: 400 m, speed: E, say: {soon: now}}]"}) void schemaAndReaderRefuseTheSame(
                    String text) {
        assertThat(mistakes(text)).isNotEmpty();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> SheetReader.read(utf8(text), "name"))
                .isInstanceOf(SheetException.class);
    }

    private static List<String> mistakes(String yaml) {
        return SCHEMA.validate(yaml, InputFormat.YAML).stream().map(Object::toString).toList();
    }
}
