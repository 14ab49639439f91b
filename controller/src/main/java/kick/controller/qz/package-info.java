/**
 * The training programmes of QZ (qdomyos-zwift): rows of XML, each a time or a distance with a speed and an incline.
 * {@link kick.controller.qz.QzReader} makes a workout of one. Pure.
 */
@NullMarked
package kick.controller.qz;

import org.jspecify.annotations.NullMarked;
