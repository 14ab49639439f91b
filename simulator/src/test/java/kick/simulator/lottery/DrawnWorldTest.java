package kick.simulator.lottery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import kick.controller.ftms.Octets;
import kick.controller.units.Moment;
import kick.simulator.Profiles;
import kick.simulator.monitor.Fact;

class DrawnWorldTest {

    private static Stream<DrawnWorld> worlds(int number) {
        return LongStream.range(0, number).mapToObj(DrawnWorld::of);
    }

    @Test void aSeedAlwaysMakesTheSameWorld() {
        assertThat(DrawnWorld.of(17).mishaps()).isEqualTo(DrawnWorld.of(17).mishaps())
                .isNotEqualTo(DrawnWorld.of(18).mishaps());
        assertThat(DrawnWorld.of(17).options().plan()).isEqualTo(DrawnWorld.of(17).options().plan());
        assertThat(DrawnWorld.of(17).options().scenario()).isEqualTo(DrawnWorld.of(17).options().scenario());
    }

    @Test void aSeedAlwaysMakesTheSameHistory() {
        assertThat(history(7)).hasSizeGreaterThan(1000).isEqualTo(history(7));
    }

    private static List<String> history(long seed) {
        var lines = new ArrayList<String>();
        Trial.of(DrawnWorld.of(seed), new Trial.Audience() {
            @Override public void saw(Fact fact, Moment at) {
                lines.add(at + " " + words(fact));
            }
        });
        return lines;
    }

    private static Object words(Fact fact) {
        return switch (fact) {
            case Fact.Heard(var from, byte[] octets) -> from + Octets.of(octets).toString();
            case Fact.Read(var from, byte[] octets) -> from + Octets.of(octets).toString();
            default -> fact;
        };
    }

    @Test void everyMishapIsDrawnSoonerOrLater() {
        assertThat(worlds(200).flatMap(world -> world.mishaps().stream())
                .map(Occurrence::what)
                .collect(Collectors.toSet())).containsExactlyInAnyOrder(Mishap.values());
    }

    @Test void someMishapsMeetAnother() {
        var all = worlds(100).flatMap(world -> world.mishaps().stream()).toList();
        assertThat(all.stream().filter(Occurrence::paired).count()).isBetween(all.size() / 5L,
                all.size() / 3L);
    }

    @Test void everyTreadmillIsDrawnAndManyHaveNoQuirkButTheirOwn() {
        var profiles = worlds(200).map(world -> world.options().profile()).toList();
        assertThat(profiles.stream().map(one -> one.name()).distinct()).hasSize(5);
        assertThat(profiles.stream()
                .filter(Profiles.names().stream().map(Profiles::named).toList()::contains)
                .count())
                .isBetween(80L, 120L);
    }
}
