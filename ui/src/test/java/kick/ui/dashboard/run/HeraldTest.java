package kick.ui.dashboard.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import kick.ui.dashboard.Voice;
import kick.ui.dashboard.run.Notice.Tone;

class HeraldTest {
    private final List<String> heard = new ArrayList<>();
    private final Voice ear = new Voice() {
        @Override public void sound(Signal what) {
            heard.add(what.name());
        }

        @Override public void say(String text) {
            heard.add(text);
        }
    };
    private final Herald herald = new Herald(ear);

    private void countDown() {
        for (int s = 10; s > 0; s--) herald.shows(new Notice(Tone.CUE, "In " + s + " s: faster", s));
        herald.shows(new Notice(Tone.CALM, ""));
    }

    @Test void aChangeIsSaidOnceAndItsLastSecondsAreCounted() {
        countDown();
        assertThat(heard).containsExactly("ATTENTION", "In 10 s: faster", "TICK", "TICK", "TICK", "GO");
    }

    @Test void anAlarmIsHeardOnceHoweverOftenItIsDrawn() {
        herald.shows(new Notice(Tone.ALARM, "Use the treadmill's own keys!"));
        herald.shows(new Notice(Tone.ALARM, "Use the treadmill's own keys!"));
        herald.shows(new Notice(Tone.ALARM, "The belt is still moving!"));
        assertThat(heard).containsExactly("ALARM", "Use the treadmill's own keys!",
                "The belt is still moving!");
    }

    @Test void anAlarmInACountDownIsNoChange() {
        herald.shows(new Notice(Tone.CUE, "In 2 s: faster", 2));
        herald.shows(new Notice(Tone.ALARM, "Out of sight"));
        assertThat(heard).containsExactly("TICK", "ALARM", "Out of sight");
    }

    @Test void whoWantsNoWordsHearsTonesAlone() {
        var wordless = new Herald(ear.wordless());
        wordless.shows(new Notice(Tone.WARNING, "Staying at 7.6 km/h"));
        assertThat(heard).containsExactly("WARNING");
    }
}
