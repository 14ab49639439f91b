/**
 * The window. A package for each screen: its model has no toolkit types but properties, its view only binds. Everything
 * here belongs to the toolkit's thread, except where it says otherwise; runs are decided elsewhere, behind
 * {@link kick.ui.dashboard.Run}.
 */
@NullMarked
package kick.ui.dashboard;

import org.jspecify.annotations.NullMarked;
