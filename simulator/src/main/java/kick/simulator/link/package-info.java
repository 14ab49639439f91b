/**
 * The air between one client and a treadmill: a {@link kick.controller.gatt.Gatt} in memory with the delays
 * of a radio link, and the faults that happen on it, scripted or drawn from a seed. The same calls at the
 * same moments with the same seed give the same events. Not for several threads.
 */
@NullMarked
package kick.simulator.link;

import org.jspecify.annotations.NullMarked;
