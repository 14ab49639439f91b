package kick.simulator.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.controller.units.Moment;
import kick.simulator.Participant;

class WorldTest {
    private final World world = new World();
    private final List<String> log = new ArrayList<>();

    /** Says its name every so many seconds. */
    private final class Ticker implements Participant {
        private final String name;
        private final long seconds;
        private Moment next;

        private Ticker(String name, long seconds) {
            this.name = name;
            this.seconds = seconds;
            this.next = Moment.ORIGIN.plus(Duration.ofSeconds(seconds));
        }

        @Override public Moment deadline(Moment now) {
            return next;
        }

        @Override public void tick(Moment now) {
            if (now.isBefore(next)) return;
            log.add("%s %.0f".formatted(name, now.seconds()));
            next = now.plus(Duration.ofSeconds(seconds));
        }
    }

    private static Moment second(long seconds) {
        return Moment.ORIGIN.plus(Duration.ofSeconds(seconds));
    }

    @Test void timeJumpsFromDeadlineToDeadline() {
        world.add(new Ticker("a", 20));
        world.add(new Ticker("b", 30));
        world.run(Duration.ofSeconds(60));
        assertThat(log).containsExactly("a 20", "b 30", "a 40", "a 60", "b 60");
        assertThat(world.now()).isEqualTo(second(60));
    }

    @Test void anEmptyWorldIsOverAtOnce() {
        world.run(Duration.ofDays(10_000));
        assertThat(world.now()).isEqualTo(Moment.ORIGIN.plus(Duration.ofDays(10_000)));
    }

    @Test void whatIsPlannedHappensAtItsMomentAndBeforeTheOthers() {
        world.add(new Ticker("a", 10));
        world.at(second(10), now -> log.add("planned " + now));
        world.at(second(5), _ -> world.at(second(7), now -> log.add("planned later " + now)));
        world.run(Duration.ofSeconds(10));
        assertThat(log).containsExactly("planned later 7.0 s", "planned 10.0 s", "a 10");
    }

    @Test void theHostComesAfterTheOutside() {
        world.addHost(new Ticker("host", 10));
        world.add(new Ticker("outside", 10));
        world.run(Duration.ofSeconds(10));
        assertThat(log).containsExactly("outside 10", "host 10");
    }

    @Test void aConditionEndsTheRun() {
        world.add(new Ticker("a", 10));
        assertThat(world.runUntil(() -> log.size() == 3, second(1000))).isTrue();
        assertThat(world.now()).isEqualTo(second(30));
        assertThat(world.runUntil(() -> false, second(45))).isFalse();
        assertThat(world.now()).isEqualTo(second(45));
    }

    @Test void aStalledHostDoesNothingWhileTheWorldGoesOn() {
        world.add(new Ticker("outside", 4));
        world.addHost(new Ticker("host", 4));
        world.at(second(5), _ -> world.stall(Duration.ofSeconds(10)));
        world.run(Duration.ofSeconds(16));
        assertThat(log).containsExactly("outside 4", "host 4", "outside 8", "outside 12", "host 15",
                "outside 16");
    }
}
