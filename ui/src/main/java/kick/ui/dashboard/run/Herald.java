package kick.ui.dashboard.run;

import kick.ui.dashboard.Voice;
import kick.ui.dashboard.Voice.Signal;

/** Tells to the ear what the line on the screen tells to the eye: each thing once, and the last seconds one by one. */
final class Herald {
    private static final int LAST_SECONDS = 3;

    private final Voice voice;
    private Notice last = Notices.NOTHING;

    Herald(Voice voice) {
        this.voice = voice;
    }

    void shows(Notice now) {
        if (now.equals(last)) return;
        var before = last;
        last = now;
        switch (now.tone()) {
            case ALARM -> call(Signal.ALARM, now, before);
            case WARNING -> call(Signal.WARNING, now, before);
            case CUE -> cue(now, before);
            case CALM -> {
                if (before.seconds() > 0) voice.sound(Signal.GO);
            }
        }
    }

    private void call(Signal how, Notice now, Notice before) {
        if (before.tone() != now.tone()) voice.sound(how);
        voice.say(now.text());
    }

    private void cue(Notice now, Notice before) {
        if (now.seconds() == 0) {
            if (before.seconds() > 0) voice.sound(Signal.GO);
            voice.say(now.text());
        } else if (now.seconds() <= LAST_SECONDS) voice.sound(Signal.TICK);
        else if (before.seconds() == 0) {
            voice.sound(Signal.ATTENTION);
            voice.say(now.text());
        }
    }
}
