package kick.ui.dashboard.summary;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import kick.controller.engine.Alarm;
import kick.controller.recording.Sample;
import kick.controller.recording.Session;
import kick.controller.recording.SessionEvent;
import kick.controller.report.RepCard;
import kick.controller.report.Verdict;
import kick.ui.dashboard.StepWords;
import kick.ui.dashboard.Texts;
import kick.ui.dashboard.summary.Page.Figure;
import kick.ui.dashboard.summary.Page.Rep;
import kick.ui.text.RepCells;
import kick.ui.text.Words;

/** Makes the page of a run from its record. */
public record Pages(Texts texts, Words words) {
    private static final String NOT_SEEN = Alarm.STANDSTILL_NOT_SEEN.name()
            .toLowerCase(Locale.ROOT)
            .replace('_', '-');

    /** @param notes what there was to say when it was kept, a sentence each */
    public Page of(Session run, List<String> notes) {
        var work = run.work();
        return new Page(texts.title(run.plan().name(), run.plan().title()), place(run), ending(run),
                warnings(run, notes), figures(run), new RunCurves(run, texts, words).all(),
                work.stream().map(this::rep).toList(), verdict(work));
    }

    private String place(Session run) {
        var when = DateTimeFormatter.ofPattern(texts.of("summary.date"), texts.language());
        return when.format(run.startedAt()) + " · "
                + texts.machine(run.machine().name(), run.machine().simulated())
                + (run.machine().simulated() ? texts.of("treadmill.simulated") : "");
    }

    private String ending(Session run) {
        var ending = run.ending();
        return texts.of(ending == null ? "ending.interrupted" : "ending." + ending.name());
    }

    private List<String> warnings(Session run, List<String> notes) {
        List<String> all = new ArrayList<>();
        if (run.events().stream().anyMatch(Pages::nobodySawItStand))
            all.add(texts.of("alarm." + Alarm.STANDSTILL_NOT_SEEN.name()));
        long unknown = run.samples().stream().filter(s -> s.reported().speed() == null).count();
        if (unknown > 2) all.add(texts.of("summary.unknown", unknown));
        notes.stream().map(texts::said).forEach(all::add);
        return all;
    }

    private static boolean nobodySawItStand(SessionEvent event) {
        return event.kind() == SessionEvent.Kind.ALARM && event.detail().equals(NOT_SEEN);
    }

    private List<Figure> figures(Session run) {
        List<Figure> all = new ArrayList<>();
        all.add(figure("time", Words.clock(run.moving())));
        all.add(figure("distance", words.distance(run.distance())));
        all.add(figure("mean", words.speed(run.mean())));
        all.add(figure("other-mean", words.otherSpeed(run.mean())));
        all.add(figure("climb", words.climb(run.climb().metres())));
        var heart = run.samples()
                .stream()
                .map(Sample::heartRate)
                .filter(Objects::nonNull)
                .mapToInt(h -> h)
                .summaryStatistics();
        if (heart.getCount() > 0)
            all.add(figure("heart", Math.round(heart.getAverage()) + " / " + heart.getMax()));
        return all;
    }

    private Figure figure(String name, String value) {
        return new Figure(texts.of("summary." + name), value);
    }

    private Rep rep(RepCard card) {
        var cells = RepCells.of(card, words, texts.of("summary.open"));
        return new Rep(new StepWords(texts, words).name(card.step()), cells.plan(), cells.aim(), cells.run(),
                cells.atTarget(), cells.mean(), cells.leadIn(), note(card));
    }

    private String note(RepCard card) {
        if (!card.completed()) return texts.of("summary.left-early");
        if (!card.isHit()) return texts.of("summary.missed");
        return card.overshoot().isZero()
                ? texts.of("summary.hit")
                : texts.of("summary.overshoot", words.difference(card.overshoot()));
    }

    private List<String> verdict(List<RepCard> work) {
        if (work.isEmpty()) return List.of();
        var verdict = Verdict.of(work);
        List<String> all = new ArrayList<>();
        all.add(texts.of("verdict.hits", verdict.hits(), verdict.of()));
        verdict.drift().ifPresent(percent -> all.add(texts.of("verdict.drift", signed(percent))));
        verdict.others()
                .ifPresent(others -> all.add(texts.of("verdict.others", words.speedNumber(others.slowest()),
                        words.speed(others.fastest()), signed(others.last()))));
        if (verdict.rising()) all.add(texts.of("verdict.rising"));
        return all;
    }

    private static String signed(double percent) {
        return String.format(Locale.ROOT, "%+.1f %%", percent);
    }
}
