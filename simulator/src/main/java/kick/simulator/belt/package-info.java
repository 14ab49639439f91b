/**
 * The moving parts as values that are moved by a span of time: the motor that nears its target, the belt, the
 * deck, the running surface they make together, and what is counted on it. The only package with physics:
 * speeds in km/h, grades in percent, times in seconds, lengths in metres, as floating point. Exact for any
 * span, so how often somebody looks changes nothing.
 */
@NullMarked
package kick.simulator.belt;

import org.jspecify.annotations.NullMarked;
