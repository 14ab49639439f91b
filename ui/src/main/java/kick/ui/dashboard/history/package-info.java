/** The runs that were kept: a list with filters, one of them opened, and how a workout goes from week to week. */
@NullMarked
package kick.ui.dashboard.history;

import org.jspecify.annotations.NullMarked;
