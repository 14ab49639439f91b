package kick.controller.zwo;

import java.util.List;

import kick.controller.exchange.Answers;
import kick.controller.exchange.Question;
import kick.controller.exchange.XmlElement;
import kick.controller.units.Distance;
import kick.controller.workout.Effort;
import kick.controller.workout.RaceDistance;

/** The five races that a ZWO file counts from 0, and the paces in them. */
@SuppressWarnings("ImmutableEnumChecker") // efforts are records
enum RacePaces {
    MILE(0, "mile", Distance.MILE), FIVE_KM(1, "5km", Distance.metres(5000)),
    TEN_KM(2, "10km", Distance.metres(10_000)),
    HALF(3, "half", RaceDistance.HALF_MARATHON), MARATHON(4, "marathon", RaceDistance.MARATHON);

    private final int number;
    private final String word;
    private final Effort effort;

    RacePaces(int number, String word, Distance distance) {
        this.number = number;
        this.word = word;
        this.effort = new Effort.RacePace(distance);
    }

    /** As the file counts it. */
    int number() {
        return number;
    }

    Effort effort() {
        return effort;
    }

    /** What 100 % is in this part of the file. Files with numbers of no race are about, even from Zwift itself. */
    static Effort of(XmlElement element, Answers answers) {
        var said = element.attribute("pace");
        for (var race : values())
            if (said.isPresent() && said.get().equals(String.valueOf(race.number))) return race.effort;
        var word = answers.to(Question.PACE_OF, element.place(), said.map(
                n -> "pace=\"%s\" is no race that is known, so it is open what 100 %% is".formatted(n))
                .orElse("it does not say of which race's pace its percentages are"));
        return List.of(values())
                .stream()
                .filter(race -> race.word.equals(word))
                .findFirst()
                .orElseThrow().effort;
    }
}
