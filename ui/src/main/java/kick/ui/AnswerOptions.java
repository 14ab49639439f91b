package kick.ui;

import java.util.Locale;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import kick.controller.exchange.Answers;
import kick.controller.exchange.ImportException;
import kick.controller.exchange.Question;
import kick.controller.exchange.UnansweredException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a person can tell about a file that leaves something open. Whoever sits at a terminal is asked. */
final class AnswerOptions {
    private static final int MOST_QUESTIONS = 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    private Answers answers = Answers.NONE;

    @Option(names = "--lengths", paramLabel = "distance|time", description = "For a file of another program that leaves it open: whether 400 is metres or seconds.") void lengths(
            String answer) {
        tell(Question.LENGTHS, answer);
    }

    @Option(names = "--units", paramLabel = "km/h|mph", description = "For a file that leaves it open: the unit of its speeds.") void units(
            String answer) {
        tell(Question.UNITS, answer);
    }

    @Option(names = "--pace-of", paramLabel = "RACE", description = "For a file that leaves it open: the race whose pace is 100 %%: mile, 5km, 10km, half or marathon.") void paceOf(
            String answer) {
        tell(Question.PACE_OF, answer);
    }

    @Option(names = "--m-as", paramLabel = "minutes|metres", description = "For a file that leaves it open: what the m of 400m is.") void mAs(
            String answer) {
        tell(Question.M_AS, answer);
    }

    @Option(names = "--percent-of", paramLabel = "pace", description = "For a file that leaves it open: take a bare percentage as one of threshold pace.") void percentOf(
            String answer) {
        tell(Question.PERCENT_OF, answer);
    }

    @Option(names = "--sport", paramLabel = "run", description = "For a file that leaves it open: it is for runners.") void sport(
            String answer) {
        tell(Question.SPORT, answer);
    }

    @Option(names = "--inclines-as", paramLabel = "fraction|percent", description = "For a file that leaves it open: whether an incline of 0.07 is 7 %% or 0.07 %%.") void inclinesAs(
            String answer) {
        tell(Question.INCLINES_AS, answer);
    }

    private void tell(Question question, String answer) {
        try {
            answers = answers.with(question, answer);
        } catch (ImportException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()));
        }
    }

    /**
     * Reads a file, and asks the person at the terminal as often as the file leaves something open.
     *
     * @throws ParameterException with the option that would tell, if nobody can be asked
     */
    <T> T read(String file, Function<Answers, T> reader) {
        var known = answers;
        for (int asked = 0; asked < MOST_QUESTIONS; asked++) {
            try {
                return reader.apply(known);
            } catch (UnansweredException e) {
                known = known.with(e.question(), ask(file, e));
            }
        }
        throw new IllegalStateException("a file that asks without end: " + file);
    }

    private String ask(String file, UnansweredException open) {
        var console = System.console();
        var whole = open.place().in(file) + ": " + open.getMessage();
        if (console == null || !console.isTerminal()) throw new ParameterException(spec.commandLine(), whole);
        var choices = open.question().answers();
        spec.commandLine().getErr().println(open.place().in(file) + ": " + open.problem() + ".");
        spec.commandLine().getErr().flush();
        var line = console.readLine("Which is it, %s? [%s] ", String.join(" or ", choices),
                choices.getFirst());
        return answer(line, open).orElseThrow(() -> new ParameterException(spec.commandLine(), whole));
    }

    private static java.util.Optional<String> answer(@Nullable String line, UnansweredException open) {
        if (line == null) return java.util.Optional.empty();
        var said = line.strip().toLowerCase(Locale.ROOT);
        var choices = open.question().answers();
        return said.isEmpty()
                ? java.util.Optional.of(choices.getFirst())
                : choices.stream().filter(choice -> choice.startsWith(said)).findFirst();
    }
}
