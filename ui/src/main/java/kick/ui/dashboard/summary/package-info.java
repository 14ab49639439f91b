/** A run that is over, against its plan: {@code Pages} makes what is shown from the record alone. */
@NullMarked
package kick.ui.dashboard.summary;

import org.jspecify.annotations.NullMarked;
