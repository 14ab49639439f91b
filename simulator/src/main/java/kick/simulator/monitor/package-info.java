/**
 * An independent monitor: checks the history of a run against the safety case, whatever the controller
 * thought. It knows the codec, the units, and the words in which the engine hears the runner and tells the
 * run; of the safety kernel and of the machine's client it knows nothing.
 */
@NullMarked
package kick.simulator.monitor;

import org.jspecify.annotations.NullMarked;
