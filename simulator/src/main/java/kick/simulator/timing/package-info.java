/**
 * How well intervals are hit, measured on the belt itself: whole sessions on several belts, by Kick
 * untrained, by Kick after one session of learning, and by a naive scheduler that sends each speed when its
 * step begins and lets the clock run. The truth is the simulated belt's physics, never the engine's
 * opinion.
 */
@NullMarked
package kick.simulator.timing;

import org.jspecify.annotations.NullMarked;
