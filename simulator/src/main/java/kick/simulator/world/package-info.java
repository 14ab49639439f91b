/**
 * Virtual time: a {@link kick.simulator.world.World} lets everybody do what is due and then jumps to the next
 * deadline, so that an hour takes milliseconds and every run can be repeated. A
 * {@link kick.simulator.world.SimulatedRun} puts the real controller, a link, a treadmill and a runner into
 * one. One thread for everything.
 */
@NullMarked
package kick.simulator.world;

import org.jspecify.annotations.NullMarked;
