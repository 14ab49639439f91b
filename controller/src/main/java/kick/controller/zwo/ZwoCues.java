package kick.controller.zwo;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.exchange.Notes;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlElement;
import kick.controller.units.Distance;
import kick.controller.workout.Cue;
import kick.controller.workout.Element;
import kick.controller.workout.Extent;
import kick.controller.workout.Step;

/**
 * The text events of one part. One at the very start that reads {@code hill: 14.8 km/h} is a step's name with its
 * speed for people, as {@link ZwoWriter} writes it.
 *
 * @param name empty if no event gives one
 */
record ZwoCues(String name, List<Event> events) {
    /** Of a step's name, in characters. */
    static final int LONGEST_NAME = 60;
    private static final Pattern NAMED = Pattern
            .compile("([^:]{1," + LONGEST_NAME + "}): [\\d.]{1,6} km/h(?:, -?[\\d.]{1,5} %)?");

    /** Words so many seconds or metres into a part. */
    record Event(double offset, boolean metres, String words) {
        Cue.Place place() {
            return metres
                    ? new Cue.AfterDistance(Distance.metres(offset))
                    : new Cue.After(java.time.Duration.ofMillis(Math.round(offset * 1000)));
        }

        /** Whether it comes in a step of this length, and not after it; unknown counts as in it. */
        boolean isIn(Extent extent) {
            return switch (extent) {
                case Extent.ForTime(var time) -> metres || offset * 1000 < time.toMillis();
                case Extent.ForDistance(var far) -> !metres || offset < far.metres();
                case Extent.Open() -> true;
            };
        }
    }

    static ZwoCues of(XmlElement part) {
        List<Event> events = new ArrayList<>();
        var name = "";
        for (var child : part.children()) {
            var words = Sensible.shortened(child.attribute("message", "text").orElse(child.text()));
            if (!child.name().startsWith("text") || words.isEmpty()) continue;
            var distance = child.number("distoffset");
            double offset = distance.or(() -> child.number("timeoffset")).orElse(0.0);
            Matcher named = NAMED.matcher(words);
            if (offset == 0 && name.isEmpty() && named.matches()) name = named.group(1);
            else
                if (offset >= 0 && offset <= 1e6)
                    events.add(new Event(offset, distance.isPresent(), words));
        }
        return new ZwoCues(name, events);
    }

    /** The cues of a step that is the whole part. */
    List<Cue> within(Extent extent, XmlElement part, Notes notes) {
        List<Cue> cues = new ArrayList<>();
        for (var event : events) {
            if (event.isIn(extent)) cues.add(cue(event));
            else leftOut(event, part, notes);
        }
        return cues;
    }

    /** Gives the texts of intervals to the step of the first pass that they fall in, and so to every pass. */
    List<Element> onto(Step work, Step rest, XmlElement part, Notes notes) {
        var first = work;
        var second = rest;
        for (var event : events) {
            var later = new Event(event.offset() - length(work.extent()), event.metres(), event.words());
            if (event.isIn(work.extent())) first = first.saying(cue(event));
            else if (later.isIn(rest.extent())) second = second.saying(cue(later));
            else {
                leftOut(event, part, notes);
                continue;
            }
            notes.add(Warning.Code.NEAREST, part.place(),
                    "\"%s\" is said in every repetition".formatted(event.words()));
        }
        return List.of(first, second);
    }

    private static Cue cue(Event event) {
        return event.offset() == 0 ? Cue.atStart(event.words()) : new Cue(event.words(), event.place());
    }

    private static double length(Extent extent) {
        return switch (extent) {
            case Extent.ForTime(var time) -> time.toMillis() / 1000.0;
            case Extent.ForDistance(var far) -> far.metres();
            case Extent.Open() -> 0;
        };
    }

    private static void leftOut(Event event, XmlElement part, Notes notes) {
        notes.add(Warning.Code.LEFT_OUT, part.place(),
                "\"%s\" is left out, for it would come after the end of its step".formatted(event.words()));
    }
}
