/** The workouts to choose from, each with its blanks, its shape and what it comes to for this runner. */
@NullMarked
package kick.ui.dashboard.workouts;

import org.jspecify.annotations.NullMarked;
