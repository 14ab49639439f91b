/**
 * TCX, the XML files of Garmin's Training Center: recorded runs out ({@link kick.controller.tcx.TcxActivity}) and
 * workouts in ({@link kick.controller.tcx.TcxReader}). Pure.
 */
@NullMarked
package kick.controller.tcx;

import org.jspecify.annotations.NullMarked;
