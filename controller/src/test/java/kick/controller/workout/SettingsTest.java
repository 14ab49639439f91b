package kick.controller.workout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import kick.controller.units.Incline;
import kick.controller.units.Pace;

class SettingsTest {
    private static final Parameter<Integer> REPS = Parameter.of("reps", Measure.COUNT, 1, 20, 5, "how many");
    private static final Parameter<Duration> RECOVERY = Parameter.of("recovery", Measure.TIME,
            Duration.ofSeconds(30), Duration.ofMinutes(5), Duration.ofSeconds(90), "after each");
    private static final Parameter<Incline> INCLINE = Parameter.open("incline", Measure.INCLINE,
            Incline.percent(1), Incline.percent(15), "from the week", "of the hill");
    private static final Parameter<Pace> START = Parameter.open("start", Measure.MILE_PACE,
            Pace.perMile(Duration.ofMinutes(4)), Pace.perMile(Duration.ofMinutes(25)), "easy",
            "pace of mile 1");
    private static final Parameter<Boolean> BEGINNER = Parameter.yesOrNo("beginner", false, "gentler");
    private static final List<Parameter<?>> ALL = List.of(REPS, RECOVERY, INCLINE, START, BEGINNER);

    @Test void whatIsSetIsRead() {
        var settings = Settings.of(ALL, Map.of("reps", "8", "recovery", "2 min", "incline", "7 %", "start",
                "9:30 min/mile", "beginner", "yes"));
        assertThat(settings.get(REPS)).isEqualTo(8);
        assertThat(settings.get(RECOVERY)).isEqualTo(Duration.ofMinutes(2));
        assertThat(settings.find(INCLINE)).contains(Incline.percent(7));
        assertThat(settings.find(START)).contains(Pace.perMile(Duration.ofSeconds(570)));
        assertThat(settings.get(BEGINNER)).isTrue();
    }

    @Test void whatIsNotSetIsAsUsual() {
        var settings = Settings.of(ALL, Map.of());
        assertThat(settings.get(REPS)).isEqualTo(5);
        assertThat(settings.get(BEGINNER)).isFalse();
        assertThat(settings.find(INCLINE)).isEmpty();
    }

    @CsvSource({"reps, 0, reps=1 to 20", "reps, many, reps=1 to 20", "recovery, 20 s, recovery=30 s to 5 min",
            "recovery, 90, recovery=30 s to 5 min", "incline, 16 %, incline=1 % to 15 %",
            "start, 3:59 min/mile, start=4:00 min/mile to 25:00 min/mile",
            "beginner, perhaps, beginner=no or yes",
            "rep, 6, reps=6 if that is what you mean",
            "hills, 6, 'one of reps, recovery, incline, start, beginner'"})
    @ParameterizedTest void whatCannotBeUsedIsToldWithWhatCan(String name, String value, String allowed) {
        assertThatThrownBy(() -> Settings.of(ALL, Map.of(name, value)))
                .isInstanceOfSatisfying(ParameterException.class, e -> {
                    assertThat(e.name()).isEqualTo(name);
                    assertThat(e.value()).isEqualTo(value);
                    assertThat(e.allowed()).isEqualTo(allowed);
                    assertThat(e).hasMessage(name + "=" + value + " cannot be used; write " + allowed);
                });
    }

    @Test void aParameterDescribesItself() {
        assertThat(RECOVERY.range()).isEqualTo("30 s to 5 min");
        assertThat(RECOVERY.usualText()).isEqualTo("90 s");
        assertThat(INCLINE.usualText()).isEqualTo("from the week");
        assertThat(START.measure().unit()).isEqualTo("min/mile");
    }
}
