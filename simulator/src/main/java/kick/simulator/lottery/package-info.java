/**
 * One seed makes a whole world: a treadmill with its quirks, a workout, a runner with hands, and mishaps from every row
 * of the safety case that one treadmill can suffer. A {@link kick.simulator.lottery.DrawnWorld} is a value; a
 * {@link kick.simulator.lottery.Trial} runs it under the monitor's eyes, and the same seed always gives the same trial.
 */
@NullMarked
package kick.simulator.lottery;

import org.jspecify.annotations.NullMarked;
