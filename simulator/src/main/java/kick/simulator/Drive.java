package kick.simulator;

import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;
import kick.simulator.MachineFault.BeltStuck;
import kick.simulator.MachineFault.DeckStuck;
import kick.simulator.belt.Belt;
import kick.simulator.belt.Deck;
import kick.simulator.belt.Surface;

/**
 * The motors: what belt and deck were last told, and where they are by now. The surface is only moved on when
 * a motor is told something; looking at it in between changes nothing.
 */
final class Drive {
    private final Ailments ailments;
    private Surface surface;
    private Moment at;
    private Moment standsAt = Moment.ORIGIN;
    private Speed target = Speed.ZERO;
    private Incline grade = Incline.FLAT;

    Drive(Profile profile, Ailments ailments, Moment now) {
        var deck = profile.deck();
        this.ailments = ailments;
        this.surface = Surface.atRest(Belt.atRest(profile.belt().traits()),
                deck == null ? Deck.FIXED : Deck.flat(deck.rate()));
        this.at = now;
    }

    /** The truth at {@code now}, which is not before anything that happened. */
    Surface surface(Moment now) {
        return now.equals(at) ? surface : surface.after(now.since(at));
    }

    /** The speed the belt was told last; zero for a stop. */
    Speed target() {
        return target;
    }

    /** The incline the deck was told last. */
    Incline grade() {
        return grade;
    }

    /** When the belt stands, or stood; never if it was told to run. */
    Moment standsAt() {
        return standsAt;
    }

    void aim(Speed newTarget, Moment now) {
        target = newTarget;
        if (ailments.of(BeltStuck.class) == null) move(surface(now).belt().aimedAt(newTarget), now);
    }

    void lift(Incline newGrade, Moment now) {
        grade = newGrade;
        if (ailments.of(DeckStuck.class) == null) move(surface(now).deck().aimedAt(newGrade), now);
    }

    /** Both motors lose their current: the belt runs down, the deck stays. No fault helps against that. */
    void cut(Moment now) {
        target = Speed.ZERO;
        move(surface(now).belt().cut(), now);
        move(surface(now).deck().stuck(), now);
    }

    /** A moving belt takes a speed that nobody told it. */
    void surge(Speed to, Moment now) {
        var belt = surface(now).belt();
        if (!belt.stands()) move(belt.surging(to), now);
    }

    /** The belt's motor has just got stuck or free again. */
    void beltExamined(Moment now) {
        boolean stuck = ailments.of(BeltStuck.class) != null;
        var belt = surface(now).belt();
        move(stuck ? belt.stuck() : belt.aimedAt(target), now);
    }

    /** The same of the lift. */
    void deckExamined(Moment now) {
        boolean stuck = ailments.of(DeckStuck.class) != null;
        var deck = surface(now).deck();
        move(stuck ? deck.stuck() : deck.aimedAt(grade), now);
    }

    private void move(Belt belt, Moment now) {
        surface = surface(now).with(belt);
        at = now;
        var rest = belt.untilStands();
        standsAt = rest == null ? Moment.NEVER : now.plus(rest);
    }

    private void move(Deck deck, Moment now) {
        surface = surface(now).with(deck);
        at = now;
    }
}
