/**
 * How what is kept of a run is written down: plan, profile, machine, and the entries of a record, each as one line of
 * JSON that is read back to the same value. Times are seconds, speeds km/h, inclines %, distances metres; what is not
 * known is null. Plans are exact; what was measured is kept to the millisecond and the millimetre. Pure.
 */
@NullMarked
package kick.controller.notation;

import org.jspecify.annotations.NullMarked;
