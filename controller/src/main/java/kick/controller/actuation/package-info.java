/**
 * How a machine's belt and lift answer to a target: learned from truthful reports, and used to ask early
 * enough that an interval begins and ends to the second. Pure. A machine that reports what it was told, and
 * not what it does, is recognized and left uncompensated.
 */
@NullMarked
package kick.controller.actuation;

import org.jspecify.annotations.NullMarked;
