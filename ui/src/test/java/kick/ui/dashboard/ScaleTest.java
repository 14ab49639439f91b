package kick.ui.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # width, height, letters, icons, touched
            1280   ,  800  ,   16   ,   20 ,  48
            1024   ,  600  ,   12   ,   15 ,  48
             800   ,  480  ,   11   ,   14 ,  48
            1920   , 1080  ,   22   ,   28 ,  66
            3840   , 2160  ,   43   ,   54 , 129
            """) void everythingGrowsWithTheWindowAndAFingerStaysAFinger(double width, double height,
            int letters, int icons, int touched) {
        assertThat(Scale.of(width, height)).contains("-fx-font-size: " + letters + "px; ")
                .contains("-kick-icon: " + icons + "px; ")
                .contains("-kick-touch: " + touched + "px; ");
    }
}
