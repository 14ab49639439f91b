package kick.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

import kick.controller.actuation.Response;
import kick.controller.workout.Extent;
import kick.controller.workout.Plan;
import kick.controller.workout.PlanStep;
import kick.controller.workout.Runner;
import kick.simulator.Profile;
import kick.simulator.timing.TimedSession;
import kick.simulator.timing.TimingBench;
import kick.simulator.timing.Trace;
import kick.simulator.timing.Way;
import kick.ui.picture.Chart;

/** Draws what the belt does around one hill, one stride and one 400 m repetition: plan, naive and Kick. */
final class TimingPictures {
    private final Runner runner;
    private final Profile belt;

    TimingPictures(Runner runner, Profile belt) {
        this.runner = runner;
        this.belt = belt;
    }

    /**
     * @param folder is made if it does not exist
     * @return the files
     */
    List<Path> draw(Path folder) throws IOException {
        Files.createDirectories(folder);
        return List.of(
                draw("hill-sprints", "hill 2/5", folder.resolve("timing-hill.png")),
                draw("strides", "stride 2/", folder.resolve("timing-stride.png")),
                draw("intervals", "400 m 2/", folder.resolve("timing-400m.png")));
    }

    private Path draw(String session, String name, Path file) throws IOException {
        var plan = Objects.requireNonNull(TimingBench.sessions(runner).get(session));
        int index = indexOf(plan, name);
        var step = plan.steps().get(index);
        var settings = TimingBench.settings(belt, runner);
        var learned = TimedSession.of(plan, belt, settings, Way.UNTRAINED, Response.UNKNOWN).response();
        var naive = Trace.of(plan, index, belt, settings, Way.NAIVE, Response.UNKNOWN);
        var kick = Trace.of(plan, index, belt, settings, Way.TRAINED, learned);
        List<Chart> charts = new ArrayList<>();
        charts.add(new Chart(step.name() + ": speed (" + belt.title() + ")", "km/h", List.of(
                planned(plan, index, kick, s -> s.aim().first().kmh()),
                line("naive", Chart.Look.OTHERS, naive, Trace.Point::kmh),
                line("Kick", Chart.Look.KICK, kick, Trace.Point::kmh))));
        if (!step.incline().equals(plan.steps().getFirst().incline()))
            charts.add(new Chart(step.name() + ": incline (" + belt.title() + ")", "%", List.of(
                    planned(plan, index, kick, s -> s.incline().percent()),
                    line("naive", Chart.Look.OTHERS, naive, Trace.Point::percent),
                    line("Kick", Chart.Look.KICK, kick, Trace.Point::percent))));
        Chart.write(charts, file);
        return file;
    }

    private static int indexOf(Plan plan, String name) {
        for (int i = 0; i < plan.steps().size(); i++)
            if (plan.steps().get(i).name().startsWith(name)) return i;
        throw new IllegalArgumentException(plan.name() + " has no step " + name);
    }

    private static Chart.Line line(String name, Chart.Look look, Trace trace,
            ToDoubleFunction<Trace.Point> value) {
        return new Chart.Line(name, look, trace.points().stream().mapToDouble(Trace.Point::second).toArray(),
                trace.points().stream().mapToDouble(value).toArray());
    }

    /** What the plan wants at each of the trace's points, were belt and deck at once where they should be. */
    private static Chart.Line planned(Plan plan, int index, Trace trace, ToDoubleFunction<PlanStep> value) {
        return line("plan", Chart.Look.PLAN, trace,
                p -> value.applyAsDouble(plan.steps().get(stepAt(plan, index, trace.end(), p.second()))));
    }

    private static int stepAt(Plan plan, int index, double end, double second) {
        int at = index;
        double from = 0;
        while (second < from && at > 0) from -= seconds(plan.steps().get(--at));
        double until = end;
        while (second >= until && at >= index && at < plan.steps().size() - 1)
            until += seconds(plan.steps().get(++at));
        return at;
    }

    private static double seconds(PlanStep step) {
        return switch (step.extent()) {
            case Extent.ForTime(var time) -> time.toMillis() / 1000.0;
            case Extent.ForDistance(var distance) -> step.aim().first().timeFor(distance).toMillis() / 1000.0;
            case Extent.Open() -> Double.POSITIVE_INFINITY;
        };
    }
}
