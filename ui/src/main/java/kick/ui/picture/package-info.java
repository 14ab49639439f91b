/** Pictures in files. Needs no display. */
@NullMarked
package kick.ui.picture;

import org.jspecify.annotations.NullMarked;
