package kick.controller.library;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWorkoutsTest {
    @TempDir
    private Path home = Path.of("");

    @ParameterizedTest
    @ValueSource(booleans = {true, false}) void aFolderThatIsAFileIsNamedAsThat(boolean replace)
            throws IOException {
        var file = Files.writeString(home.resolve("workouts"), "not a folder");
        assertThatThrownBy(() -> new OwnWorkouts(file).keep("hills", "title: Hills", replace))
                .isInstanceOf(WorkoutFileException.class)
                .hasMessage(file + ": this is a file and no folder; move it away");
    }

    @Test void aNameThatIsTakenIsToldApartFromThat() {
        var own = new OwnWorkouts(home.resolve("workouts"));
        own.keep("hills", "title: Hills", false);
        assertThatThrownBy(() -> own.keep("hills", "title: Hills", false))
                .hasMessageContaining("there is a workout of this name already");
    }
}
