package kick.controller;

import org.jspecify.annotations.Nullable;

import kick.controller.engine.Phase;
import kick.controller.engine.Position;
import kick.controller.engine.Target;
import kick.controller.machine.Motion;
import kick.controller.machine.Sample;
import kick.controller.units.Incline;
import kick.controller.units.Moment;
import kick.controller.units.Speed;

/**
 * Everything a screen shows, at one moment.
 *
 * @param position where the run stands, predicted to this moment; null before it has begun
 * @param wanted what the programme wants of the belt, within every limit
 * @param deckRises when the deck begins to rise for the step to come, before that begins; {@link Moment#NEVER} where it
 *        does not
 * @param grantedSpeed what the machine has agreed to; null where that is not known
 * @param reported what it last reported; null where there is nothing
 * @param heartRate in beats per minute; null where it is not known
 * @param cadence in steps per minute; null where it is not known
 */
public record Snapshot(Moment at, Phase phase, @Nullable Position position, Target wanted,
        Moment deckRises, @Nullable Speed grantedSpeed, @Nullable Incline grantedIncline,
        @Nullable Sample reported,
        Motion motion,
        boolean linked, boolean ready, @Nullable Integer heartRate, @Nullable Integer cadence) {}
