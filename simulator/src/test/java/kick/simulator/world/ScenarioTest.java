package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import kick.simulator.ConsoleKey;
import kick.simulator.MachineFault;
import kick.simulator.link.Fault;

class ScenarioTest {
    private static final Duration HOUR = Duration.ofHours(1);

    @Test void aScenarioIsInTheOrderOfTime() {
        var stop = new Happening.AtConsole(ConsoleKey.STOP);
        var drop = new Happening.OnLink(new Fault.LinkDrop(Duration.ofSeconds(5)));
        var scenario = Scenario.QUIET.at(Duration.ofMinutes(2), stop).at(Duration.ofMinutes(1), drop);
        assertThat(scenario.entries()).extracting(Scenario.Entry::what).containsExactly(drop, stop);
    }

    @Test void aSeedAlwaysDrawsTheSame() {
        assertThat(Scenario.drawn(5, HOUR, 30)).isEqualTo(Scenario.drawn(5, HOUR, 30))
                .isNotEqualTo(Scenario.drawn(6, HOUR, 30));
    }

    @Test void asManyThingsHappenAsWereAskedFor() {
        assertThat(Scenario.drawn(1, HOUR.multipliedBy(100), 30).entries()).hasSizeBetween(2800, 3200)
                .allMatch(entry -> entry.at().compareTo(HOUR.multipliedBy(100)) < 0);
    }

    @Test void everyKindOfFaultIsDrawnSoonerOrLater() {
        var drawn = LongStream.range(0, 20)
                .boxed()
                .flatMap(seed -> Scenario.drawn(seed, HOUR.multipliedBy(20), 30).entries().stream())
                .map(Scenario.Entry::what)
                .map(ScenarioTest::kind)
                .collect(Collectors.toSet());
        assertThat(drawn).contains(Happening.Stall.class, Happening.Suspend.class, Happening.OnBelt.class,
                Happening.AtConsole.class, Happening.Asked.class);
        for (var fault : Fault.class.getPermittedSubclasses())
            if (fault != Fault.OtherMachine.class) assertThat(drawn).contains(fault);
        for (var fault : MachineFault.class.getPermittedSubclasses())
            if (fault != MachineFault.RangeLies.class) assertThat(drawn).contains(fault);
    }

    private static Class<?> kind(Happening what) {
        return switch (what) {
            case Happening.OnLink(var fault) -> fault.getClass();
            case Happening.InMachine(var fault) -> fault.getClass();
            default -> what.getClass();
        };
    }
}
