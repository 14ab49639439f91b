/**
 * A treadmill that speaks FTMS as strictly as the specification allows, with a belt that has physics. How
 * real machines differ is data: a {@link kick.simulator.Profile} with named {@link kick.simulator.Quirk}s;
 * what goes wrong is a {@link kick.simulator.MachineFault}. Nothing here has a thread or a clock: moments
 * come in as arguments, and each part names the moment at which it has something to do next. Not for several
 * threads. Section numbers are those of the Fitness Machine Service 1.0 (FTMS).
 */
@NullMarked
package kick.simulator;

import org.jspecify.annotations.NullMarked;
