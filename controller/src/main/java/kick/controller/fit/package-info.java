/**
 * FIT, the binary files of watches: messages to octets and back ({@link kick.controller.fit.FitWriter}, {@link
 * kick.controller.fit.FitReader}), and workouts in them. The numbers of messages and fields are those of the FIT global
 * profile. Nothing here reads more than it was given, whatever the file says of its own size. Pure.
 */
@NullMarked
package kick.controller.fit;

import org.jspecify.annotations.NullMarked;
