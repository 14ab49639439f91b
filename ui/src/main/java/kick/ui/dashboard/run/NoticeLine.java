package kick.ui.dashboard.run;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import kick.ui.dashboard.run.Notice.Tone;

/** The one line that a runner has to read now. */
public final class NoticeLine extends Label {
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");
    /** What would not fit into two rows is drawn smaller. */
    private static final int LONGEST = 105;

    public NoticeLine(ObservableValue<Notice> notice) {
        setId("notice");
        getStyleClass().add("notice");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setWrapText(true);
        textProperty().bind(notice.map(Notice::text));
        textProperty().subscribe(text -> pseudoClassStateChanged(LONG, text.length() > LONGEST));
        notice.map(Notice::tone).subscribe(tone -> {
            for (var each : Tone.values()) pseudoClassStateChanged(pseudo(each), each == tone);
        });
    }

    private static PseudoClass pseudo(Tone tone) {
        return PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT));
    }
}
