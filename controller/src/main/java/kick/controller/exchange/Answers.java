package kick.controller.exchange;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What a person has told about a file. */
public record Answers(Map<Question, String> told) {
    public static final Answers NONE = new Answers(Map.of());

    /**
     * @throws ImportException if an answer is none of the question's
     */
    public Answers {
        told.forEach(Answers::check);
        told = Map.copyOf(told);
    }

    /** The same with one answer more. */
    public Answers with(Question question, String answer) {
        var more = new EnumMap<Question, String>(Question.class);
        more.putAll(told);
        more.put(question, answer);
        return new Answers(more);
    }

    public Optional<String> find(Question question) {
        return Optional.ofNullable(told.get(question));
    }

    /**
     * @param problem what the file says and what it leaves open
     * @throws UnansweredException if nothing was told
     */
    public String to(Question question, Place place, String problem) {
        return find(question).orElseThrow(() -> new UnansweredException(question, place, problem));
    }

    private static void check(Question question, String answer) {
        if (!question.answers().contains(answer))
            throw new ImportException(Place.whole(),
                    "--%s %s is no answer".formatted(question.option(), answer),
                    "it can be " + String.join(" or ", question.answers()));
    }
}
