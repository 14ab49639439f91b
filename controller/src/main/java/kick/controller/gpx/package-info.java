/**
 * Courses in GPX: where one went up and down becomes incline on the belt ({@link kick.controller.gpx.GpxReader}). Pure.
 */
@NullMarked
package kick.controller.gpx;

import org.jspecify.annotations.NullMarked;
