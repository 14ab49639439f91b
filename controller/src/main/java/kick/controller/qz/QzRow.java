package kick.controller.qz;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import kick.controller.exchange.Aims;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Notes;
import kick.controller.exchange.Sensible;
import kick.controller.exchange.Warning;
import kick.controller.exchange.XmlElement;
import kick.controller.workout.Cue;
import kick.controller.workout.Extent;
import kick.controller.workout.Step;
import kick.controller.workout.StepKind;
import kick.controller.workout.Target;

/** Makes steps of the rows of a QZ programme. */
final class QzRow {
    private static final Pattern CLOCK = Pattern
            .compile("(?:(\\d{1,2}):)?(\\d{1,3}):(\\d{1,2}(?:\\.\\d{1,3})?)");
    private static final List<String> BIKE = List.of("resistance", "requested_peloton_resistance", "power");
    private static final List<String> UNKNOWN = List.of("pace_intensity", "cadence", "maxresistance");

    private final double kilometres;
    private final Notes notes;
    private final Aims aims;

    /** @param kilometres what one unit of length is */
    QzRow(double kilometres, Notes notes) {
        this.kilometres = kilometres;
        this.notes = notes;
        this.aims = new Aims(notes);
    }

    Step step(XmlElement row) {
        for (var key : UNKNOWN)
            if (row.attribute(key).isPresent())
                notes.add(Warning.Code.LEFT_OUT, row.place(), key + " is left out");
        var extent = extent(row);
        var plain = new Step("", StepKind.EASY, extent, target(row, extent));
        var incline = row.number("inclination", "incline");
        var step = incline.map(percent -> plain.on(Sensible.incline(percent, row.place()))).orElse(plain);
        for (var event : row.children("textevent")) step = saying(step, event);
        return step;
    }

    private Step saying(Step step, XmlElement event) {
        var words = Sensible.shortened(event.attribute("message").orElse(event.text()));
        double offset = event.number("timeoffset").orElse(0.0);
        boolean late = step.extent() instanceof Extent.ForTime(var time) && offset * 1000 >= time.toMillis();
        if (words.isEmpty() || offset < 0 || offset > 86_400 || late) {
            notes.add(Warning.Code.LEFT_OUT, event.place(),
                    "\"%s\" is left out, for it would not come within its step".formatted(words));
            return step;
        }
        return step.saying(new Cue(words, new Cue.After(Duration.ofMillis(Math.round(offset * 1000)))));
    }

    private Extent extent(XmlElement row) {
        var distance = row.number("distance").filter(far -> far > 0);
        var duration = row.attribute("duration");
        if (distance.isPresent()) {
            if (duration.filter(said -> seconds(said, row) > 0).isPresent())
                notes.add(Warning.Code.LEFT_OUT, row.place(),
                        "a row has a distance and a duration; the duration is left out");
            return Sensible.distance(distance.get() * kilometres * 1000, row.place());
        }
        if (duration.isPresent()) return Sensible.time(seconds(duration.get(), row), row.place());
        if (row.attributes().keySet().stream().anyMatch(key -> key.contains("lap"))) return new Extent.Open();
        throw new ImportException(row.place(), "the row has neither a duration nor a distance",
                "mend it in the file");
    }

    private static double seconds(String text, XmlElement row) {
        Matcher clock = CLOCK.matcher(text);
        if (!clock.matches()) return Sensible.number(text, "duration", row.place());
        double hours = clock.group(1) == null ? 0 : Double.parseDouble(clock.group(1));
        return hours * 3600 + Double.parseDouble(clock.group(2)) * 60 + Double.parseDouble(clock.group(3));
    }

    private Target target(XmlElement row, Extent extent) {
        if (row.attribute("zonehr", "hrmin", "hrmax").isPresent()) return byHeartRate(row);
        var from = row.number("speedfrom");
        var to = row.number("speedto");
        if (from.isPresent() && to.isPresent() && !from.get().equals(to.get())
                && !(extent instanceof Extent.Open)) {
            shownOnly(row);
            return new Target.Ramp(speed(from.get(), row), speed(to.get(), row));
        }
        var speed = row.number("speed").or(() -> from).or(() -> to);
        if (speed.isPresent()) {
            shownOnly(row);
            return speed(speed.get(), row);
        }
        for (var key : BIKE)
            if (row.attribute(key).isPresent())
                throw new ImportException(row.place(),
                        "the row has a %s and no speed, as for a bike".formatted(key),
                        "get a programme for a treadmill");
        return aims.yours("", row.place());
    }

    private void shownOnly(XmlElement row) {
        var forced = row.attribute("forcespeed").orElse("0");
        if (!forced.equals("1") && !forced.equalsIgnoreCase("true"))
            notes.add(Warning.Code.READ_AS, row.place(),
                    "a speed that QZ would only show (there is no forcespeed=\"1\") is run");
    }

    /** Kick never follows a heart, but the bounds are the runner's; without them nobody knows how fast it may get. */
    private Target byHeartRate(XmlElement row) {
        var least = row.number("minspeed");
        var most = row.number("maxspeed");
        if (least.isEmpty() || most.isEmpty() || least.get() > most.get())
            throw new ImportException(row.place(),
                    "the row follows a heart rate without saying between what speeds",
                    "give it minspeed and maxspeed");
        notes.add(Warning.Code.YOURS, row.place(),
                "a step aims at a heart rate, so it is yours: from its lowest to its highest speed");
        return new Target.RunnerControlled(speed(least.get(), row), speed(most.get(), row));
    }

    private Target.AtSpeed speed(double said, XmlElement row) {
        return Sensible.speed(said * kilometres, row.place());
    }
}
