/** Whether this computer is ready for a run on a real treadmill, and what to do where it is not. */
@NullMarked
package kick.ui.doctor;

import org.jspecify.annotations.NullMarked;
